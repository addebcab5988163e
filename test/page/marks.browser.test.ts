import { afterEach, describe, expect, test, vi } from 'vitest';
import { ownHuesCss } from '../../src/page/marks/own-hues-css';
import { fakeEngine } from './fake-engine';
import {
  ARTICLE,
  card,
  closeTestPages,
  frames,
  markedTexts,
  openTestPage,
  pause,
  rangeOfMark,
  registered,
  WORDS,
} from './open-test-page';

afterEach(closeTestPages);

const ALL = [
  'Iran-backed militias',
  'armed groups',
  'occupying forces',
  'resistance',
  'rogue militias',
];
const filler =
  '<p>Nothing of note was said in the long hours of that afternoon, which everybody spent waiting for news.</p>';

function paragraph(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

describe('marks', () => {
  test('the right words get the right styles', async () => {
    await openTestPage();
    expect(registered()).toEqual({
      'exonym-1-own': ['Iran-backed militias', 'rogue militias'],
      'exonym-2-reported': ['occupying forces', 'resistance'],
      'exonym-0-own': ['armed groups'],
    });
  });

  test('a phrase across inline elements is one mark, and no node is split or wrapped', async () => {
    await openTestPage();
    const range = rangeOfMark('rogue militias');
    expect(range.startContainer).toBe(paragraph('p3').firstChild);
    expect(range.endContainer).toBe(paragraph('p3').querySelector('b')?.firstChild);
    expect(paragraph('p3').childNodes.length).toBe(3);
  });

  test('a phrase that is broken over lines of the source is marked', async () => {
    await openTestPage(ARTICLE.replace('rogue', 'Iran-backed\n          militias and rogue\u00a0'));
    const broken = markedTexts().filter((text) => /^Iran-backed\s{2,}militias$/u.test(text));
    expect(broken).toHaveLength(1);
  });

  test('the page sees no mutation while it is read and marked', async () => {
    document.body.innerHTML = ARTICLE;
    const before = document.documentElement.outerHTML;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((batch) => records.push(...batch));
    const { abort } = await openTestPage();
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await pause(300);
    abort();
    await pause(50);
    expect(records).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('abort leaves nothing registered', async () => {
    const { abort } = await openTestPage();
    expect(CSS.highlights.size).toBeGreaterThan(0);
    abort();
    expect(CSS.highlights.size).toBe(0);
  });

  test('abort leaves no listener: neither the mouse nor new text brings anything back', async () => {
    const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const { abort, reports } = await openTestPage();
    const ours = added.mock.calls.filter(([type]) =>
      /pointer|click|scroll|resize|pageshow|key/.test(type),
    );
    expect(ours.length).toBeGreaterThan(0);
    for (const [type, , options] of ours)
      expect((options as AddEventListenerOptions).signal, type).toBeInstanceOf(AbortSignal);
    added.mockRestore();
    abort();
    paragraph('p4').textContent += ' Then the rogue militias came.';
    await pause(400);
    expect(reports.length).toBe(1);
    expect(CSS.highlights.size).toBe(0);
  });

  test('what an older content script left in the registry is taken over', async () => {
    const range = document.createRange();
    range.selectNodeContents(document.documentElement);
    CSS.highlights.set('exonym-3-own', new Highlight(range));
    await openTestPage();
    expect(Object.keys(registered())).not.toContain('exonym-3-own');
  });

  test('a page with nothing to find gets no mouse, scroll or key listener', async () => {
    const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
    await openTestPage(ARTICLE, { words: [] });
    const types = added.mock.calls.map(([type]) => type);
    added.mockRestore();
    expect(types.filter((type) => /pointer|mouse|click|scroll|key/.test(type))).toEqual([]);
    expect(CSS.highlights.size).toBe(0);
  });

  test('editable text is not marked', async () => {
    await openTestPage(`${ARTICLE}<div contenteditable><p>The rogue militias wrote this long sentence.</p></div>
      <textarea>rogue militias</textarea>`);
    expect(markedTexts()).toEqual(ALL);
  });

  test('a dark page gets the pair for dark backgrounds', async () => {
    document.body.style.background = 'rgb(20 22 26)';
    await openTestPage();
    expect(Object.keys(registered()).every((name) => name.endsWith('-dark'))).toBe(true);
  });

  test('the background is measured where the word stands', async () => {
    await openTestPage(
      ARTICLE.replace(
        '<p id="p3">',
        '<p id="p3" style="background: oklch(0.25 0.02 250); color: white">',
      ),
    );
    expect(registered()['exonym-1-own-dark']).toEqual(['rogue militias']);
    expect(registered()['exonym-1-own']).toEqual(['Iran-backed militias']);
  });

  test('a switch to the dark theme redraws the marks', async () => {
    await openTestPage();
    document.documentElement.style.background = 'black';
    await vi.waitFor(() => expect(Object.keys(registered())).toContain('exonym-1-own-dark'));
    expect(Object.keys(registered())).not.toContain('exonym-1-own');
  });

  test('style changes redraw without reading again', async () => {
    const { handle, engine } = await openTestPage();
    handle.update({ style: { colouring: 'one', strength: 'strong' } });
    expect(Object.keys(registered()).sort()).toEqual([
      'exonym-1-own-strong',
      'exonym-1-reported-strong',
    ]);
    expect(engine.runs).toBe(1);
  });

  test('first use per paragraph: the rest is in the report and can be jumped to, not drawn', async () => {
    const again = ARTICLE.replace('answer to', 'and other rogue militias answer to');
    const later = again.replace('The talks had', 'Talks of the rogue militias had');
    const { handle } = await openTestPage(later);
    const rogue = () => markedTexts().filter((text) => text === 'rogue militias').length;
    await vi.waitFor(() => expect(rogue()).toBe(3));
    handle.update({ style: { colouring: 'side', strength: 'normal', density: 'first' } });
    expect(rogue()).toBe(2);
    const { findings } = handle.report().analysis;
    const all = findings.flatMap(({ text }, at) => (text === 'rogue militias' ? [at] : []));
    expect(all).toHaveLength(3);
    expect(handle.jumpTo(all[1] as number)).toBe(true);
    expect(card()?.querySelector('h2')?.textContent).toBe('rogue militias');
    handle.update({ style: { colouring: 'side', strength: 'normal' } });
    expect(rogue()).toBe(3);
    expect(card()).not.toBeNull();
  });

  test('another engine re-marks at once', async () => {
    const { handle } = await openTestPage();
    handle.update({ engine: fakeEngine([{ text: 'air base', side: 'us' }]) });
    await vi.waitFor(() => expect(markedTexts()).toEqual(['air base']));
  });

  test('only what is near the viewport is registered', async () => {
    const { handle } = await openTestPage(
      ARTICLE.replace(
        '<p id="p4">',
        `${filler.repeat(80)}<p>Then the rogue militias came again, as people had said they would all along.</p><p id="p4">`,
      ),
    );
    expect(handle.report().analysis.findings.length).toBe(6);
    expect(markedTexts()).toEqual(ALL);
    scrollTo(0, document.documentElement.scrollHeight);
    await vi.waitFor(() => expect(markedTexts()).toEqual(['rogue militias']));
    scrollTo(0, 0);
    await vi.waitFor(() => expect(markedTexts()).toEqual(ALL));
  });

  test('at most four hues: a fifth side is grey', async () => {
    const sides = ['a', 'b', 'c', 'd', 'e'];
    const words = sides.map((side, i) => ({
      text: ['air base', 'Monday', 'Tehran', 'hospital', 'Guards'][i] as string,
      side,
    }));
    const { handle } = await openTestPage(ARTICLE, { words });
    expect(handle.report().hues).toEqual({ 'demo/a': 1, 'demo/b': 2, 'demo/c': 3, 'demo/d': 4 });
    expect(registered()['exonym-0-own']).toEqual(['Guards']);
  });

  test('every style has its rule in marks.css', async () => {
    const { allMarkNames } = await import('../../src/page/marks/mark-name');
    const { default: css } = (await import('../../src/page/marks.css?raw')) as { default: string };
    for (const name of allMarkNames()) expect(css).toContain(`::highlight(${name})`);
  });

  test('lines of the reported are dotted, own solid, and the ink stays the page’s', async () => {
    await openTestPage();
    const own = getComputedStyle(paragraph('p1'), '::highlight(exonym-1-own)');
    const reported = getComputedStyle(paragraph('p1'), '::highlight(exonym-1-reported)');
    expect(own.textDecorationStyle).toBe('solid');
    expect(reported.textDecorationStyle).toBe('dotted');
    expect(own.textDecorationColor).toBe('rgb(114, 51, 187)');
    expect(own.color).toBe(getComputedStyle(paragraph('p1')).color);
  });
});

describe('the reader’s own colours', () => {
  test('go over the rules of marks.css, even when they come first', async () => {
    await openTestPage();
    const line = () =>
      getComputedStyle(paragraph('p1'), '::highlight(exonym-1-own)').textDecorationColor;
    const before = line();
    const style = document.createElement('style');
    style.textContent = ownHuesCss(['#123456', '#222222', '#333333', '#444444']);
    document.head.prepend(style);
    expect(line()).toBe('rgb(18, 52, 86)');
    style.remove();
    expect(line()).toBe(before);
  });

  test('draw the bars of the card', async () => {
    const hues = ['#123456', '#222222', '#333333', '#444444'] as const;
    const { handle } = await openTestPage();
    handle.update({ style: { colouring: 'side', strength: 'normal', hues } });
    handle.jumpTo(0);
    const panel = card() as HTMLElement;
    expect(getComputedStyle(panel).getPropertyValue('--hue-1')).toBe('#123456');
  });
});

describe('changes of the page', () => {
  test('text added later is marked', async () => {
    const { reports } = await openTestPage();
    paragraph('p4').insertAdjacentHTML(
      'afterend',
      '<p>Later the rogue militias denied it all, in words that few people took at their value.</p>',
    );
    await vi.waitFor(() =>
      expect(markedTexts().filter((text) => text === 'rogue militias').length).toBe(2),
    );
    expect(reports.length).toBe(2);
  });

  test('text changed under a mark: no frame shows a mark on other letters', async () => {
    await openTestPage();
    const text = paragraph('p1').firstChild as Text;
    text.data = `Somebody with rockets, ${text.data}`;
    const wrong: string[] = [];
    for (let i = 0; i < 30; i += 1) {
      await frames(1);
      wrong.push(...markedTexts().filter((one) => !ALL.includes(one)));
    }
    expect(wrong).toEqual([]);
    await vi.waitFor(() => expect(markedTexts()).toEqual(ALL));
  });

  test('letters typed into a marked word unmark it before the next frame', async () => {
    await openTestPage();
    (paragraph('p1').firstChild as Text).insertData(6, 'x');
    await Promise.resolve();
    expect(markedTexts()).not.toContain('Iran-bxacked militias');
    await vi.waitFor(() => expect(markedTexts()).toEqual(ALL.slice(1)));
  });

  test('an edit elsewhere in the node moves the mark with its word', async () => {
    await openTestPage();
    const text = paragraph('p3').firstChild as Text;
    text.insertData(0, 'On Tuesday: ');
    await frames(1);
    expect(markedTexts()).toEqual(ALL);
    await pause(400);
    expect(markedTexts()).toEqual(ALL);
  });

  test('hydration that puts equal nodes in place keeps the marks and does not ask the engine again', async () => {
    const { engine, reports } = await openTestPage();
    const main = document.querySelector('main') as HTMLElement;
    main.replaceWith(main.cloneNode(true));
    await vi.waitFor(() => expect(markedTexts()).toEqual(ALL));
    await pause(300);
    expect(rangeOfMark('resistance').startContainer.isConnected).toBe(true);
    expect(engine.runs).toBe(1);
    expect(reports.length).toBe(1);
  });

  test('a route change shows the new article’s marks only', async () => {
    await openTestPage();
    document.body.innerHTML = `<main><article><h1>A quiet day</h1>${filler}<p>Observers said that the occupying forces stayed in their camp all day, and that nobody came to see them.</p>${filler}</article></main>`;
    await vi.waitFor(() => expect(markedTexts()).toEqual(['occupying forces']));
  });

  test('text that gets hidden is no longer counted', async () => {
    const { handle } = await openTestPage();
    paragraph('p1').hidden = true;
    await vi.waitFor(() => expect(handle.report().analysis.findings.length).toBe(4));
  });

  test('text that a class hides is no longer counted', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.shut { display: none }');
    document.adoptedStyleSheets = [sheet];
    const { handle } = await openTestPage();
    paragraph('p1').classList.add('shut');
    await vi.waitFor(() => expect(handle.report().analysis.findings.length).toBe(4));
    document.adoptedStyleSheets = [];
  });

  test('styles animated elsewhere cost no reading', async () => {
    const { engine, reports } = await openTestPage(`${ARTICLE}<div id="bar">.</div>`);
    const bar = document.getElementById('bar') as HTMLElement;
    for (let i = 0; i < 20; i += 1) {
      bar.style.width = `${i}px`;
      await frames(1);
    }
    await pause(400);
    expect([engine.runs, reports.length]).toEqual([1, 1]);
  });

  test('scripts, pictures and frames that come and go cost no reading', async () => {
    const { engine } = await openTestPage();
    const { watchRoots } = await import('../../src/page/watch/followed-roots');
    const changes: unknown[] = [];
    const stop = new AbortController();
    watchRoots(
      document,
      stop.signal,
      () => false,
      ({ text }) => changes.push(text),
    );
    document.body.append(document.createElement('script'), document.createElement('img'));
    document.querySelector('img')?.remove();
    await pause(50);
    stop.abort();
    expect(changes).not.toContain(true);
    expect(engine.runs).toBe(1);
  });

  test('a page that never rests is still read, and marks stay right', async () => {
    await openTestPage(`${ARTICLE}<p id="clock"></p>`);
    paragraph('p4').insertAdjacentHTML(
      'afterend',
      '<p>Later the rogue militias denied it all, in words that few people took at their value.</p>',
    );
    const clock = paragraph('clock');
    const timer = setInterval(() => (clock.textContent = String(performance.now())), 20);
    await vi.waitFor(
      () => expect(markedTexts().filter((text) => text === 'rogue militias').length).toBe(2),
      4000,
    );
    clearInterval(timer);
  });

  test('a hidden tab is not read until it is seen', async () => {
    let state: DocumentVisibilityState = 'hidden';
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => state);
    const opened = openTestPage();
    await pause(300);
    expect(CSS.highlights.size).toBe(0);
    state = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await opened;
    vi.restoreAllMocks();
    expect(markedTexts()).toEqual(ALL);
  });

  test('a page back from the back-forward cache is looked at again', async () => {
    const { handle } = await openTestPage(ARTICLE, { words: WORDS });
    history.replaceState(null, '', '#back');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await vi.waitFor(() => expect(handle.report().url).toContain('#back'));
    history.replaceState(null, '', location.pathname + location.search);
  });
});
