import type { Charge } from '../../core/finding';
import type { ActorDetails, SideWord, SourceLine } from '../../lists/label-details';
import type { PageReport } from '../../page/page-report';
import { hueKey, type Hue } from '../../page/palette';
import { dotVoice } from './dot-plot';

/** A word for an actor, with what this page does with it. */
export interface CardWord {
  readonly label: string;
  readonly text: string;
  readonly lang: string;
  readonly gloss: string | null;
  readonly charge: Charge;
  readonly until: string | null;
  readonly hidden: boolean;
  readonly own: number;
  readonly reported: number;
  readonly unclear: number;
  /** Indexes of its findings in the report; empty where the page does not use it. */
  readonly findings: readonly number[];
  readonly sources: readonly SourceLine[];
}

/** One side's words; `name` null for the words in general use. Used ones stand first. */
export interface CardSide {
  readonly name: string | null;
  readonly hue: Hue;
  readonly words: readonly CardWord[];
}

/** What every side calls an actor, with the words of this page lit. */
export function cardSides(
  details: ActorDetails,
  report: PageReport,
  hidden: readonly string[],
): readonly CardSide[] {
  const general = new Map<string, CardWord>();
  const sides: CardSide[] = [];
  for (const side of details.sides) {
    const words = side.words.map((word) => ({
      word,
      card: cardWord(word, details, report, hidden),
    }));
    for (const { word, card } of words) if (word.shared) general.set(card.label, card);
    const own = words.filter(({ word }) => !word.shared).map(({ card }) => card);
    const hue = hueKey(report.hues[`${details.list}/${side.side}`]);
    if (own.length > 0) sides.push({ name: side.name, hue, words: usedFirst(own) });
  }
  if (general.size === 0) return sides;
  return [...sides, { name: null, hue: 'grey', words: usedFirst([...general.values()]) }];
}

function cardWord(
  word: SideWord,
  details: ActorDetails,
  report: PageReport,
  hidden: readonly string[],
): CardWord {
  const { label, text, lang, gloss, charge, until, sources } = word;
  const all = report.analysis.findings;
  const findings = all.flatMap((finding, index) =>
    finding.label === label && finding.actor === details.actor && finding.list === details.list
      ? [index]
      : [],
  );
  const count = (voice: string): number =>
    findings.filter((index) => {
      const finding = all[index];
      return finding !== undefined && dotVoice(finding) === voice;
    }).length;
  const counts = { own: count('own'), reported: count('reported'), unclear: count('unclear') };
  const isHidden = hidden.includes(label);
  return {
    label,
    text,
    lang,
    gloss,
    charge,
    until,
    sources,
    findings,
    ...counts,
    hidden: isHidden,
  };
}

function usedFirst(words: readonly CardWord[]): readonly CardWord[] {
  return [...words].sort((a, b) => b.findings.length - a.findings.length);
}
