import type { VerbClass } from './tag';

export { compileCues, cueSteps, type CompiledCues, type Phrases } from './compile-cues';

/**
 * What a language tells of speakers: plain data, one file per language (`lists/cues/en.json`).
 * A string is a list of words parted by spaces, or of phrases parted by `|`. All lower case.
 */
export interface Cues {
  readonly lang: string;
  /** Regular inflection, first match wins: ending (a pattern), letters to cut, then third person, past, -ing. */
  readonly endings: readonly (readonly [string, number, string, string, string])[];
  /** `say says said said saying|…`: base, third person, past, participle, -ing; variants by comma. */
  readonly irregular: string;
  /** Verbs by what they do to the words they govern. A verb may stand in several classes. */
  readonly verbs: Readonly<Record<VerbClass, string>>;
  readonly phrasal: string;
  /** Phrases whose verb says nothing by itself (“made clear”); they bring in a clause. */
  readonly phrasalOnly: string;
  /** Those of them that also bring in a bare name (“the cover reads Republic of …”). */
  readonly inscribing: string;
  /** Phrases that report only between commas or at the end (“…, she went on, …”). */
  readonly asides: string;
  /** Verbs that report only with a clause or quotation behind them, or behind a quoted clause. */
  readonly clauseOnly: string;
  /** Verbs whose object is the listener (“told The Times”). */
  readonly recipients: string;
  /** Objects that make a verb an act, not words (“claimed responsibility”), and the verbs they do it to. */
  readonly objects: string;
  readonly takers: string;
  /** Verbs that name only with “as” behind them (“kept as prisoners”). */
  readonly asOnly: string;
  /** What stands before a colon and is no speaker; `_` for a space. */
  readonly notLabels: string;
  /** Verb forms that are as often nouns (`claims`): verbs only behind a subject. */
  readonly nounVerbs: string;
  /** Adjectives of belief: “is convinced that”. */
  readonly belief: string;
  /** Nouns that carry somebody's words or aims: “claim”, “statement”, “plan”. */
  readonly nouns: string;
  readonly according: string;
  /** Nouns of those who speak for a party: “officials”, “ministry”, “state media”. */
  readonly roles: string;
  /** More of them, who count as such only next to a party's name: “lawmakers”, “bulletin”, “newspaper”. */
  readonly organs: string;
  /** Nouns whose “of” brings in what is only said: “accusations of”. */
  readonly hearsay: string;
  /** What words stand in by somebody's account: “in Moscow's telling”, “on Turkish maps”. */
  readonly tellings: string;
  /** Nouns for the people, parts and papers of a movement or body: “activist”, “chapter”, “counsel”. */
  readonly members: string;
  /** Nouns of people who tell what they saw or hold no office: their nation says nothing of their side. */
  readonly bystanders: string;
  /** Officials of the place that is named with what they tell of: “police”, “the mayor”. */
  readonly local: string;
  /** Verbs that take a side and say nothing: “fighters backed by X”, “Y, who supports X, said”. */
  readonly siding: string;
  /** Nouns that mean the party that spoke last where they stand alone: “a spokesman said”, “the movement”. */
  readonly bare: string;
  /** Nouns of people who speak, but not for a party. */
  readonly people: string;
  /** Nouns of people who speak against those they are named with: “critics of Iran”. */
  readonly opponents: string;
  readonly opponentOf: string;
  readonly offices: string;
  readonly det: string;
  readonly poss: string;
  /** Pronouns with their possessives: of one person, of a thing, of several. */
  readonly person: string;
  readonly thing: string;
  readonly plural: string;
  readonly first: string;
  readonly second: string;
  readonly object: string;
  readonly rel: string;
  /** A subject that is nobody (“there are”). */
  readonly existential: string;
  readonly sub: string;
  readonly break: string;
  readonly coord: string;
  readonly prep: string;
  readonly be: string;
  readonly have: string;
  readonly do: string;
  readonly modal: string;
  readonly neg: string;
  readonly refuse: string;
  readonly adv: string;
  /** Ending that makes an adverb (“ly”). */
  readonly adverbEnding: string;
  /** Endings (a pattern) of nouns for several, and of nouns for one who acts. */
  readonly pluralEnding: string;
  readonly agentEnding: string;
  readonly time: string;
  /** Spans of time that open an adverbial (“a day after”). */
  readonly periods: string;
  readonly titles: string;
  readonly abbreviations: string;
  readonly soCalled: string;
  readonly word: string;
  readonly labels: string;
  /** Verbs that say something only of what has words of its own, and nouns for that: “the bulletin counted …”. */
  readonly carrying: string;
  readonly media: string;
  /** Acts of states and courts whose reason is told in their words: “jailed him for …”. */
  readonly charging: string;
  /** Verbs whose speaker does not make the words their own: “deny”, “object to”. */
  readonly denying: string;
  /** Verbs that stand before their subject: “…, said X”. */
  readonly inverting: string;
  /** Prepositions of a point of view at the head of a sentence: “To its critics, …”. */
  readonly forWhom: string;
  /** What follows a medium that passes words on: “…, Reuters reported, citing officials”. */
  readonly citing: string;
  /** Words of guessing: somebody's view is not far. */
  readonly hedge: string;
  /** Past forms that no ending gives away and that end a subject. */
  readonly acts: string;
  /** What makes a verb nobody's (“it is worth noting”, “fair to say”): the author speaks. */
  readonly impersonal: string;
}
