import type { LeadClauses } from './lead-clauses';
import { englishGrammar } from './english-grammar';
import { plainLead } from './plain-lead';
import type { Translator } from './translator';

/** How a language puts names of sides into sentences. */
export interface Grammar {
  /** A name of a side or actor at the head of a column. */
  sideHead(name: string): string;
  /** What stands before a side's words: “The US says”. */
  sideSays(name: string): string;
  /** The page in one sentence. */
  readonly lead: LeadClauses;
}

/** English bends its sentences; other languages say the same in clauses that fit any name. */
export function grammarOf(t: Translator): Grammar {
  if (t.lang === 'en') return englishGrammar;
  return {
    sideHead: (name) => name,
    sideSays: (name) => t('common_sideSays', { side: name }),
    lead: plainLead(t),
  };
}
