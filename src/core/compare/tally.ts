import type { Finding } from '../finding';

/** How often a group of articles uses one label for one actor. */
export interface TallyRow {
  /** What the articles were grouped by (an outlet, a month). */
  readonly group: string;
  readonly list: string;
  readonly actor: string;
  readonly label: string;
  /** One way in which it is written, the same in whatever order the articles came. */
  readonly text: string;
  readonly sides: readonly string[];
  readonly shared: boolean;
  readonly own: number;
  readonly quoted: number;
  readonly attributed: number;
  readonly unclear: number;
  /** Articles in which it stands. */
  readonly articles: number;
}

/** What a group holds in all: the ground for “none found in the N words read”. */
export interface TallyGroup {
  readonly group: string;
  readonly articles: number;
  readonly words: number;
}

/** Two tallies added, or an article added to a tally: memory grows with labels and groups, not with articles. */
export class Tally {
  readonly #rows = new Map<string, TallyRow>();
  readonly #groups = new Map<string, TallyGroup>();
  readonly #texts = new Map<string, string>();

  /** Counts one article. */
  addArticle(group: string, words: number, findings: readonly Finding[]): void {
    this.addGroup({ group, articles: 1, words });
    const seen = new Set<string>();
    for (const finding of findings) {
      const isNew = !seen.has(keyOf({ group, ...finding }));
      seen.add(keyOf({ group, ...finding }));
      this.addRow(rowOf(group, finding, isNew ? 1 : 0));
    }
  }

  /** Adds a row of another tally. */
  addRow(row: TallyRow): void {
    const key = keyOf(row);
    const before = this.#rows.get(key);
    const text = this.#kept(before && before.text < row.text ? before.text : row.text);
    if (before === undefined) this.#rows.set(key, { ...row, text });
    else
      this.#rows.set(key, {
        ...before,
        text,
        own: before.own + row.own,
        quoted: before.quoted + row.quoted,
        attributed: before.attributed + row.attributed,
        unclear: before.unclear + row.unclear,
        articles: before.articles + row.articles,
      });
  }

  /** Adds a group of another tally. */
  addGroup({ group, articles, words }: TallyGroup): void {
    const before = this.#groups.get(group);
    this.#groups.set(group, {
      group,
      articles: articles + (before?.articles ?? 0),
      words: words + (before?.words ?? 0),
    });
  }

  /** One copy of each text: a finding's is a piece of its article, and would keep all of it in memory. */
  #kept(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const copy = text.split('').join('');
    this.#texts.set(copy, copy);
    return copy;
  }

  /** By name. */
  groups(): readonly TallyGroup[] {
    return [...this.#groups.values()].sort((a, b) => compareText(a.group, b.group));
  }

  /** By list, actor, label and group: the same articles give the same order, in whatever order they came. */
  rows(): readonly TallyRow[] {
    return [...this.#rows.values()].sort((a, b) => compareText(sortKey(a), sortKey(b)));
  }
}

type Keyed = Pick<TallyRow, 'group' | 'list' | 'actor' | 'label'>;

const keyOf = ({ group, list, actor, label }: Keyed): string =>
  JSON.stringify([group, list, actor, label]);
const sortKey = ({ group, list, actor, label }: Keyed): string =>
  JSON.stringify([list, actor, label, group]);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function rowOf(group: string, finding: Finding, articles: number): TallyRow {
  const { list, actor, label, text, sides, shared, voice } = finding;
  const none = { own: 0, quoted: 0, attributed: 0, unclear: 0 };
  return { group, list, actor, label, text, sides, shared, ...none, [voice]: 1, articles };
}
