import type { Telling } from '../../core/compare/telling';
import { type AxisDetails, describeAxes } from '../../lists/describe-axes';
import { inLang } from '../../lists/describe-label';
import type { TermList } from '../../lists/term-list';
import { bookshelf } from '../store/bookshelf';
import { uiLang } from '../ui-lang';
import type { Names } from './names';

/** Ids as they are, until the lists have been read. */
export const NO_NAMES: Names = { actor: (_list, actor) => actor, side: (_list, side) => side };

/** What the lists say of all that the articles name, in the reader's language. */
export interface ListFacts {
  readonly names: Names;
  readonly axes: readonly AxisDetails[];
}

/** Reads the lists that the articles are about. A list that is gone leaves its ids. */
export async function listFacts(tellings: readonly Telling[]): Promise<ListFacts> {
  const known = new Set(await bookshelf.ids());
  const ids = new Set(tellings.flatMap(({ findings }) => findings.map(({ list }) => list)));
  const lists = await bookshelf.lists([...ids].filter((id) => known.has(id)));
  const lang = uiLang();
  return { names: namesOf(lists, lang), axes: lists.flatMap((list) => describeAxes(list, lang)) };
}

function namesOf(lists: readonly TermList[], lang: string): Names {
  const names = new Map<string, string>();
  for (const list of lists) {
    for (const actor of list.actors)
      names.set(`${list.id}/a/${actor.id}`, inLang(actor.name, lang));
    for (const side of list.sides) names.set(`${list.id}/s/${side.id}`, inLang(side.name, lang));
  }
  return {
    actor: (list, actor) => names.get(`${list}/a/${actor}`) ?? actor,
    side: (list, side) => names.get(`${list}/s/${side}`) ?? side,
  };
}
