import type { Finding } from '../../core/finding';
import type { CardStrings } from '../card-strings';
import type { PageReport } from '../page-report';
import { fill, fillText } from './fill';

/** What the voice line needs to know of the page. */
export interface VoiceFacts {
  readonly kind: PageReport['kind'];
  readonly outlet: PageReport['outlet'];
  /** A sentence on whose organ the outlet is, in the reader's language; null: none. */
  readonly outletNote: string | null;
  /** Text of the finding's cues. */
  readonly cues: readonly string[];
}

/**
 * Who says it here, in the reader's language, as parts to put into a line; `named` makes the speaker's
 * name stand out.
 */
export function voiceLine(
  finding: Pick<Finding, 'voice' | 'speaker' | 'via'>,
  facts: VoiceFacts,
  strings: CardStrings,
  named: (name: string) => Node | string,
): (Node | string)[] {
  const { voice, speaker } = finding;
  const values = { speaker: speaker ? named(speaker.name) : '' };
  const verb = reportingWords(finding, facts.cues).map((words) => fillText(strings.cue, { words }));
  const tail = verb.length > 0 ? [': ', verb.join(', ')] : [];
  switch (voice) {
    case 'own':
      return ownLine(facts, strings);
    case 'quoted':
      return speaker ? fill(strings.quotedFrom, values) : [strings.quotedNobody];
    case 'attributed':
      return speaker
        ? [...fill(strings.reportedFrom, values), ...tail]
        : [strings.reportedNobody, ...tail];
    default:
      return speaker ? fill(strings.unclearPerhaps, values) : [strings.unclear];
  }
}

function ownLine({ kind, outletNote }: VoiceFacts, strings: CardStrings): string[] {
  const own = kind === 'article' ? strings.ownArticle : strings.ownPage;
  return outletNote ? [own, ' — ', outletNote] : [own];
}

/** The cues that aren't quotation marks or the speaker's own name. */
function reportingWords({ speaker }: Pick<Finding, 'speaker'>, cues: readonly string[]): string[] {
  return cues.filter((cue) => !isQuotationMarks(cue) && cue !== speaker?.name);
}

/** True for a cue that is nothing but quotation marks. */
export function isQuotationMarks(cue: string): boolean {
  return /^[\s"'“”„‟‘’‚‛«»‹›「」『』《》〝〞]+$/u.test(cue);
}
