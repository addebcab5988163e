import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followPage, type FollowOptions } from '../../src/page/follow-page';
import { markingMaker } from '../../src/page/marked-page';
import type { MarkingMaker } from '../../src/page/marking';
import { analyseWhole, wholeEngine, type PageEngine } from '../../src/page/page-engine';
import type { PageReport } from '../../src/page/page-report';
import { fakeEngine } from './fake-engine';
import {
  ARTICLE,
  card,
  closeTestPages,
  markedTexts,
  pause,
  shadowOf,
  WORDS,
} from './open-test-page';
import { paragraphs } from './read/paragraphs';

let stop = new AbortController();
let reports: PageReport[] = [];

beforeEach(() => {
  stop = new AbortController();
  reports = [];
});
afterEach(() => {
  stop.abort();
  closeTestPages();
});

const BOTH_HALVES: MarkingMaker = markingMaker(analyseWhole);

/** The fake engine, which finds nothing at all in a page without one of its words. */
function halfEngine(): PageEngine & { readonly matches: string[] } {
  const whole = wholeEngine(fakeEngine(WORDS));
  const matches: string[] = [];
  return {
    ...whole,
    matches,
    *match(article) {
      yield undefined;
      matches.push(article.text);
      const lists = [{ id: 'demo', active: false }];
      return { isEmpty: !WORDS.some(({ text }) => article.text.includes(text)), lists };
    },
  };
}

function follow(html: string, options: Partial<FollowOptions> = {}) {
  document.body.innerHTML = html;
  return followPage(document, {
    engine: halfEngine(),
    marking: () => Promise.resolve(BOTH_HALVES),
    signal: stop.signal,
    outlet: null,
    style: { colouring: 'side', strength: 'normal' },
    sideNames: {},
    details: () => Promise.resolve(null),
    onReport: (report) => reports.push(report),
    onHide: () => undefined,
    ...options,
  });
}

describe('the half that marks', () => {
  test('is not asked for on a page with nothing to find, until somebody asks what the page is', async () => {
    const marking = vi.fn(() => Promise.resolve(BOTH_HALVES));
    const page = follow(`<main><article><h1>A ferry</h1>${paragraphs(5)}</article></main>`, {
      marking,
    });
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    expect(marking).not.toHaveBeenCalled();
    expect(page.report().partial).toBe(true);
    await vi.waitFor(() => expect(page.report().partial).toBe(false));
    expect(page.report().analysis.lists).toEqual([{ id: 'demo', active: false }]);
    expect(page.report().words).toBeGreaterThan(100);
  });

  test('is asked for when a word appears', async () => {
    follow(`<main><article><h1>A ferry</h1>${paragraphs(5)}</article></main>`);
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    document.querySelector('p')?.append(' Then the rogue militias came.');
    await vi.waitFor(() => expect(markedTexts()).toEqual(['rogue militias']));
  });

  test('that cannot be had is said so once, and asked for again when next needed', async () => {
    let isBroken = true;
    const marking = vi.fn(() =>
      isBroken ? Promise.reject(new Error('gone')) : Promise.resolve(BOTH_HALVES),
    );
    const page = follow(ARTICLE, { marking });
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    expect(page.report().failed).toBe(true);
    document.querySelector('#p4')?.append(' A change.');
    await vi.waitFor(() => expect(marking).toHaveBeenCalledTimes(2));
    await pause(50);
    expect(reports).toHaveLength(1);
    isBroken = false;
    document.querySelector('#p4')?.append(' And another.');
    await vi.waitFor(() => expect(page.report().failed).toBeUndefined());
    expect(markedTexts()).toContain('rogue militias');
  });

  test('that comes after the page was closed marks nothing', async () => {
    let come: (maker: MarkingMaker) => void = () => undefined;
    const marking = vi.fn(() => new Promise<MarkingMaker>((resolve) => (come = resolve)));
    follow(ARTICLE, { marking });
    await vi.waitFor(() => expect(marking).toHaveBeenCalled());
    stop.abort();
    come(BOTH_HALVES);
    await pause(300);
    expect(markedTexts()).toEqual([]);
  });
});

