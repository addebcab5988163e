import type { LangMap } from '../fields';
import type { TermList } from '../term-list';

/** A sentence that the list's maker wrote, not quoted. */
export interface OurSentence {
  /** Id of what it explains; the list's own id for its description. */
  readonly place: string;
  readonly field: 'about' | 'note' | 'objection';
  readonly text: LangMap;
}

/** Every sentence of a list that is its maker's own: labels, quotations, titles and examples are not. */
export function ourSentences(list: TermList): readonly OurSentence[] {
  return [
    { place: list.id, field: 'about', text: list.about },
    ...[...list.sides, ...list.actors].map(
      ({ id, about }) => ({ place: id, field: 'about', text: about }) as const,
    ),
    ...list.labels.flatMap(({ id, note, objections = [] }) => [
      ...(note ? [{ place: id, field: 'note', text: note } as const] : []),
      ...objections.map(({ says }) => ({ place: id, field: 'objection', text: says }) as const),
    ]),
  ];
}
