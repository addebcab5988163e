import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/core/finding';
import type { LabelDetails } from '../../src/lists/label-details';
import { demoDetails, source } from './demo-details';
import { fakeEngine } from './fake-engine';
import {
  ARTICLE,
  button,
  card,
  cardHost,
  cardRoot,
  closeTestPages,
  frames,
  hover,
  markedTexts,
  middleOf,
  moveTo,
  openTestPage,
  pause,
  press,
  rangeOfMark,
  registered,
  tap,
  WORDS,
} from './open-test-page';

const REDUCED = new CSSStyleSheet();

beforeEach(() => {
  REDUCED.replaceSync('body { margin: 8px; font: 18px/1.6 serif }');
  document.adoptedStyleSheets = [REDUCED];
});
afterEach(closeTestPages);

function findings(change: (finding: Partial<Finding>) => Partial<Finding>) {
  return WORDS.map((word) => ({ ...word, ...change(word) }));
}

function panelBox(): DOMRect {
  return (card() as HTMLElement).getBoundingClientRect();
}

/** True where the card lies over none of the word's line boxes. */
function isClear(text: string): boolean {
  const panel = panelBox();
  return Array.from(rangeOfMark(text).getClientRects()).every(
    (rect) =>
      rect.bottom <= panel.top ||
      rect.top >= panel.bottom ||
      rect.right <= panel.left ||
      rect.left >= panel.right,
  );
}

function isInside(): boolean {
  const { left, top, right, bottom } = panelBox();
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}

