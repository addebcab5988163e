import type { MentionKind } from '../core/mention';
import type { FormMap } from './fields';
import type { Parties, Party } from './parties';

/** Where a party's forms of each kind stand. */
export const PARTY_FORMS: readonly (readonly [keyof Party, MentionKind])[] = [
  ['names', 'name'],
  ['capitals', 'capital'],
  ['offices', 'office'],
  ['people', 'person'],
  ['outlets', 'outlet'],
  ['adjectives', 'adjective'],
  ['places', 'place'],
  ['causes', 'cause'],
  ['perhaps', 'perhaps'],
];

/** What the names of a party are: of a state, or of a body that has people. */
export function nameKind({ kind }: Party): MentionKind {
  return kind === 'government' ? 'name' : 'group';
}

/** Forms in the page's language; names in Latin script are written the same in most, so English ones always count. */
export function formsIn(map: FormMap, lang: string): readonly string[] {
  const own = map[lang];
  const english = map['en'] ?? NONE;
  return own === undefined || own === english ? unique(english) : unique([...own, ...english]);
}

const NONE: readonly string[] = [];

function unique(forms: readonly string[]): readonly string[] {
  const different = new Set(forms);
  return different.size === forms.length ? forms : [...different];
}

/** Numbers the things that anchors name: “Iran”, “Iranian” and “Tehran” are one. */
export class Things {
  readonly #partyOf: ReadonlyMap<string, string>;
  readonly #numbers = new Map<string, number>();

  constructor(parties: Parties, lang: string) {
    this.#partyOf = partyNames(parties, lang);
  }

  /** The number of what a form names. */
  numberOf(form: string): number {
    const whole = form.toLowerCase();
    const thing =
      this.#partyOf.get(whole) ?? this.#partyOf.get(whole.split(/[\s-]+/u)[0] ?? '') ?? whole;
    const known = this.#numbers.get(thing) ?? this.#numbers.size;
    this.#numbers.set(thing, known);
    return known;
  }
}

const names = new WeakMap<Parties, Map<string, ReadonlyMap<string, string>>>();

/** Parties by their names, capitals and adjectives in small letters; kept as long as the parties are. */
function partyNames(parties: Parties, lang: string): ReadonlyMap<string, string> {
  const byLang = names.get(parties) ?? new Map<string, ReadonlyMap<string, string>>();
  names.set(parties, byLang);
  const known = byLang.get(lang);
  if (known !== undefined) return known;
  const made = new Map<string, string>();
  for (const party of parties.parties)
    for (const map of [party.names, party.capitals, party.adjectives])
      for (const form of [...(map['en'] ?? []), ...(map[lang] ?? [])])
        made.set(form.toLowerCase(), party.id);
  byLang.set(lang, made);
  return made;
}
