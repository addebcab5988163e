import { hueSets, type HueSet, type OwnHues } from '../../page/own-hues';
import { loadSettings, onSettings } from '../store/settings-store';

/** Draws our own page in the reader's colours, if there are any, from now on. */
export function followOwnHues(): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const draw = (own: OwnHues | null | undefined) => sheet.replaceSync(own ? tokens(own) : '');
  onSettings(({ style }) => draw(style.hues));
  void loadSettings().then(({ style }) => draw(style.hues));
}

/** The tokens of `tokens.css` that the colours take the place of; forced colours stay the system's. */
function tokens(own: OwnHues): string {
  const sets = hueSets(own);
  const theme = (name: 'light' | 'dark') => sets.map((set, at) => hueTokens(set, at + 1, name));
  return `@media not (forced-colors: active) {
:root { ${theme('light').join(' ')} }
@media (prefers-color-scheme: dark) { :root { ${theme('dark').join(' ')} } }
}`;
}

const hueTokens = ({ line, text }: HueSet, hue: number, theme: 'light' | 'dark'): string =>
  `--hue-${hue}: ${line[theme]}; --hue-${hue}-text: ${text[theme]};`;
