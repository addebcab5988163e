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
  const keys = new Map<string, { list: string; actor: string }>();
  for (const { findings } of tellings)
    for (const { list, actor } of findings) keys.set(`${list}/${actor}`, { list, actor });
  const rows = [...keys.values()].map(({ list, actor }) => rowOf(tellings, list, actor));
  const order = (a: ActorRow, b: ActorRow): number =>
    b.apart - a.apart || b.marks - a.marks || compareText(keyOf(a), keyOf(b));
  return { tellings, rows: rows.sort(order) };
}

const keyOf = ({ list, actor }: ActorRow): string => `${list}/${actor}`;
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function rowOf(tellings: readonly Telling[], list: string, actor: string): ActorRow {
  const cells = tellings.map((telling) => cellOf(telling, list, actor));
  const marks = cells
    .flatMap(({ uses }) => uses)
    .reduce((sum, use) => sum + use.findings.length, 0);
  return { list, actor, cells, marks, apart: apart(cells) };
}

function cellOf(telling: Telling, list: string, actor: string): Cell {
  const byLabel = new Map<string, number[]>();
  for (const [index, finding] of telling.findings.entries())
    if (finding.list === list && finding.actor === actor)
      byLabel.set(finding.label, [...(byLabel.get(finding.label) ?? []), index]);
  const uses = [...byLabel.values()].map((indexes) => useOf(telling, indexes));
  uses.sort((a, b) => b.own - a.own || b.reported - a.reported || b.unclear - a.unclear);
  return { telling: telling.id, uses };
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
  const labels = new Set(cells.flatMap(({ uses }) => uses.map(({ label }) => label)));
  return [...labels].filter((label) => {
    const ways = cells.map(({ uses }) => wayOf(uses.find((use) => use.label === label)));
    return new Set(ways).size > 1;
  }).length;
}

function wayOf(use: LabelUse | undefined): 'own' | 'reported' | 'none' {
  if (use === undefined) return 'none';
  return use.own > 0 ? 'own' : 'reported';
}
