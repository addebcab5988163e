import type { MentionKind } from '../core/mention';
import { type PhraseEntry, buildIndex } from '../core/match/build-index';
import type { Pack, PackEntry, PackGuard, PackLabel, PackList } from '../core/pack';
import type { Cues } from '../core/voice/cues';
import type { FormMap } from './fields';
import type { SharedGuards } from './guards';
import { hashText } from './hash-text';
import { mergeGuards } from './merge-guards';
import type { Parties, Party } from './parties';
import { isSharedLabel, isSourced } from './label-facts';
import type { Label, TermList } from './term-list';

/** The knowledge beside the lists. */
export interface Knowledge {
  readonly parties: Parties;
  readonly guards: SharedGuards;
  /** By language; English is always there and stands in for languages without their own. */
  readonly cues: Readonly<Record<string, Cues>>;
}

/** What the reader switched. */
export interface PackChoice {
  /** Page language. */
  readonly lang: string;
  /** Labels left out, by id. */
  readonly hidden?: readonly string[];
  /** Mark labels without a source too. */
  readonly unsourced?: boolean;
}

const MENTIONS: readonly (readonly [keyof Party, MentionKind])[] = [
  ['names', 'name'],
  ['capitals', 'capital'],
  ['offices', 'office'],
  ['people', 'person'],
  ['outlets', 'outlet'],
  ['adjectives', 'adjective'],
];

/** Builds the pack for one set of lists and one page language. */
export function packLists(
  lists: readonly TermList[],
  knowledge: Knowledge,
  choice: PackChoice,
): Pack {
  const { lang } = choice;
  const builder = new Builder(lang, partyNames(knowledge.parties, lang));
  lists.forEach((list, index) => builder.addList(list, index, knowledge.guards, choice));
  for (const party of knowledge.parties.parties) builder.addParty(party);
  const cues = knowledge.cues[lang] ?? knowledge.cues['en'];
  if (cues === undefined) throw new Error('there are no English cues');
  const body = {
    lang,
    index: buildIndex(builder.phrases),
    entries: builder.entries,
    labels: builder.labels,
    lists: lists.map(toPackList),
    cues,
  };
  return { format: 1, hash: hashText(JSON.stringify(body)), ...body };
}

class Builder {
  readonly entries: PackEntry[] = [];
  readonly labels: PackLabel[] = [];
  readonly phrases: PhraseEntry[] = [];
  readonly #lang: string;
  /** First word of a party's names, folded → the party. */
  readonly #partyOf: ReadonlyMap<string, string>;

  constructor(lang: string, partyOf: ReadonlyMap<string, string>) {
    this.#lang = lang;
    this.#partyOf = partyOf;
  }

  addList(list: TermList, index: number, guards: SharedGuards, choice: PackChoice): void {
    for (const label of list.labels)
      if (isMarked(label, choice)) this.#addLabel(list, index, label, guards);
    for (const strong of [true, false])
      for (const form of this.#forms(strong ? list.gate.strong : list.gate.weak))
        this.#add({ is: 'anchor', list: index, strong, about: this.#about(form) }, [form]);
    for (const actor of list.actors)
      this.#add({ is: 'actor', list: index, actor: actor.id }, this.#forms(actor.anchors));
  }

  addParty(party: Party): void {
    for (const [field, kind] of MENTIONS)
      this.#add({ is: 'party', party: party.id, kind }, this.#forms(party[field] as FormMap));
  }

  #addLabel(list: TermList, index: number, label: Label, guards: SharedGuards): void {
    this.#add({ is: 'label', label: this.labels.length }, label.forms);
    this.labels.push(toPackLabel(list, index, label, mergeGuards(label, guards)));
  }

  #add(entry: PackEntry, forms: readonly string[]): void {
    if (forms.length === 0) return;
    for (const form of forms) this.phrases.push({ form, entry: this.entries.length });
    this.entries.push(entry);
  }

  /** Forms in the page's language; names in Latin script are written the same in most, so English ones always count. */
  #forms(map: FormMap): readonly string[] {
    return [...new Set([...(map[this.#lang] ?? []), ...(map['en'] ?? [])])];
  }

  /** “Iran”, “Iranian” and “Tehran” are about one thing. */
  #about(form: string): string {
    const words = form.toLowerCase().split(/[\s-]+/u);
    return (
      this.#partyOf.get(form.toLowerCase()) ??
      this.#partyOf.get(words[0] ?? '') ??
      form.toLowerCase()
    );
  }
}

function partyNames({ parties }: Parties, lang: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const party of parties)
    for (const map of [party.names, party.capitals, party.adjectives])
      for (const form of [...(map['en'] ?? []), ...(map[lang] ?? [])])
        names.set(form.toLowerCase(), party.id);
  return names;
}

function isMarked(label: Label, { lang, hidden, unsourced }: PackChoice): boolean {
  if (label.match === 'never' || label.lang !== lang || hidden?.includes(label.id) === true)
    return false;
  return unsourced === true || isSourced(label);
}

function toPackLabel(
  list: TermList,
  index: number,
  label: Label,
  except: PackGuard | undefined,
): PackLabel {
  return {
    id: label.id,
    list: index,
    text: label.text,
    actor: label.actor,
    sides: usersOf(list, label),
    shared: isSharedLabel(list, label),
    charge: label.charge,
    near: label.match === 'near',
    ...(except && { except }),
    ...(label.needs && { needs: label.needs as NonNullable<PackLabel['needs']> }),
  };
}

/** Sides on record as using a label (all of them where none is), parties before supporters before observers. */
function usersOf(list: TermList, label: Label): string[] {
  const users = label.uses.filter((use) => use.evidence.length > 0 || !isSourced(label));
  const roles = ['party', 'supporter', 'observer'];
  const rank = new Map(list.sides.map((side) => [side.id, roles.indexOf(side.role)]));
  return users
    .map((use) => use.side)
    .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || (a < b ? -1 : 1));
}

function toPackList({ id, sides, actors }: TermList): PackList {
  return {
    id,
    sides: sides.map((side) => ({
      id: side.id,
      role: side.role,
      parties: side.parties,
      opposes: side.opposes,
    })),
    actors: Object.fromEntries(actors.map((actor) => [actor.id, actor.of])),
  };
}
