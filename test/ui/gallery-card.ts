import { openPage } from '../../src/page/open-page';
import '../../src/page/marks.css';
import { cardWords } from '../../src/shells/strings/card-words';
import type { Translator } from '../../src/shells/strings/translator';
import { fakeEngine } from '../page/fake-engine';
import { CARD_ARTICLE, CARD_WORDS, type CardState } from './fixture-card';

/** Shadow roots stay open here, so that pictures and axe see into the card. */
function openShadows(): void {
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
}

/** The real card over the invented article, opened from the keyboard. */
export async function showCard(state: CardState, t: Translator): Promise<void> {
  openShadows();
  document.body.className = 'card-page';
  document.body.innerHTML = CARD_ARTICLE;
  let tell = (): void => undefined;
  const read = new Promise<void>((done) => (tell = done));
  const handle = openPage(document, {
    engine: fakeEngine(CARD_WORDS),
    signal: new AbortController().signal,
    outlet: { domain: 'daily.example', name: 'The Daily Ledger', party: null },
    style: { colouring: 'side', strength: 'normal' },
    sideNames: { 'demo/us': 'the US', 'demo/iran': 'Iran' },
    details: (_list, label) => Promise.resolve(state.details(label)),
    onReport: () => tell(),
    onHide: () => undefined,
    strings: () => cardWords(t),
  });
  await read;
  for (let step = 0; step < state.steps; step += 1) {
    handle.step(1);
    await new Promise((done) => setTimeout(done, 60));
  }
  const panel = document.querySelector('div[popover]')?.shadowRoot;
  if (state.press !== undefined) panel?.querySelector<HTMLElement>(state.press)?.click();
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
}
