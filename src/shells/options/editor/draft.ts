import { slugOf } from '../../../lists/slug';
import { hashText } from '../../../lists/hash-text';
import type { Label, Side, TermList } from '../../../lists/term-list';

/** A list while it is edited: texts stand as typed, empty lines and all. */
export interface Draft {
  readonly list: TermList;
  /** Words that show that a text is about the list, one a line; empty: the terms themselves. */
  readonly topic: string;
}

/** Language of topic words and of new labels, until the reader says otherwise. */
const LANG = 'en';

/** An empty list to begin with. */
export function emptyDraft(): Draft {
  const side = (id: string): Side => ({
    id,
    name: { en: '' },
    about: { en: '' },
    role: 'party',
    parties: [],
    opposes: [],
  });
  const list: TermList = {
    format: 1,
    id: '',
    title: { en: '' },
    about: { en: '' },
    maker: { name: '' },
    license: 'own use',
    updated: '',
    sides: [side('side-1'), side('side-2')],
    actors: [emptyActor('actor-1')],
    gate: { strong: {}, weak: {} },
    sources: {},
    labels: [],
    recommendations: [],
  };
  return { list, topic: '' };
}

export const emptyActor = (id: string): TermList['actors'][number] => ({
  id,
  name: { en: '' },
  about: { en: '' },
  kind: 'group',
  of: null,
  anchors: {},
});

/** A new label of a list, about its first actor. */
export const emptyLabel = (list: TermList, id: string): Label => ({
  id,
  lang: LANG,
  text: '',
  forms: [''],
  actor: list.actors[0]?.id ?? '',
  charge: 'neutral',
  uses: [],
  match: 'phrase',
  examples: { yes: [], no: [] },
});

/** A list opened for editing. */
export function draftOf(list: TermList): Draft {
  const terms = new Set(list.labels.flatMap((label) => label.forms));
  const words = [...new Set(Object.values(list.gate.strong).flat())];
  return { list, topic: words.every((word) => terms.has(word)) ? '' : words.join('\n') };
}

/** A free id with this beginning. */
export function freeId(known: readonly { readonly id: string }[], start: string): string {
  const taken = new Set(known.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${start}-${number}`)) number++;
  return `${start}-${number}`;
}

/** The list as it is kept: empty lines gone, ids made of names, sources that nothing names left out. */
export function finished({ list, topic }: Draft, isOwn: boolean, today: string): TermList {
  const id = list.id || slugOf(list.title.en);
  const labels = list.labels.map((label) => cleanLabel(label));
  const named = withIds(labels, id);
  const used = new Set(
    named.flatMap((label) => label.uses.flatMap((use) => use.evidence.map(({ source }) => source))),
  );
  const done = { ...list, id, labels: named };
  if (!isOwn) return done;
  const sources = Object.entries(list.sources).filter(([source]) => used.has(source));
  return {
    ...done,
    about: { ...list.about, en: list.about.en.trim() || list.title.en },
    maker: { ...list.maker, name: list.maker.name.trim() || list.title.en },
    updated: today,
    sides: list.sides.map((side) => withAbout(side)),
    actors: list.actors.map((actor) => withAbout(actor)),
    sources: Object.fromEntries(sources),
    gate: { ...list.gate, strong: strongOf(topic, named) },
  };
}

/** Adds the quotation of a label's uses; without a quotation or an address the uses stand without evidence. */
export function withQuotation(list: TermList, label: Label, quote: string, url: string): TermList {
  const id = `s${hashText(`${label.id} ${url}`).slice(0, 10)}`;
  const evidence = quote === '' && url === '' ? [] : [{ source: id, quote }];
  const changed = { ...label, uses: label.uses.map((use) => ({ ...use, evidence })) };
  const publisher = URL.canParse(url) ? new URL(url).hostname : '–';
  const source = { url, publisher, lang: label.lang, kind: 'side' as const };
  return {
    ...list,
    sources: evidence.length === 0 ? list.sources : { ...list.sources, [id]: source },
    labels: list.labels.map((one) => (one.id === label.id ? changed : one)),
  };
}

/** Lines of a field that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const kept = (lines: readonly string[]): string[] => linesOf(lines.join('\n'));

function cleanLabel(label: Label): Label {
  const text = label.text.trim();
  const except = Object.entries(label.except ?? {})
    .map(([field, words]) => [field, kept(words ?? [])] as const)
    .filter(([, words]) => words.length > 0);
  const { except: _, ...rest } = label;
  return {
    ...rest,
    text,
    forms: [...new Set([text, ...kept(label.forms)])],
    ...(except.length > 0 && { except: Object.fromEntries(except) }),
    examples: { yes: kept(label.examples.yes), no: kept(label.examples.no) },
  };
}

/** Label ids begin with the list's; an id once given is kept. */
function withIds(labels: readonly Label[], id: string): Label[] {
  const taken = new Set(labels.map((label) => label.id).filter((one) => one.startsWith(`${id}-`)));
  return labels.map((label) => {
    if (label.id.startsWith(`${id}-`)) return label;
    const start = `${id}-${slugOf(label.text)}`.slice(0, 90);
    let free = start;
    for (let more = 2; taken.has(free); more++) free = `${start}-${more}`;
    taken.add(free);
    return { ...label, id: free };
  });
}

function withAbout<Thing extends { name: { en: string }; about: { en: string } }>(
  thing: Thing,
): Thing {
  return { ...thing, about: { ...thing.about, en: thing.about.en.trim() || thing.name.en } };
}

function strongOf(topic: string, labels: readonly Label[]): Record<string, string[]> {
  const words = linesOf(topic);
  const langs = [...new Set(labels.map(({ lang }) => lang))];
  const termsIn = (lang: string): string[] => [
    ...new Set(labels.filter((label) => label.lang === lang).flatMap((label) => label.forms)),
  ];
  return Object.fromEntries(langs.map((lang) => [lang, words.length > 0 ? words : termsIn(lang)]));
}
