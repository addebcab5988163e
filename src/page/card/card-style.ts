import { hueSets, type OwnHues } from '../own-hues';
import { PALETTE } from '../palette';

/** The four hues and grey as custom properties: `--hue-n` for lines and bars, `--ink-n` for text. */
function hueVariables(theme: 'light' | 'dark', own: OwnHues | null): string {
  const hues = hueSets(own).map(
    ({ line, text }, at) => `--hue-${at + 1}: ${line[theme]}; --ink-${at + 1}: ${text[theme]};`,
  );
  return `--hue-0: ${PALETTE.grey[theme]}; ${hues.join(' ')}`;
}

/**
 * The card's style sheet. All lengths in px: the page's root font size is not ours. `:host` rules are
 * important so that no rule of the page reaches the host.
 */
export const cardStyle = (own: OwnHues | null): string => `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
}
.card {
  --bg: #fff; --ink: #1d2127; --soft: #59616b; --line: #e4e1da; --hover: #f3f1eb; --edge: #0000001f;
  ${hueVariables('light', own)} --ink-0: #1d2127;
  position: fixed; box-sizing: border-box; display: flex; flex-direction: column;
  background: var(--bg); color: var(--ink); border: 1px solid var(--line); border-radius: 12px;
  box-shadow: 0 1px 2px var(--edge), 0 10px 32px var(--edge);
  font: 13.5px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  letter-spacing: normal; text-align: start; color-scheme: light; overflow: hidden; outline: none;
  overscroll-behavior: contain; animation: in 120ms ease-out;
}
.card.dark {
  --bg: #1f2227; --ink: #ebe9e4; --soft: #a8aeb6; --line: #363b43; --hover: #2a2e35; --edge: #00000066;
  ${hueVariables('dark', own)} --ink-0: #ebe9e4;
  color-scheme: dark;
}
@keyframes in { from { opacity: 0; transform: translateY(var(--from, 4px)); } }
.card.above { --from: -4px; }
* { box-sizing: border-box; margin: 0; padding: 0; }
[hidden] { display: none !important; }
button { font: inherit; color: inherit; background: none; border: 0; border-radius: 6px; cursor: pointer; text-align: start; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 1px; }
.card:focus-visible { outline: none; border-color: var(--soft); }
header { display: grid; grid-template-columns: 1fr auto; padding: 12px 9px 10px; padding-inline-start: 15px; flex: none; border-bottom: 1px solid var(--line); }
.title { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 9px; min-width: 0; }
h2 { font-size: 16.5px; line-height: 1.45; font-weight: 650; overflow-wrap: anywhere; letter-spacing: -.005em; }
.mark { text-decoration: underline 2px solid var(--c); text-underline-offset: 4px; }
.mark.reported { text-decoration-style: dotted; text-decoration-skip-ink: none; }
.chip { font-size: 11.5px; line-height: 17px; border: 1px solid var(--line); border-radius: 20px; padding: 0 8px; color: var(--soft); white-space: nowrap; cursor: help; }
.close { width: 26px; height: 26px; font-size: 19px; line-height: 24px; text-align: center; color: var(--soft); margin-top: -2px; }
button:hover { background: var(--hover); color: var(--ink); }
.says { grid-column: 1 / -1; padding-inline-end: 6px; overflow-wrap: anywhere; }
.voice { margin-top: 4px; color: var(--soft); }
.voice b { font-weight: 600; }
.via, .cues { color: var(--soft); font-size: 12px; }
.ink-0 { color: var(--ink-0); } .ink-1 { color: var(--ink-1); } .ink-2 { color: var(--ink-2); }
.ink-3 { color: var(--ink-3); } .ink-4 { color: var(--ink-4); }
.body { overflow-y: auto; overscroll-behavior: contain; padding: 0 15px; min-height: 0; flex: 1 1 auto; scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
.facts { padding: 10px 0 3px; min-height: 150px; }
.actor { overflow-wrap: anywhere; }
.actor b { font-weight: 600; }
.actor { color: var(--soft); font-size: 12.5px; margin-bottom: 9px; }
.actor b { color: var(--ink); font-size: 13.5px; margin-inline-end: 3px; }
.side { display: grid; grid-template-columns: 74px 1fr; gap: 8px; padding: 1px 0; padding-inline-start: 12px; margin: 6px 0; position: relative; }
.side::before { content: ""; position: absolute; inset: 2px auto 2px 0; inset-inline: 0 auto; width: 3px; border-radius: 2px; background: var(--c); }
.hue-0 { --c: var(--hue-0); } .hue-1 { --c: var(--hue-1); } .hue-2 { --c: var(--hue-2); }
.hue-3 { --c: var(--hue-3); } .hue-4 { --c: var(--hue-4); }
.who { font-size: 12px; line-height: 20px; color: var(--soft); overflow-wrap: break-word; hyphens: auto; }
.words { display: flex; flex-wrap: wrap; gap: 1px 12px; }
.word { overflow-wrap: anywhere; }
.word .open { text-decoration: underline 1px; text-decoration-color: var(--line); text-underline-offset: 3px; border-radius: 3px; padding: 0 2px; margin: 0 -2px; }
.word .open:hover, .word .open[aria-expanded="true"] { text-decoration-color: var(--c); }
.word.used { font-weight: 650; }
.word.shared, .word.bare, .gloss { color: var(--soft); }
.word.used.bare { color: var(--ink); }
small { font-size: 11.5px; font-weight: 400; color: var(--soft); }
.word small { margin-inline-start: 5px; }
.evidence { margin: 4px 0 6px; }
.source { font-size: 12.5px; padding: 2px 0 4px; overflow-wrap: anywhere; }
.source q { display: block; color: var(--ink); }
a { color: var(--soft); text-decoration: underline 1px var(--line); text-underline-offset: 3px; border-radius: 3px; }
.guides { font-size: 12.5px; color: var(--soft); }
.guides b { font-weight: 400; font-size: 13.5px; color: var(--ink); }
a:hover { color: var(--ink); text-decoration-color: currentcolor; }
.source a { font-size: 12px; }
.more { color: var(--soft); font-size: 12px; padding: 0 5px; margin: 0 -5px; }
details { border-top: 1px solid var(--line); margin-top: 8px; padding-top: 7px; font-size: 12.5px; overflow-wrap: anywhere; }
details + details { margin-top: 7px; }
summary { cursor: pointer; color: var(--soft); font-size: 12.5px; border-radius: 4px; }
summary:hover { color: var(--ink); }
details p { margin: 4px 0; }
.list, .none { color: var(--soft); font-size: 12px; margin: 9px 0 8px; }
.waiting i { display: block; height: 9px; border-radius: 5px; background: var(--hover); margin: 8px 0 14px; width: 88%; }
.waiting i + i { width: 70%; } .waiting i + i + i { width: 78%; }
.wrong { padding: 6px 0 13px; }
.wrong p { font-size: 12.5px; color: var(--soft); margin: 7px 0 5px; }
.answers { display: flex; flex-wrap: wrap; gap: 5px; }
.answers button { font-size: 12.5px; line-height: 18px; border: 1px solid var(--line); border-radius: 9px; padding: 2px 9px; }
.answers button[aria-pressed="true"] { background: var(--ink); color: var(--bg); border-color: var(--ink); cursor: default; }
textarea { width: 100%; font: 11.5px/1.4 ui-monospace, monospace; color: inherit; background: var(--hover); border: 1px solid var(--line); border-radius: 6px; padding: 5px; }
footer { display: flex; gap: 2px; padding: 6px 8px; border-top: 1px solid var(--line); flex: none; }
footer button { font-size: 12.5px; color: var(--soft); padding: 3px 8px; min-height: 28px; }
footer .end { margin-inline-start: auto; }
footer .arrow { padding: 3px 9px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (pointer: coarse) { footer button, .answers button, .close { min-height: 40px; min-width: 40px; } }
@media (max-height: 440px) { .card { display: block; overflow-y: auto; } .body { overflow: visible; } .facts { min-height: 0; } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (forced-colors: active) { .card { border: 2px solid CanvasText; } .side::before { background: CanvasText; forced-color-adjust: none; } }
@media print { .card { display: none; } }
`;
