import type { Finding } from '../../core/finding';
import type { ActorDetails, SourceLine } from '../../lists/label-details';
import type { PageReport } from '../../page/page-report';
import { hueKey, type Hue } from '../../page/palette';

/** Most words of one side in the slot, so that it stays a slot. */
const PER_SIDE = 3;

/** One word that the slot offers, with what is on record for it. */
export interface SlotWord {
  readonly label: string;
  readonly text: string;
  readonly source: SourceLine;
}

/** One side's words in the slot; `name` null for the words in general use. */
export interface SlotRow {
  readonly name: string | null;
  readonly hue: Hue;
  readonly words: readonly SlotWord[];
}

/** Whether a sentence may open: what stands in quotation marks stays as it was said. */
export const mayOpen = (finding: Finding): boolean => finding.voice !== 'quoted';

/**
 * What each side has on record for the actor of a finding, in the language of the page. The sentence round
 * it is not touched, and no word without a source is offered.
 */
export function slotRows(details: ActorDetails, report: PageReport): readonly SlotRow[] {
  const general: SlotWord[] = [];
  const rows: SlotRow[] = [];
  for (const side of details.sides) {
    const words: SlotWord[] = [];
    for (const { label, text, lang, shared, until, sources } of side.words) {
      const [source] = sources;
      if (lang !== report.lang || source === undefined || until !== null) continue;
      const kept = shared ? general : words;
      if (!kept.some((word) => word.label === label)) kept.push({ label, text, source });
    }
    const hue = hueKey(report.hues[`${details.list}/${side.side}`]);
    if (words.length > 0) rows.push({ name: side.name, hue, words: words.slice(0, PER_SIDE) });
  }
  if (general.length === 0) return rows;
  return [...rows, { name: null, hue: 'grey', words: general.slice(0, PER_SIDE) }];
}
