import type { Page } from 'puppeteer-core';
import { allMarkNames } from '../../../src/page/marks/mark-name';

/** A mark as a script of the page can see it. */
export interface SeenMark {
  /** Name of the highlight: its drawing style. */
  readonly style: string;
  readonly text: string;
  /** Where it is drawn, in the viewport, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/**
 * The marks that are drawn now, in document order. Only those near the viewport are registered with the
 * browser: give the page a tall viewport to see them all.
 */
export async function marksInPage(page: Page): Promise<SeenMark[]> {
  return (await page.evaluate(
    `(${readMarks.toString()})(${JSON.stringify(allMarkNames())})`,
  )) as SeenMark[];
}

function readMarks(names: readonly string[]): SeenMark[] {
  const seen = names
    .filter((name) => !name.includes('current'))
    .flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => ({ name, range })))
    .sort((a, b) =>
      (a.range as Range).compareBoundaryPoints(Range.START_TO_START, b.range as Range),
    );
  return seen.map(({ name, range }) => {
    const live = range as Range;
    const box = live.getClientRects()[0] ?? live.getBoundingClientRect();
    const text = live.toString().replace(/\s+/g, ' ');
    return { style: name, text, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}

/** Texts of the drawn marks that stand inside an element of that selector. */
export async function marksInside(page: Page, selector: string): Promise<string[]> {
  const names = JSON.stringify(allMarkNames());
  return (await page.evaluate(
    `${names}.flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .filter((range) => range.startContainer.parentElement.closest(${JSON.stringify(selector)}))
      .map((range) => range.toString())`,
  )) as string[];
}

/** True while a card is open: its mark is then drawn as the current one. */
export async function cardIsOpen(page: Page): Promise<boolean> {
  return (await page.evaluate(
    `['exonym-current', 'exonym-current-dark'].some((name) => CSS.highlights.has(name))`,
  )) as boolean;
}
