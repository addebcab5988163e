import type { Finding, Speaker } from '../finding';
import type { Telling } from './telling';

/** How one telling uses one label for one actor. */
export interface LabelUse {
  readonly label: string;
  /** As the text first writes it. */
  readonly text: string;
  /** The side whose word it is here, as its first finding says. */
  readonly side: string;
  readonly sides: readonly string[];
  readonly shared: boolean;
  readonly own: number;
  /** Quoted or attributed: somebody else's words. */
  readonly reported: number;
  readonly unclear: number;
  /** Names of those it is reported from, in the order of the text, each once. */
  readonly from: readonly Speaker[];
  /** Indexes of its findings in the telling. */
  readonly findings: readonly number[];
  /** Stands in the headline. */
  readonly headline: boolean;
}

/** One actor in one telling. Own words before reported, most first. */
export interface Cell {
  /** Id of the telling. */
  readonly telling: string;
  readonly uses: readonly LabelUse[];
}

/** One actor across all tellings: a cell each, in their order. */
export interface ActorRow {
  readonly list: string;
  readonly actor: string;
  readonly cells: readonly Cell[];
  /** Marks of this actor in all tellings together. */
  readonly marks: number;
  /** Labels that one telling uses in a way another does not; 0: all tell alike. */
  readonly apart: number;
}

/** One story, several tellers. Rows where they differ most stand first. */
export interface Comparison {
  readonly tellings: readonly Telling[];
  readonly rows: readonly ActorRow[];
}

/** Sets articles side by side, actor by actor. Nothing is weighed: it counts. */
export function compareTellings(tellings: readonly Telling[]): Comparison {
  const keys = new Map<string, Pick<Finding, 'list' | 'actor'>>();
  const sorted = tellings.map(cellsOf);
  for (const cells of sorted) for (const [key, { of }] of cells) keys.set(key, of);
  const rows = [...keys].map(([key, { list, actor }]) => {
    const cells = tellings.map(({ id }, at): Cell => ({
      telling: id,
      uses: sorted[at]?.get(key)?.uses ?? [],
    }));
    return { list, actor, cells, marks: marksOf(cells), apart: apart(cells) };
  });
  const order = (a: ActorRow, b: ActorRow): number =>
    b.apart - a.apart || b.marks - a.marks || compareText(keyOf(a), keyOf(b));
  return { tellings, rows: rows.sort(order) };
}

const keyOf = ({ list, actor }: Pick<Finding, 'list' | 'actor'>): string => `${list}/${actor}`;
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const marksOf = (cells: readonly Cell[]): number =>
  cells.flatMap(({ uses }) => uses).reduce((sum, use) => sum + use.findings.length, 0);

/** What one telling calls each actor, by list and actor. */
type TellingCells = ReadonlyMap<
  string,
  { readonly of: Pick<Finding, 'list' | 'actor'>; readonly uses: readonly LabelUse[] }
>;

/** Counted once for each telling, however often it is set beside others. */
const counted = new WeakMap<Telling, TellingCells>();

function cellsOf(telling: Telling): TellingCells {
  const known = counted.get(telling);
  if (known !== undefined) return known;
  const labels = new Map<string, { of: Finding; indexes: Map<string, number[]> }>();
  for (const [index, finding] of telling.findings.entries()) {
    const key = keyOf(finding);
    const actor = labels.get(key) ?? { of: finding, indexes: new Map<string, number[]>() };
    labels.set(key, actor);
    const same = actor.indexes.get(finding.label);
    if (same === undefined) actor.indexes.set(finding.label, [index]);
    else same.push(index);
  }
  const cells = new Map(
    [...labels].map(([key, { of, indexes }]) => [
      key,
      { of: { list: of.list, actor: of.actor }, uses: usesOf(telling, [...indexes.values()]) },
    ]),
  );
  counted.set(telling, cells);
  return cells;
}

function usesOf(telling: Telling, labels: readonly (readonly number[])[]): readonly LabelUse[] {
  const uses = labels.map((indexes) => useOf(telling, indexes));
  return uses.sort((a, b) => b.own - a.own || b.reported - a.reported || b.unclear - a.unclear);
}

function useOf(telling: Telling, indexes: readonly number[]): LabelUse {
  const findings = indexes.flatMap((index) => telling.findings[index] ?? []);
  const [first] = findings;
  if (first === undefined) throw new Error('a use without a finding');
  const { label, text, side, sides, shared } = first;
  return {
    label,
    text,
    side,
    sides,
    shared,
    own: findings.filter(({ voice }) => voice === 'own').length,
    reported: findings.filter(isReported).length,
    unclear: findings.filter(({ voice }) => voice === 'unclear').length,
    from: speakersOf(findings.filter(isReported)),
    findings: indexes,
    headline: indexes.some((index) => telling.sentences[index]?.block === 'headline'),
  };
}

const isReported = ({ voice }: Finding): boolean => voice === 'quoted' || voice === 'attributed';

function speakersOf(findings: readonly Finding[]): readonly Speaker[] {
  const byName = new Map<string, Speaker>();
  for (const { speaker } of findings)
    if (speaker !== null && !byName.has(speaker.name)) byName.set(speaker.name, speaker);
  return [...byName.values()];
}

/** Counts labels that stand in one cell as own words, or at all, and in another do not. */
function apart(cells: readonly Cell[]): number {
  const ways = new Map<string, { own: number; reported: number }>();
  for (const { label, own } of cells.flatMap(({ uses }) => uses)) {
    const count = ways.get(label) ?? { own: 0, reported: 0 };
    count[own > 0 ? 'own' : 'reported'] += 1;
    ways.set(label, count);
  }
  const all = cells.length;
  return [...ways.values()].filter(({ own, reported }) => own !== all && reported !== all).length;
}
