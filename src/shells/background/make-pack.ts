import { PACK_FORMAT } from '../../core/pack';
import { hashText } from '../../lists/hash-text';
import { packLists } from '../../lists/pack-lists';
import type { TermList } from '../../lists/term-list';
import { browser } from '../browser';
import type { Settings } from '../settings';
import { bookshelf } from '../store/bookshelf';
import { isListOn } from '../store/change-settings';
import { PACK_PREFIX, type StoredPack } from '../store/page-pack';
import { uiLang } from '../ui-lang';

/** Key of the pack for these settings and a page language; makes and stores the pack if it is not there. */
export async function makePack(settings: Settings, lang: string): Promise<string> {
  const ids = (await bookshelf.ids()).filter((id) => isListOn(settings, id));
  const key = PACK_PREFIX + lang + '-' + keyOf(settings, ids);
  if (await isStored(key)) return key;
  await navigator.locks.request('exonym-packs', async () => {
    if (!(await isStored(key)))
      await browser.storage.local.set({ [key]: await buildPack(settings, lang, ids) });
  });
  return key;
}

/** Removes packs of other settings or versions than these. */
export async function dropOldPacks(settings: Settings): Promise<void> {
  const ids = (await bookshelf.ids()).filter((id) => isListOn(settings, id));
  const current = keyOf(settings, ids);
  const stored = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(
    stored.filter((key) => key.startsWith(PACK_PREFIX) && !key.endsWith(current)),
  );
}

function keyOf({ hidden, unsourced }: Settings, ids: readonly string[]): string {
  const { version } = browser.runtime.getManifest();
  return hashText(JSON.stringify([version, PACK_FORMAT, uiLang(), ids, hidden, unsourced]));
}

async function isStored(key: string): Promise<boolean> {
  return key in (await browser.storage.local.get(key));
}

async function buildPack(
  settings: Settings,
  lang: string,
  ids: readonly string[],
): Promise<StoredPack> {
  const [lists, knowledge] = await Promise.all([bookshelf.lists(ids), bookshelf.knowledge()]);
  const { hidden, unsourced } = settings;
  return {
    pack: packLists(lists, knowledge, { lang, hidden, unsourced }),
    sideNames: sideNames(lists),
  };
}

function sideNames(lists: readonly TermList[]): Record<string, string> {
  const lang = uiLang();
  return Object.fromEntries(
    lists.flatMap((list) =>
      list.sides.map((side) => [`${list.id}/${side.id}`, side.name[lang as 'en'] ?? side.name.en]),
    ),
  );
}
