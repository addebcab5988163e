import type { Cues } from './cues';
import { inflector } from './inflect';
import { type Steps, runSteps } from '../run-steps';
import { Form, Tag, VERB_CLASSES, type VerbClass, type VerbTag } from './tag';

/** Phrases as lists of words, by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Cues as the reader looks them up. Made once per engine by `compileCues`. */
export interface CompiledCues {
  readonly lang: string;
  /** Bits of `Tag` by word, lower case. */
  readonly tags: ReadonlyMap<string, number>;
  readonly verbs: ReadonlyMap<string, VerbTag>;
  /** The words behind a phrasal verb's first by any form of that (`call` → `for`, `on`). */
  readonly phrasal: Phrases;
  readonly asides: Phrases;
  readonly phrasalOnly: Phrases;
  /** Lemmas of `Cues.clauseOnly`. */
  readonly clauseOnly: ReadonlySet<string>;
  /** Lemmas of `Cues.recipients`. */
  readonly recipients: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly takers: ReadonlySet<string>;
  readonly inscribing: ReadonlySet<string>;
  readonly asOnly: ReadonlySet<string>;
  readonly notLabels: ReadonlySet<string>;
  /** Phrases by first word. */
  readonly according: Phrases;
  readonly soCalled: Phrases;
  readonly adverbEnding: string;
  readonly plural: RegExp;
  readonly agent: RegExp;
  readonly abbreviations: ReadonlySet<string>;
  readonly organs: ReadonlySet<string>;
  readonly hearsay: ReadonlySet<string>;
  readonly tellings: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly bystanders: ReadonlySet<string>;
  readonly local: ReadonlySet<string>;
  /** Lemmas of `Cues.siding`. */
  readonly siding: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
  readonly opponentOf: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  /** Forms of `Cues.carrying`. */
  readonly carrying: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  /** Forms of `Cues.charging`. */
  readonly charging: ReadonlySet<string>;
  /** Lemmas of `Cues.denying`. */
  readonly denying: ReadonlySet<string>;
  readonly inverting: ReadonlySet<string>;
  readonly forWhom: ReadonlySet<string>;
  readonly citing: ReadonlySet<string>;
  readonly hedge: ReadonlySet<string>;
  readonly impersonal: ReadonlySet<string>;
}

/** Tag of each field that is a plain list of words. */
const TAGGED = {
  det: Tag.Det,
  poss: Tag.Poss,
  person: Tag.Person,
  thing: Tag.Thing,
  plural: Tag.Plural,
  first: Tag.First,
  second: Tag.Second,
  object: Tag.Object,
  rel: Tag.Rel,
  existential: Tag.There,
  sub: Tag.Sub,
  break: Tag.Break,
  coord: Tag.Coord,
  prep: Tag.Prep,
  be: Tag.Be,
  have: Tag.Have,
  do: Tag.Do,
  modal: Tag.Modal,
  neg: Tag.Neg,
  refuse: Tag.Refuse,
  adv: Tag.Adv,
  time: Tag.Time,
  periods: Tag.Period,
  titles: Tag.Title,
  roles: Tag.Role,
  people: Tag.People,
  opponents: Tag.Opponent,
  offices: Tag.Office,
  nouns: Tag.Noun,
  nounVerbs: Tag.NounVerb,
  belief: Tag.Belief,
  word: Tag.Word,
} as const;

/** Turns a language's cues into lookups. Cheap (about a millisecond once compiled); keep the result. */
export function compileCues(cues: Cues): CompiledCues {
  return runSteps(cueSteps(cues));
}

/** The same in steps: the first time each takes a few milliseconds. */
export function* cueSteps(cues: Cues): Steps<CompiledCues> {
  const tags = new Map<string, number>();
  for (const [field, tag] of Object.entries(TAGGED))
    for (const word of split(cues[field as keyof typeof TAGGED], /[ |]/u))
      tags.set(word, (tags.get(word) ?? 0) | tag);
  yield;
  const verbs = yield* verbTags(cues);
  yield;
  return {
    lang: cues.lang,
    tags,
    verbs,
    phrasal: phrasal(cues, cues.phrasal),
    phrasalOnly: phrasal(cues, cues.phrasalOnly),
    asides: phrasal(cues, cues.asides),
    adverbEnding: cues.adverbEnding,
    plural: new RegExp(`(?:${cues.pluralEnding})$`, 'u'),
    agent: new RegExp(`(?:${cues.agentEnding})$`, 'u'),
    according: phrases(cues.according),
    soCalled: phrases(cues.soCalled),
    abbreviations: set(cues.abbreviations),
    organs: set(cues.organs),
    hearsay: set(cues.hearsay),
    tellings: set(cues.tellings),
    members: set(cues.members),
    bystanders: set(cues.bystanders),
    local: set(cues.local),
    siding: set(cues.siding),
    bare: set(cues.bare),
    opponentOf: set(cues.opponentOf, '|'),
    clauseOnly: set(cues.clauseOnly),
    recipients: set(cues.recipients),
    objects: set(cues.objects),
    takers: set(cues.takers),
    inscribing: set(cues.inscribing),
    asOnly: set(cues.asOnly),
    notLabels: new Set(split(cues.notLabels, ' ').map((label) => label.replaceAll('_', ' '))),
    labels: set(cues.labels),
    carrying: forms(cues, cues.carrying),
    media: set(cues.media),
    charging: forms(cues, cues.charging),
    denying: set(cues.denying),
    inverting: set(cues.inverting),
    forWhom: set(cues.forWhom),
    citing: set(cues.citing),
    hedge: set(cues.hedge),
    impersonal: set(cues.impersonal),
  };
}

function* verbTags(cues: Cues): Steps<ReadonlyMap<string, VerbTag>> {
  const inflect = inflector(cues);
  const verbs = new Map<string, VerbTag & { forms: number; classes: Set<VerbClass> }>();
  for (const name of VERB_CLASSES) {
    for (const lemma of split(cues.verbs[name], ' '))
      for (const [form, bits] of inflect(lemma)) {
        const known = verbs.get(form);
        if (known) known.classes.add(name);
        else verbs.set(form, { lemma, classes: new Set([name]), forms: bits });
      }
    yield;
  }
  for (const act of split(cues.acts, ' '))
    if (!verbs.has(act)) verbs.set(act, { lemma: act, classes: new Set(), forms: Form.Past });
  for (const phrase of split(`${cues.phrasalOnly}|${cues.asides}`, '|')) {
    const lemma = phrase.slice(0, phrase.indexOf(' '));
    for (const [form, bits] of inflect(lemma))
      if (!verbs.has(form)) verbs.set(form, { lemma, classes: new Set(), forms: bits });
  }
  return verbs;
}

function phrasal(cues: Cues, list: string): Phrases {
  const inflect = inflector(cues);
  const seconds = new Map<string, string[][]>();
  for (const phrase of split(list, '|')) {
    const [verb = '', ...rest] = phrase.split(' ');
    for (const form of inflect(verb).keys())
      seconds.set(form, [...(seconds.get(form) ?? []), rest]);
  }
  return seconds;
}

/** All forms of verbs. */
function forms(cues: Cues, lemmas: string): ReadonlySet<string> {
  const inflect = inflector(cues);
  return new Set(split(lemmas, ' ').flatMap((lemma) => [...inflect(lemma).keys()]));
}

function phrases(list: string): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of split(list, '|')) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

function set(list: string, by = ' '): ReadonlySet<string> {
  return new Set(split(list, by));
}

function split(list: string, by: string | RegExp): string[] {
  return list.split(by).filter((word) => word !== '');
}
