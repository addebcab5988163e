import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  ARTICLE,
  card,
  cardHost,
  closeTestPages,
  frames,
  hover,
  markedTexts,
  openTestPage,
  pause,
  registered,
} from './open-test-page';

afterEach(() => {
  closeTestPages();
  document.adoptedStyleSheets = [];
});

describe('pages that fight back', () => {
  test('rules of the page do not reach the card', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'div, [popover] { display: none !important; opacity: 0 !important; transform: scale(0) !important }' +
        '* { font: 40px fantasy !important; color: red !important }',
    );
    await openTestPage();
    document.adoptedStyleSheets = [sheet];
    await hover('resistance');
    const panel = card() as HTMLElement;
    expect(panel.getBoundingClientRect().width).toBe(340);
    expect(getComputedStyle(panel).fontSize).toBe('13.5px');
    expect(getComputedStyle(panel).color).toBe('rgb(29, 33, 39)');
    expect(getComputedStyle(cardHost() as HTMLElement).opacity).toBe('1');
  });

  test('a page that empties the registry gets its marks back with the next reading', async () => {
    await openTestPage();
    const before = markedTexts();
    CSS.highlights.clear();
    document.querySelector('#p4')?.append(' More.');
    await vi.waitFor(() => expect(markedTexts()).toEqual(before));
  });

  test('a page that removes whatever it does not know is left alone', async () => {
    await openTestPage();
    let removals = 0;
    const guard = new MutationObserver(() => {
      removals += cardHost() ? 1 : 0;
      cardHost()?.remove();
    });
    guard.observe(document.documentElement, { childList: true });
    await hover('resistance').catch(() => undefined);
    await pause(800);
    guard.disconnect();
    expect(removals).toBe(1);
    expect(registered()['exonym-current']).toBeUndefined();
  });

  test('thousands of words in one block: only those near the viewport are registered', async () => {
    const lines = Array.from(
      { length: 800 },
      (_, i) => `Line ${i} tells of the rogue militias, as all of them do.`,
    );
    const { handle } = await openTestPage(
      `<main><article><p>${lines.join('<br>')}</p></article></main>`,
    );
    expect(handle.report().analysis.findings.length).toBe(800);
    await vi.waitFor(() => expect(markedTexts().length).toBeGreaterThan(10));
    expect(markedTexts().length).toBeLessThan(200);
    scrollTo(0, document.documentElement.scrollHeight);
    await pause(300);
    await frames(2);
    expect(markedTexts().length).toBeGreaterThan(10);
    expect(markedTexts().length).toBeLessThan(200);
    const tops: number[] = [];
    CSS.highlights.forEach((highlight) =>
      highlight.forEach((range) => tops.push((range as Range).getBoundingClientRect().top)),
    );
    expect(Math.min(...tops)).toBeGreaterThan(-2 * innerHeight);
    expect(Math.max(...tops)).toBeGreaterThan(innerHeight / 2);
  });

  test('a document that is no page is left alone', async () => {
    vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/json');
    await openTestPage(ARTICLE).catch(() => undefined);
    expect(CSS.highlights.size).toBe(0);
    vi.restoreAllMocks();
  });
});