describe('a page in which no form stands at all', () => {
  /** Knows cheaply that a text holds none of its words. */
  const quickEngine = () => {
    const engine = halfEngine();
    const prepare = vi.fn(() => Promise.resolve(true));
    const mayFind = (text: string) => WORDS.some((word) => text.includes(word.text));
    return { ...engine, prepare, mayFind };
  };
  const PLAIN = `<main><article><h1>A ferry</h1>${paragraphs(5)}</article></main>`;

  test('is not matched, and nothing is loaded for it', async () => {
    const engine = quickEngine();
    follow(PLAIN, { engine });
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    document.querySelector('p')?.append(' Then came the rain.');
    await pause(700);
    expect(engine.matches).toEqual([]);
    expect(engine.prepare).not.toHaveBeenCalled();
    expect(reports).toHaveLength(1);
  });

  test('is read to its end once somebody asks', async () => {
    const engine = quickEngine();
    const page = follow(PLAIN, { engine });
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    expect(page.report().partial).toBe(true);
    await vi.waitFor(() => expect(page.report().partial).toBe(false));
    expect(page.report().words).toBeGreaterThan(100);
    expect(engine.matches).toHaveLength(1);
  });

  test('is marked once a word appears, and rests again when it goes', async () => {
    const engine = quickEngine();
    follow(PLAIN, { engine });
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    const added = document.createTextNode(' Then the rogue militias came.');
    document.querySelector('p')?.append(added);
    await vi.waitFor(() => expect(markedTexts()).toEqual(['rogue militias']));
    added.remove();
    await vi.waitFor(() => expect(markedTexts()).toEqual([]));
  });

  test('says what was passed over once somebody asks, where no form can be marked', async () => {
    const marking = vi.fn(() => Promise.resolve(BOTH_HALVES));
    const engine = halfEngine();
    const { match } = engine;
    const page = follow(ARTICLE, {
      marking,
      engine: {
        ...engine,
        *match(article) {
          return { ...(yield* match(article)), isEmpty: true };
        },
      },
    });
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    expect(marking).not.toHaveBeenCalled();
    expect(page.report().partial).toBe(true);
    await vi.waitFor(() => expect(marking).toHaveBeenCalled());
    await vi.waitFor(() => expect(page.report().partial).toBe(false));
  });
});

describe('the whole page', () => {
  test('is read when the reader asks, and the story alone again after that', async () => {
    const page = follow(`${ARTICLE}<nav><a href="/x">More on rogue militias</a></nav>`);
    const count = () =>
      page.report().analysis.findings.filter(({ text }) => text === 'rogue militias').length;
    await vi.waitFor(() => expect(count()).toBe(1));
    page.readWhole(true);
    await vi.waitFor(() => expect(count()).toBe(2));
    expect(page.report().whole).toBe(true);
    page.readWhole(false);
    await vi.waitFor(() => expect(count()).toBe(1));
    expect(page.report().whole).toBeUndefined();
  });
});

describe('a long page', () => {
  test('is marked where the reader is before all of it is read', async () => {
    const long = Array.from(
      { length: 900 },
      (_, at) => `<p>${at} rogue militias. ${paragraphs(1)}`,
    );
    const engine = halfEngine();
    follow(`<main><article><h1>A ferry</h1>${long.join('</p>')}</article></main>`, { engine });
    await vi.waitFor(() => expect(reports).toHaveLength(1), 10_000);
    const [first = '', all = ''] = engine.matches;
    expect(first.length).toBeLessThan(10_000);
    expect(all.length).toBeGreaterThan(150_000);
    expect(all.startsWith(first)).toBe(true);
    expect(reports[0]?.analysis.findings.length).toBeGreaterThan(890);
  });
});

describe('a tab that the reader does not see', () => {
  const see = (state: DocumentVisibilityState) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  afterEach(() => see('visible'));

  test('costs nothing, and is read when they are back', async () => {
    const engine = halfEngine();
    follow(ARTICLE, { engine });
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    see('hidden');
    document.querySelector('#p4')?.append(' Then the rogue militias came.');
    await pause(900);
    expect(engine.matches).toHaveLength(1);
    see('visible');
    await vi.waitFor(() =>
      expect(markedTexts().filter((text) => text === 'rogue militias')).toHaveLength(2),
    );
  });
});

describe('ticks beside the scrollbar', () => {
  const host = () => document.querySelector(':root > div[popover]');
  const style = { colouring: 'side', strength: 'normal', scrollMarkers: true } as const;

  test('are there only when asked for, in one element, and go with the page', async () => {
    const page = follow(ARTICLE);
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    await pause(400);
    expect(host()).toBeNull();
    page.update({ style });
    await vi.waitFor(() => expect(host()).not.toBeNull());
    page.update({ style: { colouring: 'side', strength: 'normal' } });
    await vi.waitFor(() => expect(host()).toBeNull());
    page.update({ style });
    await vi.waitFor(() => expect(host()).not.toBeNull());
    stop.abort();
    expect(host()).toBeNull();
  });

  test('lead to their mark', async () => {
    const far = `${ARTICLE.replace('</article>', '')}${paragraphs(60)}<p>At last the rogue militias came.</p></article></main>`;
    follow(far, { style });
    await vi.waitFor(() => expect(host()).not.toBeNull());
    const ticks = () => [...(shadowOf(host())?.querySelectorAll('i') ?? [])];
    await vi.waitFor(() => expect(ticks().length).toBeGreaterThan(1));
    expect(ticks().length).toBeLessThan(7);
    const { right, top } = (ticks().at(-1) as Element).getBoundingClientRect();
    expect(document.elementFromPoint(right - 2, top + 2)).toBe(host());
    ticks().at(-1)?.click();
    await vi.waitFor(() => expect(card()?.textContent).toContain('rogue militias'));
    expect(scrollY).toBeGreaterThan(innerHeight);
  });
});
