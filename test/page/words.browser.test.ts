import { afterEach, describe, expect, test } from 'vitest';
import { ARTICLE, card, cardHost, closeTestPages, openTestPage, press } from './open-test-page';

afterEach(closeTestPages);

const NOTE = { words: 'the hosts', lines: ['No list that is on knows these words.'] };
const title = () => card()?.querySelector('h2')?.textContent;

/** Selects part of a text node. */
function select(node: Node | null | undefined, from: number, to: number): void {
  if (!node) throw new Error('nothing to select');
  getSelection()?.setBaseAndExtent(node, from, node, to);
}

const inside = (id: string): Node | null | undefined => document.getElementById(id)?.firstChild;

describe('words that the reader selected', () => {
  test('open the card of the mark that the selection touches', async () => {
    const { handle } = await openTestPage();
    select(inside('p1'), 5, 30);
    expect(handle.showWords('backed militias fired')).toBe(true);
    expect(title()).toBe('Iran-backed militias');
  });

  test('open the first mark of these words, where none is under the selection', async () => {
    const { handle } = await openTestPage();
    select(inside('p4'), 0, 9);
    expect(handle.showWords(' Occupying\n Forces ')).toBe(true);
    expect(title()).toBe('occupying forces');
  });

  test('have no card where nothing is marked so', async () => {
    const { handle } = await openTestPage();
    select(inside('p4'), 0, 9);
    expect(handle.showWords('The talks')).toBe(false);
    expect(card()).toBeNull();
  });
});

describe('a note on words without a mark', () => {
  test('is said in a small card, and goes with Escape', async () => {
    const { handle } = await openTestPage();
    select(inside('p4'), 0, 9);
    await handle.note(NOTE);
    expect(title()).toBe('the hosts');
    expect(card()?.textContent).toContain(NOTE.lines[0]);
    expect(document.activeElement).toBe(cardHost());
    press('Escape');
    expect(card()).toBeNull();
  });

  test('gives way to a card, and a second note to none', async () => {
    const { handle } = await openTestPage();
    await handle.note(NOTE);
    await handle.note({ ...NOTE, words: 'both delegations' });
    expect(document.querySelectorAll('div[popover]')).toHaveLength(1);
    expect(title()).toBe('both delegations');
    handle.step(1);
    expect(document.querySelectorAll('div[popover]')).toHaveLength(1);
    expect(title()).toBe('Iran-backed militias');
  });

  test('is said on a page without any mark, and leaves with the signal', async () => {
    const { handle, abort } = await openTestPage(ARTICLE, { words: [] });
    await handle.note(NOTE);
    expect(title()).toBe('the hosts');
    abort();
    expect(card()).toBeNull();
  });
});
