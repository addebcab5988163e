import { commonLabels } from '../../lists/common-forms';
import { inLang } from '../../lists/describe-label';
import { isSourced } from '../../lists/label-facts';
import { type ListDifference, layOver } from '../../lists/list-difference';
import type { TermList } from '../../lists/term-list';
import type { Settings } from '../settings';
import { bookshelf } from '../store/bookshelf';
import { isListOn } from '../store/change-settings';
import { listStore } from '../store/lists';
import type { ShelfEntry, Subscription } from '../store/shelf-index';
import { uiLang } from '../ui-lang';
import type { OptionsList } from './options-state';
import type { ShelfFacts, SubscriptionFacts } from './shelf-state';

const BUILT_IN: ShelfFacts = {
  kind: 'builtIn',
  canRollBack: false,
  paused: 0,
  lost: 0,
  subscription: null,
};

/** A list as the overview shows it. */
export async function listRow(
  list: TermList,
  settings: Settings,
  entry: ShelfEntry | undefined,
): Promise<OptionsList> {
  return {
    id: list.id,
    title: inLang(list.title, uiLang()),
    about: inLang(list.about, uiLang()),
    on: isListOn(settings, list.id),
    labels: list.labels.length,
    sourced: list.labels.filter(isSourced).length,
    maker: list.maker.name,
    license: list.license,
    updated: list.updated,
    shelf: entry === undefined ? BUILT_IN : await factsOf(entry),
  };
}

async function factsOf(entry: ShelfEntry): Promise<ShelfFacts> {
  const body = await listStore.body(entry.body);
  const data: unknown = body === null ? null : JSON.parse(body);
  const changed = entry.kind === 'changed';
  return {
    kind: entry.kind,
    canRollBack: entry.previous !== null,
    paused: changed || data === null ? 0 : commonLabels(data as TermList).length,
    lost: changed && data !== null ? await lostOf(data as ListDifference) : 0,
    subscription: entry.subscription && factsOfSubscription(entry.subscription),
  };
}

async function lostOf(difference: ListDifference): Promise<number> {
  return layOver(await bookshelf.builtIn(difference.over), difference).lost.length;
}

const factsOfSubscription = ({ held, ...facts }: Subscription): SubscriptionFacts => ({
  url: facts.url,
  everyHours: facts.everyHours,
  nextAt: facts.nextAt,
  lookedAt: facts.lookedAt,
  goodAt: facts.goodAt,
  failure: facts.failure,
  held: held !== null,
});
