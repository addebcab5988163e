import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nearBoxes, type NearBoxes } from '../../src/page/marks/near-boxes';
import { frames } from './open-test-page';

let stop: AbortController;
let shown: Set<Element>;
let near: NearBoxes;
beforeEach(() => {
  stop = new AbortController();
  shown = new Set();
  near = nearBoxes(stop.signal, (box, isNear) => (isNear ? shown.add(box) : shown.delete(box)));
});
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
  scrollTo(0, 0);
  vi.restoreAllMocks();
});

/** Puts up paragraphs of these heights in pixels. */
function stack(heights: readonly number[], style = ''): HTMLElement[] {
  document.body.innerHTML = `<main style="${style}">${heights
    .map((height) => `<p style="margin:0;height:${height}px">x</p>`)
    .join('')}</main>`;
  return [...document.querySelectorAll('p')];
}

const watch = (boxes: readonly Element[]): void =>
  near.watch(new Map(boxes.map((box) => [box, true])));

const inSight = (boxes: readonly Element[]): Element[] => {
  const main = document.querySelector('main')?.getBoundingClientRect();
  const end = Math.min(innerHeight, main?.bottom ?? 0);
  return boxes.filter((box) => {
    const { top, bottom, left, right } = box.getBoundingClientRect();
    return bottom > Math.max(0, main?.top ?? 0) && top < end && right > 0 && left < innerWidth;
  });
};

/** All boxes that can be seen are near, and few others. */
async function expectSeen(boxes: readonly Element[]): Promise<void> {
  await frames(4);
  const seen = inSight(boxes);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((box) => !shown.has(box))).toEqual([]);
  expect(boxes.filter((box) => near.isNear(box)).length).toBe(shown.size);
}

const EVEN = Array.from({ length: 400 }, () => 60);
const UNEVEN = Array.from({ length: 400 }, (_, at) => 20 + ((at * 37) % 11) * 90);

describe('boxes near the viewport', () => {
  test.each([
    ['in a column', EVEN, ''],
    ['of all heights', UNEVEN, ''],
    ['in two columns', EVEN, 'columns:2'],
    ['from the bottom up', EVEN, 'display:flex;flex-direction:column-reverse'],
    ['in a grid', EVEN, 'display:grid;grid-template-columns:1fr 1fr 1fr'],
  ])('%s are known wherever the reader jumps', async (_name, heights, style) => {
    const boxes = stack(heights, style);
    watch(boxes);
    await expectSeen(boxes);
    for (const share of [1, 0.5, 0.51, 0.2, 0]) {
      scrollTo(0, share * document.documentElement.scrollHeight);
      await expectSeen(boxes);
      expect(shown.size).toBeLessThan(boxes.length);
    }
  });

  test('are known in a scroller, and where something grew between them', async () => {
    const boxes = stack(EVEN, 'height:300px;overflow:auto');
    watch(boxes);
    const scroller = document.querySelector('main') as Element;
    for (const top of [9000, 12_000, 0]) {
      scroller.scrollTop = top;
      await expectSeen(boxes);
    }
    (boxes[2] as HTMLElement).style.height = `${innerHeight}px`;
    scroller.scrollTop = innerHeight;
    await expectSeen(boxes);
  });

  test('are known once hidden ones are shown, and others are watched', async () => {
    const boxes = stack(EVEN);
    const main = document.querySelector('main') as HTMLElement;
    main.hidden = true;
    watch(boxes);
    await frames(2);
    expect(shown.size).toBe(0);
    main.hidden = false;
    await expectSeen(boxes);
    const odd = boxes.filter((_, at) => at % 2 === 1);
    watch(odd);
    for (const box of boxes) if (!odd.includes(box)) shown.delete(box);
    scrollTo(0, 5000);
    await expectSeen(odd);
  });

  test('are watched by few landmarks where they are many', async () => {
    const observe = vi.spyOn(IntersectionObserver.prototype, 'observe');
    const boxes = stack(EVEN);
    watch(boxes);
    await expectSeen(boxes);
    expect(observe.mock.calls.length).toBeLessThan(boxes.length / 2);
  });
});
