/** What a word can be to its clause. A word may carry several; bits, so that a test is one `&`. */
export const Tag = {
  Det: 1,
  Poss: 1 << 1,
  Person: 1 << 2,
  Thing: 1 << 3,
  Plural: 1 << 4,
  First: 1 << 5,
  Second: 1 << 6,
  Object: 1 << 7,
  Rel: 1 << 8,
  Sub: 1 << 9,
  Coord: 1 << 10,
  Prep: 1 << 11,
  Be: 1 << 12,
  Have: 1 << 13,
  Do: 1 << 14,
  Modal: 1 << 15,
  Neg: 1 << 16,
  Refuse: 1 << 17,
  Adv: 1 << 18,
  Time: 1 << 19,
  Title: 1 << 20,
  Role: 1 << 21,
  Opponent: 1 << 22,
  Noun: 1 << 23,
  NounVerb: 1 << 24,
  Belief: 1 << 25,
  Word: 1 << 26,
  Period: 1 << 27,
  There: 1 << 28,
  Break: 1 << 29,
  Office: 1 << 30,
  People: 1 << 31,
} as const;

/** Pronouns that can be a subject. */
export const PRONOUN = Tag.Person | Tag.Thing | Tag.Plural | Tag.First | Tag.Second;

/** Words between subject and verb, or between verb and verb. */
export const AUXILIARY = Tag.Be | Tag.Have | Tag.Do | Tag.Modal;

/** What a verb does to the words it governs. */
export const VERB_CLASSES = ['say', 'think', 'want', 'name', 'as', 'topic'] as const;
export type VerbClass = (typeof VERB_CLASSES)[number];

/** Forms of a verb; one spelling may stand for several. */
export const Form = { Base: 1, Third: 2, Past: 4, Participle: 8, Ing: 16 } as const;

/** A verb form as the lexicon knows it. */
export interface VerbTag {
  readonly lemma: string;
  readonly classes: ReadonlySet<VerbClass>;
  readonly forms: number;
}
