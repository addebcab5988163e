import type { Telling } from '../../core/compare/telling';
import { inLang } from '../../lists/describe-label';
import { bookshelf } from '../store/bookshelf';
import { uiLang } from '../ui-lang';
import type { Names } from './names';

/** Ids as they are, until the lists have been read. */
export const NO_NAMES: Names = { actor: (_list, actor) => actor, side: (_list, side) => side };

/** Names in the reader's language for all that the articles name. A list that is gone leaves its ids. */
export async function namesFor(tellings: readonly Telling[]): Promise<Names> {
  const known = new Set(await bookshelf.ids());
  const ids = new Set(tellings.flatMap(({ findings }) => findings.map(({ list }) => list)));
  const lists = await bookshelf.lists([...ids].filter((id) => known.has(id)));
  const lang = uiLang();
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
