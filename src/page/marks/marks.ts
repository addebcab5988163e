import type { Finding } from '../../core/finding';
import { createCrowds } from './crowds';
import { highlights } from './highlights';
import { holds, liveRange, samePlace, type Mark } from './mark';
import { nearBoxes } from './near-boxes';

/** Name of the highlight that draws a finding whose text stands in an element. */
export type Naming = (finding: Finding, element: Element) => string;

/** All marks of a page. Those near the viewport are registered with the browser, the rest only known. */
export interface Marks {
  readonly all: readonly Mark[];
  /** Marks that are registered now. */
  readonly near: ReadonlySet<Mark>;
  /** Measures, in steps, what `set` needs to know of these marks' places, so that it is quick. */
  prepare(fresh: readonly Mark[]): Generator<undefined, void, undefined>;
  /** Puts these marks in place of those before; one that stays in its place stays the same object. */
  set(fresh: readonly Mark[], naming: Naming): void;
  /** Names all marks anew (colours, background or strength changed). */
  rename(naming: Naming): void;
  /** Takes marks whose text was changed out of the picture, until the page is read again. */
  dropChanged(): void;
  /** Draws the mark whose card is open; null: none. */
  setCurrent(mark: Mark | null, dark: boolean): void;
}

/** An unmarked page's marks. Ends with the signal, leaving nothing registered. */
export function createMarks(signal: AbortSignal): Marks {
  const registry = highlights();
  registry.clear();
  let all: Mark[] = [];
  let byBox = new Map<Element, Mark[]>();
  let naming: Naming = () => '';
  const near = new Set<Mark>();

  const show = (mark: Mark) => {
    const range = liveRange(mark);
    if (mark.name !== null || !range) return;
    mark.name = naming(mark.finding, mark.box);
    registry.add(mark.name, range);
    near.add(mark);
  };
  const hide = (mark: Mark) => {
    if (mark.name !== null && mark.range) registry.remove(mark.name, mark.range);
    mark.name = null;
    near.delete(mark);
  };
  const crowds = createCrowds(signal, show, hide);
  const showBox = (box: Element) => {
    const there = byBox.get(box) ?? [];
    if (!crowds.takes(box, there)) there.forEach(show);
  };
  const boxes = nearBoxes(signal, (box, isNear) => {
    if (isNear) return showBox(box);
    crowds.drop(box);
    byBox.get(box)?.forEach(hide);
  });
  const rename = (next: Naming) => {
    naming = next;
    for (const mark of Array.from(near))
      if (mark.name !== naming(mark.finding, mark.box)) {
        hide(mark);
        show(mark);
      }
  };
  const set: Marks['set'] = (fresh, next) => {
    const kept = keepPlaces(all, fresh);
    const stays = new Set(kept);
    for (const mark of all) if (!stays.has(mark)) hide(mark);
    all = kept;
    for (const box of byBox.keys()) crowds.drop(box);
    byBox = groupByBox(all);
    registry.restore();
    rename(next);
    boxes.watch(byBox);
    for (const box of byBox.keys()) if (boxes.isNear(box)) showBox(box);
  };
  signal.addEventListener(
    'abort',
    () => {
      registry.clear();
      near.clear();
      all = [];
    },
    { once: true },
  );

  return {
    get all() {
      return all;
    },
    near,
    prepare: (fresh) => boxes.prepare(groupByBox(fresh).keys()),
    set,
    rename,
    dropChanged() {
      for (const mark of Array.from(near)) if (!holds(mark)) hide(mark);
    },
    setCurrent(mark, dark) {
      registry.setCurrent(mark && liveRange(mark), dark);
    },
  };
}

/** The fresh marks, each replaced by the old one of the same place where there is one. */
function keepPlaces(old: readonly Mark[], fresh: readonly Mark[]): Mark[] {
  const byNode = new Map<Node, Mark[]>();
  for (const mark of old) {
    const node = mark.range?.startContainer ?? mark.place.startNode;
    const there = byNode.get(node);
    if (there) there.push(mark);
    else byNode.set(node, [mark]);
  }
  return fresh.map((mark) => {
    const same = byNode.get(mark.place.startNode)?.find((one) => samePlace(one, mark));
    // Its text may have been split or wrapped: the place is the same, the nodes are not.
    if (!same || same.finding.text !== mark.finding.text || !liveRange(same)) return mark;
    same.finding = mark.finding;
    same.index = mark.index;
    return same;
  });
}

function groupByBox(marks: readonly Mark[]): Map<Element, Mark[]> {
  const groups = new Map<Element, Mark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.box);
    if (group) group.push(mark);
    else groups.set(mark.box, [mark]);
  }
  return groups;
}
