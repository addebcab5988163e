import type { Charge } from '../core/finding';
import { inLang } from './describe-label';
import type { TermList } from './term-list';

/** What one side contributes to a list. */
export interface SideCount {
  readonly side: string;
  readonly name: string;
  readonly role: 'party' | 'supporter' | 'observer';
  readonly labels: number;
  /** Labels with a source for this side's use. */
  readonly sourced: number;
  readonly approving: number;
  readonly disapproving: number;
}

/** How evenly a list shows its sides. */
export interface SideReport {
  readonly sides: readonly SideCount[];
  /** The side that has more than three quarters of the parties' words, or null. */
  readonly heavy: string | null;
  /** Parties without a single word. */
  readonly silent: readonly string[];
  readonly sources: number;
  readonly terms: number;
}

const APPROVING: readonly Charge[] = ['self-name', 'honorific', 'euphemism'];
const DISAPPROVING: readonly Charge[] = ['dysphemism', 'pejorative', 'delegitimising'];
const HEAVY = 0.75;

/** Counts what a list holds of each side, so that a one-sided list is seen to be one. */
export function sideReport(list: TermList, lang: string): SideReport {
  const sides = list.sides.map((side): SideCount => {
    const labels = list.labels.filter((label) => label.uses.some((use) => use.side === side.id));
    const of = (charges: readonly Charge[]): number =>
      labels.filter(({ charge }) => charges.includes(charge)).length;
    return {
      side: side.id,
      name: inLang(side.name, lang),
      role: side.role,
      labels: labels.length,
      sourced: labels.filter(({ uses }) =>
        uses.some((use) => use.side === side.id && use.evidence.length > 0),
      ).length,
      approving: of(APPROVING),
      disapproving: of(DISAPPROVING),
    };
  });
  const parties = sides.filter(({ role }) => role !== 'observer');
  const total = parties.reduce((sum, { labels }) => sum + labels, 0);
  return {
    sides,
    heavy: parties.find(({ labels }) => total > 0 && labels / total > HEAVY)?.name ?? null,
    silent: parties.filter(({ labels }) => labels === 0).map(({ name }) => name),
    sources: Object.keys(list.sources).length,
    terms: list.labels.length,
  };
}
