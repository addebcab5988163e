import { browser } from '../browser';
import { hostPattern } from '../site-pattern';
import { bookshelf } from './bookshelf';
import { fetchList } from './fetch-list';
import { listStore } from './lists';
import type { UpdateWorld } from './update-list';

/** The world as updates find it in the browser. */
export const updateWorld: UpdateWorld = {
  store: listStore,
  fetch: fetchList,
  mayFetch: (url) => browser.permissions.contains({ origins: [hostPattern(url)] }),
  isBuiltIn: (id) => bookshelf.isBuiltIn(id),
  now: () => Date.now(),
  random: () => Math.random(),
};
