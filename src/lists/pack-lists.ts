import { IndexBuilder } from '../core/match/build-index';
import { FormKeyWriter } from '../core/match/form-key-writer';
import { LABEL_FLAGS, PACK_FORMAT, type Pack, type PackLabel, type PackList } from '../core/pack';
import { EntryKind, type PackEntry, mentionPlace, writeEntries } from '../core/pack-entries';
import type { Cues } from '../core/voice/cues';
import type { FormMap } from './fields';
import { GuardTable } from './guard-table';
import { readForms } from './read-forms';
import type { SharedGuards } from './guards';
import { hashText } from './hash-text';
import { isSourced } from './label-facts';
import { guardsOfList } from './merge-guards';
import { packLabel } from './pack-label';
import type { Parties, Party } from './parties';
import { PARTY_FORMS, Things, formsIn, nameKind } from './party-forms';
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
  /** Labels that the reader hid, by id: their words are not marked, as a shorter label neither. */
  readonly hidden?: readonly string[];
  /** Mark labels without a source too. */
  readonly unsourced?: boolean;
  /** Labels that the reader wrote, by id: marked without a source too. */
  readonly own?: ReadonlySet<string>;
}

/** Builds the pack for one set of lists and one page language. */
export function packLists(
  lists: readonly TermList[],
  knowledge: Knowledge,
  choice: PackChoice,
): Pack {
  const { lang } = choice;
  const cues = knowledge.cues[lang] ?? knowledge.cues['en'];
  if (cues === undefined) throw new Error('there are no English cues');
  const builder = new Builder(knowledge, choice);
  const packed = lists.map((list, index) => builder.addList(list, index));
  knowledge.parties.parties.forEach((party, number) => builder.addParty(party, number));
  const body = {
    lang,
    index: builder.index.build(),
    keys: builder.keys.toString(),
    entries: writeEntries(builder.entries),
    parties: knowledge.parties.parties.map(({ id }) => id),
    lists: packed,
    phrases: builder.table.phrases,
    guards: builder.table.guards,
    cues,
  };
  return { format: PACK_FORMAT, hash: hashText(JSON.stringify(body)), ...body };
}

class Builder {
  readonly entries: PackEntry[] = [];
  readonly index = new IndexBuilder();
  /** Of the forms of labels. */
  readonly keys = new FormKeyWriter();
  readonly table = new GuardTable();
  readonly #knowledge: Knowledge;
  readonly #choice: PackChoice;
  readonly #things: Things;
  #labels = 0;

  constructor(knowledge: Knowledge, choice: PackChoice) {
    this.#knowledge = knowledge;
    this.#choice = choice;
    this.#things = new Things(knowledge.parties, choice.lang);
  }

  addList(list: TermList, index: number): PackList {
    const marked = list.labels.filter((label) => isMarked(label, this.#choice));
    for (const label of marked) {
      this.#add({ kind: EntryKind.Label, of: index, what: this.#labels++ }, label.forms);
      for (const form of readForms(label.forms)) this.keys.add(form);
    }
    for (const kind of [EntryKind.Strong, EntryKind.Weak])
      for (const form of this.#forms(kind === EntryKind.Strong ? list.gate.strong : list.gate.weak))
        this.#add({ kind, of: index, what: this.#things.numberOf(form) }, [form]);
    list.actors.forEach((actor, what) =>
      this.#add({ kind: EntryKind.Actor, of: index, what }, this.#forms(actor.anchors)),
    );
    const guards = guardsOfList(list, this.#knowledge.guards);
    const { hidden = [] } = this.#choice;
    const labels = marked.map((label) =>
      withHidden(packLabel(list, label, guards, this.table), hidden.includes(label.id)),
    );
    return toPackList(list, labels);
  }

  addParty(party: Party, what: number): void {
    for (const [field, kind] of PARTY_FORMS) {
      const forms = this.#forms((party[field] ?? {}) as FormMap);
      const is = kind === 'name' ? nameKind(party) : kind;
      this.#add({ kind: EntryKind.Party, of: mentionPlace(is), what }, forms);
    }
  }

  #add(entry: PackEntry, forms: readonly string[]): void {
    if (forms.length === 0) return;
    for (const form of readForms(forms)) this.index.add(form, this.entries.length);
    this.entries.push(entry);
  }

  #forms(map: FormMap): readonly string[] {
    return formsIn(map, this.#choice.lang);
  }
}

function isMarked(label: Label, { lang, unsourced, own }: PackChoice): boolean {
  if (label.match === 'never' || label.lang !== lang) return false;
  return unsourced === true || isSourced(label) || own?.has(label.id) === true;
}

function withHidden(row: PackLabel, isHidden: boolean): PackLabel {
  if (!isHidden) return row;
  const [text, id, actor, sides, charge, flags, ...guards] = row;
  return [text, id, actor, sides, charge, flags | LABEL_FLAGS.hidden, ...guards];
}

function toPackList({ id, sides, actors }: TermList, labels: readonly PackLabel[]): PackList {
  return {
    id,
    sides: sides.map((side) => ({
      id: side.id,
      role: side.role,
      parties: side.parties,
      opposes: side.opposes,
    })),
    actors: actors.map((actor) => [actor.id, actor.of] as const),
    labels,
  };
}
