import { vi } from 'vitest';
import '../../src/page/marks.css';
import type { LabelDetails } from '../../src/lists/label-details';
import { openPage } from '../../src/page/open-page';
import type { PageHandle, PageOptions } from '../../src/page/page-handle';
import type { PageReport } from '../../src/page/page-report';
import { demoDetails } from './demo-details';
import { fakeEngine, type FakeWord } from './fake-engine';

/** What the fake engine finds unless told otherwise. */
export const WORDS: readonly FakeWord[] = [
  { text: 'Iran-backed militias', side: 'us' },
  { text: 'rogue militias', side: 'us' },
  { text: 'resistance', side: 'iran', charge: 'honorific' },
  { text: 'occupying forces', side: 'iran', actor: 'us-forces' },
  { text: 'armed groups', side: 'us', shared: true, charge: 'neutral' },
];

/** A short article, long enough to be taken for one. */
export const ARTICLE = `<main><article>
<h1>Rockets hit base near Baghdad as talks stall</h1>
<p id="p1">Iran-backed militias fired six rockets at an air base west of Baghdad on Monday, the third such attack in a week, officials and people who live nearby said.</p>
<p id="p2">The ministry in Tehran praised the “resistance” and said that the “occupying forces” must leave. Nobody was hurt, according to the hospital in the town.</p>
<p id="p3">A spokesman blamed rogue <b>militias</b> and said that they answer to the Guards. Other armed groups stayed silent on the matter until the evening.</p>
<p id="p4">The talks had been meant to end on Friday, but both delegations left early, and it was not clear when they would meet again, the hosts said.</p>
</article></main>`;

/** The shadow root of an element, closed ones too. */
export function shadowOf(element: Element | null): ShadowRoot | undefined {
  return element ? shadows.get(element) : undefined;
}

/** A page under test, with what it reported. */
export interface TestPage {
  readonly handle: PageHandle;
  readonly engine: ReturnType<typeof fakeEngine>;
  readonly reports: PageReport[];
  readonly hidden: string[];
  readonly asked: string[];
  abort(): void;
}

const stops: AbortController[] = [];
const shadows = new WeakMap<Element, ShadowRoot>();
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  shadows.set(this, root);
  return root;
};

/** Puts a page up and opens it; waits for its first reading. */
export async function openTestPage(
  html = ARTICLE,
  options: Partial<PageOptions> & {
    words?: readonly FakeWord[];
    details?: PageOptions['details'];
  } = {},
): Promise<TestPage> {
  document.body.innerHTML = html;
  scrollTo(0, 0);
  const { words = WORDS, ...more } = options;
  const engine = fakeEngine(words);
  const stop = new AbortController();
  stops.push(stop);
  const reports: PageReport[] = [];
  const hidden: string[] = [];
  const asked: string[] = [];
  const handle = openPage(document, {
    engine,
    signal: stop.signal,
    outlet: { domain: 'daily.example', name: 'Daily Example', party: null },
    style: { colouring: 'side', strength: 'normal' },
    sideNames: { 'demo/us': 'the US', 'demo/iran': 'Iran' },
    details: (_list, label): Promise<LabelDetails | null> => {
      asked.push(label);
      return Promise.resolve(demoDetails(label));
    },
    onReport: (report) => reports.push(report),
    onHide: (label) => hidden.push(label),
    ...more,
  });
  await vi.waitFor(() => {
    if (reports.length === 0) throw new Error('not read yet');
  });
  await frames(2);
  return { handle, engine, reports, hidden, asked, abort: () => stop.abort() };
}

/** Ends all pages and empties the document. */
export function closeTestPages(): void {
  for (const stop of stops.splice(0)) stop.abort();
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  getSelection()?.removeAllRanges();
}

/** Waits for frames to be drawn. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) await new Promise((done) => requestAnimationFrame(done));
  await pause(0);
}

/** Waits. */
export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** Texts registered with the browser, by highlight name. */
export function registered(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  CSS.highlights.forEach((highlight, name) => {
    const texts: string[] = [];
    highlight.forEach((range) => texts.push(String(range)));
    found[name] = texts.sort();
  });
  return found;
}

/** All texts registered, whatever their style. */
export function markedTexts(): string[] {
  return Object.entries(registered())
    .filter(([name]) => !name.startsWith('exonym-current'))
    .flatMap(([, texts]) => texts)
    .sort();
}

/** The range that draws these words, the first one if there are several. */
export function rangeOfMark(text: string): Range {
  let found: Range | null = null;
  CSS.highlights.forEach((highlight) =>
    highlight.forEach((range) => {
      if (String(range) === text) found ??= range as Range;
    }),
  );
  if (!found) throw new Error(`no mark on ${text}`);
  return found;
}

/** The card's host, or null. */
export function cardHost(): HTMLElement | null {
  const hosts = [...document.querySelectorAll<HTMLElement>('div[popover]')];
  return hosts.find((host) => shadows.get(host)?.querySelector('[role=dialog]')) ?? null;
}

/** The open card's panel, or null. */
export function card(): HTMLElement | null {
  const host = cardHost();
  return host && (shadows.get(host)?.querySelector<HTMLElement>('[role=dialog]') ?? null);
}

/** The card's shadow root, or null. */
export function cardRoot(): ShadowRoot | null {
  const host = cardHost();
  return host && (shadows.get(host) ?? null);
}

/** The card's button of that text or label. */
export function button(text: string): HTMLElement {
  const all = [...(card()?.querySelectorAll<HTMLElement>('button') ?? [])];
  const found = all.find(
    (one) => one.getAttribute('aria-label') === text || one.textContent === text,
  );
  if (!found)
    throw new Error(`no button ${text} in: ${all.map((one) => one.textContent).join(' | ')}`);
  return found;
}

/** Middle of the first line box of these marked words. */
export function middleOf(text: string): { x: number; y: number } {
  const rect = rangeOfMark(text).getClientRects()[0] as DOMRect;
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}

/** Moves a mouse there. */
export function moveTo({ x, y }: { x: number; y: number }, buttons = 0): void {
  const target = document.elementFromPoint(x, y) ?? document.documentElement;
  const init = {
    clientX: x,
    clientY: y,
    buttons,
    bubbles: true,
    composed: true,
    pointerType: 'mouse',
  };
  target.dispatchEvent(new PointerEvent('pointermove', init));
}

/** Rests a mouse on these marked words until the card opens. */
export async function hover(text: string): Promise<void> {
  moveTo(middleOf(text));
  await vi.waitFor(() => {
    if (!card()) throw new Error('no card');
  });
  await Promise.all(
    card()
      ?.getAnimations()
      .map(({ finished }) => finished) ?? [],
  );
  await frames(1);
}

/** Taps with a finger. Answers whether the page's own handling went through. */
export function tap({ x, y }: { x: number; y: number }): boolean {
  const target = document.elementFromPoint(x, y) ?? document.documentElement;
  const init = {
    clientX: x,
    clientY: y,
    bubbles: true,
    composed: true,
    cancelable: true,
    pointerType: 'touch',
  };
  return target.dispatchEvent(new PointerEvent('click', init));
}

/** Presses a key where focus is. */
export function press(key: string): void {
  const target = cardRoot()?.activeElement ?? document.activeElement ?? document.body;
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
}
