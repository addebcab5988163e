import type {
  ActorDetails,
  GuideLine,
  LabelDetails,
  SideWord,
  SideWords,
  SourceLine,
} from './label-details';
import type { LangMap } from './fields';
import { isSharedLabel, isSourced } from './label-facts';
import type { Evidence, Label, Side, TermList } from './term-list';

/** A text in the reader's language, else in English. */
export const inLang = (map: LangMap, lang: string): string =>
  (map as Readonly<Record<string, string>>)[lang] ?? map.en;

/** What the card shows of a label, in the reader's language; null for a label or actor that is not there. */
export function describeLabel(list: TermList, id: string, lang: string): LabelDetails | null {
  const label = list.labels.find((one) => one.id === id);
  const actor = label && describeActor(list, label.actor, lang, label.lang);
  if (!label || !actor) return null;
  const { designation } = label;
  return {
    label: label.id,
    text: label.text,
    charge: label.charge,
    note: label.note ? inLang(label.note, lang) : null,
    designation: designation
      ? {
          body: inLang(designation.body, lang),
          date: designation.date,
          until: designation.until ?? null,
          notListedBy: (designation.notListedBy ?? []).map((body) => inLang(body, lang)),
        }
      : null,
    objections: (label.objections ?? []).map(({ by, says, evidence }) => ({
      by: inLang(by, lang),
      says: inLang(says, lang),
      source: sourceLine(list, evidence),
    })),
    actor,
  };
}

/**
 * What every side calls an actor; null for an actor that is not there. Words of the page's language
 * come first, those with a source before those without.
 */
export function describeActor(
  list: TermList,
  id: string,
  lang: string,
  pageLang = lang,
): ActorDetails | null {
  const actor = list.actors.find((one) => one.id === id);
  if (!actor) return null;
  const rank = (label: Label): number =>
    (label.lang === pageLang ? 0 : 2) + (isSourced(label) ? 0 : 1);
  const labels = list.labels
    .filter((label) => label.actor === id)
    .sort((a, b) => rank(a) - rank(b));
  const guides = list.recommendations.filter((one) => one.actor === id);
  const evidence = [
    ...labels.flatMap((label) => label.uses.flatMap((use) => use.evidence)),
    ...guides.map((guide) => guide.evidence),
  ];
  return {
    list: list.id,
    listTitle: inLang(list.title, lang),
    actor: id,
    name: inLang(actor.name, lang),
    about: inLang(actor.about, lang),
    sides: sidesOf(list, labels, lang),
    guides: guides.map(({ advice, words, evidence: read }): GuideLine => ({
      advice,
      words,
      source: sourceLine(list, read),
    })),
    sources: new Set(evidence.map((one) => one.source)).size,
  };
}

function sidesOf(list: TermList, labels: readonly Label[], lang: string): SideWords[] {
  const told = list.sides.map((side) => ({
    side: side.id,
    name: inLang(side.name, lang),
    role: side.role,
    words: labels.flatMap((label) => wordOf(list, label, side, lang) ?? []),
  }));
  const last = (one: SideWords): number => (one.role === 'observer' ? 1 : 0);
  return told
    .filter((one) => one.words.length > 0)
    .sort((a, b) => last(a) - last(b) || a.name.localeCompare(b.name, lang));
}

function wordOf(list: TermList, label: Label, side: Side, lang: string): SideWord | null {
  const use = label.uses.find((one) => one.side === side.id);
  if (!use) return null;
  return {
    label: label.id,
    text: label.text,
    lang: label.lang,
    gloss: label.gloss ? inLang(label.gloss, lang) : null,
    charge: label.charge,
    shared: isSharedLabel(list, label),
    from: use.from ?? null,
    until: use.until ?? null,
    sources: use.evidence.map((evidence) => sourceLine(list, evidence)),
  };
}

function sourceLine(list: TermList, { source, quote, speaker }: Evidence): SourceLine {
  const from = list.sources[source];
  if (from === undefined) throw new Error(`${list.id}: source “${source}” is not in sources`);
  return {
    quote,
    speaker: speaker ?? null,
    publisher: from.publisher,
    date: from.date ?? null,
    url: from.url,
    lang: from.lang,
    kind: from.kind,
  };
}