describe('opening and closing', () => {
  test('opens when the pointer has rested 350 ms, not before', async () => {
    await openTestPage();
    const began = performance.now();
    moveTo(middleOf('resistance'));
    await pause(250);
    expect(card()).toBeNull();
    await vi.waitFor(() => expect(card()).not.toBeNull());
    expect(performance.now() - began).toBeGreaterThanOrEqual(345);
    expect(registered()['exonym-current']).toEqual(['resistance']);
  });

  test('a pointer that passes over opens nothing', async () => {
    await openTestPage();
    moveTo(middleOf('resistance'));
    await pause(200);
    moveTo({ x: 5, y: 600 });
    await pause(400);
    expect(card()).toBeNull();
  });

  test('a pointer that selects text opens nothing', async () => {
    await openTestPage();
    moveTo(middleOf('resistance'), 1);
    await pause(500);
    expect(card()).toBeNull();
  });

  test('closes when the pointer leaves, and takes its element along', async () => {
    await openTestPage();
    const before = document.documentElement.outerHTML;
    await hover('resistance');
    expect(document.documentElement.outerHTML).not.toBe(before);
    moveTo({ x: 900, y: 690 });
    await vi.waitFor(() => expect(card()).toBeNull());
    expect(document.documentElement.outerHTML).toBe(before);
    expect(registered()['exonym-current']).toBeUndefined();
  });

  test('stays while the pointer is on its way into it and in it', async () => {
    await openTestPage();
    await hover('resistance');
    const { left, top } = panelBox();
    moveTo({ x: left + 30, y: top - 4 });
    await pause(200);
    moveTo({ x: left + 30, y: top + 40 });
    await pause(500);
    expect(card()).not.toBeNull();
  });

  test('Escape closes it, and it does not open again under the resting pointer', async () => {
    await openTestPage();
    await hover('resistance');
    press('Escape');
    expect(card()).toBeNull();
    await pause(500);
    expect(card()).toBeNull();
  });

  test('takes no focus when the pointer opens it', async () => {
    await openTestPage(`${ARTICLE}<input id="field">`);
    const field = document.getElementById('field') as HTMLInputElement;
    field.focus();
    await hover('resistance');
    expect(document.activeElement).toBe(field);
  });

  test('once used it stays until closed on purpose', async () => {
    await openTestPage();
    await hover('resistance');
    button('Hide').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    moveTo({ x: 900, y: 690 });
    await pause(500);
    expect(card()).not.toBeNull();
    button('Close').click();
    expect(card()).toBeNull();
  });

  test('a tap opens it and a tap elsewhere closes it', async () => {
    await openTestPage();
    tap(middleOf('resistance'));
    expect(card()).not.toBeNull();
    tap({ x: 900, y: 690 });
    expect(card()).toBeNull();
  });

  test('a tap in a link follows the link', async () => {
    await openTestPage(
      ARTICLE.replace('rogue <b>militias</b>', '<a href="#there">rogue <b>militias</b></a>'),
    );
    expect(tap(middleOf('rogue militias'))).toBe(true);
    expect(card()).toBeNull();
    expect(location.hash).toBe('#there');
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('a mark under a sticky header is not there for the pointer', async () => {
    await openTestPage(
      `${ARTICLE}<div id="top" style="position:fixed;inset:0;background:white"></div>`,
    );
    moveTo(middleOf('resistance'));
    await pause(500);
    expect(card()).toBeNull();
    (document.getElementById('top') as HTMLElement).style.background = 'transparent';
    moveTo({ x: 0, y: 600 });
    await hover('resistance');
  });

  test('a page that removes the card’s element just closes it', async () => {
    await openTestPage();
    await hover('resistance');
    cardHost()?.remove();
    await pause(20);
    expect(registered()['exonym-current']).toBeUndefined();
    moveTo({ x: 0, y: 600 });
    await pause(200);
    await hover('rogue militias');
    expect(card()?.textContent).toContain('rogue militias');
  });

  test('the end of the signal closes it', async () => {
    const { abort } = await openTestPage();
    await hover('resistance');
    abort();
    expect(cardHost()).toBeNull();
    expect(CSS.highlights.size).toBe(0);
  });

  test('its word vanishing closes it', async () => {
    await openTestPage();
    await hover('resistance');
    document.getElementById('p2')?.remove();
    await vi.waitFor(() => expect(card()).toBeNull());
  });

  test('follows its word on scroll and closes when that is gone', async () => {
    await openTestPage(`${ARTICLE}<div style="height:3000px"></div>`);
    await hover('rogue militias');
    const before = panelBox().top;
    scrollTo(0, 60);
    await frames(3);
    expect(panelBox().top).toBeCloseTo(before - 60, 0);
    scrollTo(0, 2000);
    await vi.waitFor(() => expect(card()).toBeNull());
  });
});

describe('keyboard', () => {
  test('next goes through the marks in reading order with focus in the card', async () => {
    const { handle } = await openTestPage();
    const titles: (string | null | undefined)[] = [];
    for (let i = 0; i < 6; i += 1) {
      handle.step(1);
      expect(document.activeElement).toBe(cardHost());
      titles.push(card()?.querySelector('h2')?.textContent);
    }
    expect(titles).toEqual([
      'Iran-backed militias',
      'resistance',
      'occupying forces',
      'rogue militias',
      'armed groups',
      'Iran-backed militias',
    ]);
    handle.step(-1);
    expect(card()?.querySelector('h2')?.textContent).toBe('armed groups');
  });

  test('Escape closes and gives focus back to where it was', async () => {
    const { handle } = await openTestPage(`${ARTICLE}<input id="field">`);
    const field = document.getElementById('field') as HTMLInputElement;
    field.focus();
    handle.step(1);
    handle.step(1);
    expect(document.activeElement).not.toBe(field);
    press('Escape');
    expect(document.activeElement).toBe(field);
    expect(card()).toBeNull();
  });

  test('keys pressed in the card do not reach the page’s own handlers', async () => {
    const { handle } = await openTestPage();
    const keys: string[] = [];
    const listen = (event: KeyboardEvent) => keys.push(event.key);
    document.addEventListener('keydown', listen);
    handle.step(1);
    press('j');
    document.removeEventListener('keydown', listen);
    expect(keys).toEqual([]);
  });

  test('a word far down is scrolled to', async () => {
    const { handle } = await openTestPage(`<div style="height:2000px"></div>${ARTICLE}`);
    expect(handle.jumpTo(3)).toBe(true);
    expect(card()?.querySelector('h2')?.textContent).toBe('rogue militias');
    const { top, bottom } = rangeOfMark('rogue militias').getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(innerHeight);
    expect(handle.jumpTo(99)).toBe(false);
  });

  test('is a dialog with a name and has buttons with names', async () => {
    const { handle } = await openTestPage();
    handle.step(1);
    await frames(2);
    const panel = card() as HTMLElement;
    expect(panel.getAttribute('aria-labelledby')).toBe('title');
    expect(cardRoot()?.getElementById('title')?.textContent).toBe('Iran-backed militias');
    for (const one of panel.querySelectorAll('button'))
      expect((one.getAttribute('aria-label') ?? one.textContent ?? '').trim()).not.toBe('');
  });
});

describe('walking on', () => {
  test('the card’s own buttons go to the next and the previous mark and keep focus in the card', async () => {
    const { handle } = await openTestPage();
    handle.step(1);
    button('Next ›').click();
    expect(card()?.querySelector('h2')?.textContent).toBe('resistance');
    expect(document.activeElement).toBe(cardHost());
    button('Previous mark').click();
    expect(card()?.querySelector('h2')?.textContent).toBe('Iran-backed militias');
  });

  test('from where the reader is: the first mark in view, not the first of the page', async () => {
    const { handle } = await openTestPage(`${ARTICLE}<div style="height:3000px"></div>`);
    scrollTo(0, document.getElementById('p3')?.offsetTop ?? 0);
    await frames(2);
    handle.step(1);
    expect(card()?.querySelector('h2')?.textContent).toBe('rogue militias');
  });

  test('a list switched off takes the open card along', async () => {
    const { handle } = await openTestPage();
    handle.step(1);
    handle.update({ engine: fakeEngine([{ text: 'air base', side: 'us' }]) });
    await vi.waitFor(() => expect(card()).toBeNull());
  });
});

describe('place', () => {
  for (const [corner, style] of [
    ['top left', 'top:0;left:0'],
    ['top right', 'top:0;right:0'],
    ['bottom left', 'bottom:0;left:0'],
    ['bottom right', 'bottom:0;right:0'],
  ] as const)
    test(`a word in the ${corner} corner: inside the viewport, not over the word`, async () => {
      const html = ARTICLE.replace(
        '<p id="p3">',
        `<p id="p3" style="position:fixed;width:300px;margin:0;${style}">`,
      );
      const { handle } = await openTestPage(html);
      await vi.waitFor(() => rangeOfMark('rogue militias'));
      handle.jumpTo(
        handle.report().analysis.findings.findIndex(({ text }) => text === 'rogue militias'),
      );
      await frames(2);
      expect(isInside()).toBe(true);
      expect(isClear('rogue militias')).toBe(true);
    });

  test('does not move or cover its word when the details come late', async () => {
    let answer: (details: LabelDetails) => void = () => undefined;
    const late = new Promise<LabelDetails>((resolve) => (answer = resolve));
    await openTestPage(ARTICLE, { details: () => late });
    await hover('rogue militias');
    const before = panelBox();
    expect(card()?.textContent).toContain('The article’s own words');
    answer(demoDetails('demo-rogue-militias'));
    await frames(3);
    const after = panelBox();
    expect([after.left, after.top]).toEqual([before.left, before.top]);
    expect(isClear('rogue militias')).toBe(true);
    expect(isInside()).toBe(true);
  });

  test('on a right-to-left page it hangs at the word’s right edge', async () => {
    document.documentElement.dir = 'rtl';
    await openTestPage();
    await hover('resistance');
    const { right } = panelBox();
    expect(Math.abs(right - rangeOfMark('resistance').getBoundingClientRect().right)).toBeLessThan(
      12,
    );
    expect(isInside()).toBe(true);
  });
});

describe('content', () => {
  test('own words, with whose organ the outlet is', async () => {
    await openTestPage(ARTICLE, { outletNote: 'Example TV is state media' });
    await hover('rogue militias');
    expect(card()?.querySelector('.voice')?.textContent).toBe(
      'The article’s own words — Example TV is state media',
    );
  });

  test('reported words name the speaker and the verb', async () => {
    const speaker = { name: 'US spokesman', party: 'us', side: 'us' };
    const words = findings(({ text }) =>
      text === 'rogue militias' ? { voice: 'attributed', speaker } : {},
    );
    await openTestPage(ARTICLE, { words });
    await hover('rogue militias');
    expect(card()?.querySelector('.voice')?.textContent).toBe('Reported from US spokesman');
    expect(card()?.querySelector('.voice b')?.className).toBe('ink-1');
  });

  test('quoted words without a speaker say so', async () => {
    await openTestPage();
    await hover('resistance');
    expect(card()?.querySelector('.voice')?.textContent).toBe(
      'In quotation marks, no speaker named',
    );
    expect(card()?.querySelector('.chip')?.textContent).toBe('approving');
  });

  test('each side’s words stand in its row, those used here first', async () => {
    await openTestPage();
    await hover('rogue militias');
    const rows = [...(card()?.querySelectorAll('.side') ?? [])].map((row) => [
      row.className,
      row.querySelector('.who')?.textContent,
    ]);
    expect(rows).toEqual([
      ['side hue-1', 'The US'],
      ['side hue-2', 'Iran'],
      ['side hue-0', 'Iraq'],
      ['side hue-0', 'Guides'],
    ]);
    expect(card()?.querySelector('.used')?.textContent).toContain('rogue militias');
    expect(card()?.textContent).toContain('no source yet');
    expect(card()?.textContent).toContain('until Nov 2021');
  });

  test('a word with sources opens to its evidence, with a link that tells nothing', async () => {
    await openTestPage();
    await hover('rogue militias');
    const word = [...(card()?.querySelectorAll<HTMLElement>('.open') ?? [])].find((one) =>
      one.textContent?.includes('rogue'),
    );
    word?.click();
    const link = card()?.querySelector<HTMLAnchorElement>('.evidence a');
    expect(card()?.querySelector('.evidence q')?.textContent).toContain('answer to nobody');
    expect(link?.textContent).toBe('a US spokesman, in Example Defence Review, Mar 5, 2021');
    expect([link?.target, link?.rel, link?.referrerPolicy]).toEqual([
      '_blank',
      'noopener noreferrer',
      'no-referrer',
    ]);
    word?.click();
    expect(card()?.querySelector<HTMLElement>('.evidence')?.hidden).toBe(true);
  });

  test('an address that isn’t a web page’s never becomes a link', async () => {
    const bad = demoDetails('demo-rogue-militias', {
      objections: [
        {
          by: 'Somebody',
          says: 'it is wrong',
          source: { ...source('X', null, 'q'), url: 'javascript:alert(1)' },
        },
      ],
    });
    await openTestPage(ARTICLE, { details: () => Promise.resolve(bad) });
    await hover('rogue militias');
    expect(card()?.querySelector('.objection a')).toBeNull();
    expect(card()?.querySelector('.objection')?.textContent).toContain('it is wrong');
  });

  test('legal listings and other readings are there, shut', async () => {
    const designation = {
      body: 'the Example Office',
      date: '2019-04-15',
      until: null,
      notListedBy: ['the Example Union'],
    };
    const alternatives = [
      {
        list: 'demo',
        label: 'demo-the-resistance',
        actor: 'x',
        side: 'iran',
        charge: 'honorific' as const,
        weight: 0.3,
      },
      {
        list: 'demo',
        label: 'demo-proxies',
        actor: 'x',
        side: 'iran',
        charge: 'honorific' as const,
        weight: 0.1,
      },
    ];
    await openTestPage(ARTICLE, {
      words: [{ text: 'rogue militias', side: 'us', alternatives }],
      details: (_list, label) => Promise.resolve(demoDetails(label, { designation })),
    });
    await hover('rogue militias');
    const parts = [...(card()?.querySelectorAll('details') ?? [])];
    expect(parts.map((part) => part.open)).toEqual([false, false]);
    expect(parts[0]?.textContent).toContain('the resistance: The attackers, as Iran uses it');
    expect(parts[0]?.textContent).not.toContain('proxies');
    expect(parts[1]?.textContent).toBe(
      'Legal listingListed by the Example Office, Apr 15, 2019Not listed by the Example Union',
    );
  });

  test('without details it says what it knows', async () => {
    await openTestPage(ARTICLE, { details: () => Promise.reject(new Error('gone')) });
    await hover('rogue militias');
    await vi.waitFor(() => expect(card()?.textContent).toContain('No more is known'));
    expect(card()?.textContent).toContain('disapproving');
  });

  test('asks once for a word’s details, however often its card opens', async () => {
    const { asked } = await openTestPage();
    await hover('rogue militias');
    press('Escape');
    moveTo({ x: 0, y: 600 });
    await pause(200);
    await hover('rogue militias');
    expect(asked).toEqual(['demo-rogue-militias']);
  });
});

describe('setting right', () => {
  test('“Hide” takes the word’s marks away at once and tells the shell', async () => {
    const { hidden, handle } = await openTestPage();
    await hover('resistance');
    button('Hide').click();
    expect(hidden).toEqual(['demo-resistance']);
    expect(markedTexts()).not.toContain('resistance');
    expect(handle.report().analysis.actors[0]?.labels.map(({ text }) => text)).not.toContain(
      'resistance',
    );
    expect(card()).toBeNull();
  });

  test('a wrong voice is set right in mark, report and card, and a report is copied', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const { handle } = await openTestPage();
    await hover('rogue militias');
    button('Wrong?').click();
    button('Reported').click();
    await frames(2);
    expect(registered()['exonym-1-reported']).toEqual(['rogue militias']);
    expect(
      handle.report().analysis.findings.find(({ text }) => text === 'rogue militias')?.voice,
    ).toBe('attributed');
    expect(card()?.querySelector('.voice')?.textContent).toContain('Reported');
    expect(card()?.querySelector('[role=status]')?.textContent).toContain('clipboard');
    expect(copied[0]).toContain('should be: voice attributed');
    expect(copied[0]).toContain('sentence: A spokesman blamed rogue militias');
    button('Undo').click();
    expect(registered()['exonym-1-own']).toContain('rogue militias');
    vi.restoreAllMocks();
  });

  test('a correction holds when the page is read again', async () => {
    const { reports } = await openTestPage();
    await hover('rogue militias');
    button('Wrong?').click();
    button('Reported').click();
    document
      .getElementById('p4')
      ?.insertAdjacentHTML(
        'afterend',
        '<p>Later on some armed groups denied it all, in words that few people took at their value.</p>',
      );
    await vi.waitFor(() => expect(reports.length).toBe(3));
    expect(registered()['exonym-1-reported']).toEqual(['rogue militias']);
  });

  test('a wrong meaning takes the mark away; where the clipboard is shut the report is shown', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await openTestPage();
    await hover('rogue militias');
    button('Wrong?').click();
    button('Something else: remove the mark').click();
    await frames(2);
    expect(markedTexts()).not.toContain('rogue militias');
    expect(card()?.querySelector('textarea')?.value).toContain('should be: no mark');
    button('Undo').click();
    expect(markedTexts()).toContain('rogue militias');
    vi.restoreAllMocks();
  });

  test('another reading can be chosen', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const alternatives = [
      {
        list: 'demo',
        label: 'demo-the-resistance',
        actor: 'attackers',
        side: 'iran',
        charge: 'honorific' as const,
        weight: 0.3,
      },
    ];
    const { handle } = await openTestPage(ARTICLE, {
      words: [{ text: 'rogue militias', side: 'us', alternatives }],
    });
    await hover('rogue militias');
    button('Wrong?').click();
    button('the resistance: The attackers, as Iran uses it').click();
    const [finding] = handle.report().analysis.findings;
    expect([finding?.side, finding?.label, finding?.alternatives[0]?.label]).toEqual([
      'iran',
      'demo-the-resistance',
      'demo-rogue-militias',
    ]);
    vi.restoreAllMocks();
  });
});
