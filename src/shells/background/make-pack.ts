import { PACK_FORMAT, type Pack } from '../../core/pack';
import { hashText } from '../../lists/hash-text';
import { packLists } from '../../lists/pack-lists';
import type { TermList } from '../../lists/term-list';
import { browser } from '../browser';
import type { Settings } from '../settings';
import { type ListStamp, bookshelf } from '../store/bookshelf';
import { isListOn } from '../store/change-settings';
import { storedKeys } from '../store/local-store';
import { PACK_PREFIX, type PackHead, headKey, isPackKey, writePack } from '../store/page-pack';
import { uiLang } from '../ui-lang';

/** Packs kept at once. A site that names a new language on every page must not fill the store. */
const MOST_PACKS = 6;

/** Key of the pack for these settings and a page language; makes and stores the pack if it is not there. */
export async function makePack(settings: Settings, pageLang: string): Promise<string> {
  const lang = /^[a-z]{2,3}$/u.test(pageLang) ? pageLang : 'en';
  const stamps = await switchedOn(settings);
  const key = PACK_PREFIX + lang + '-' + keyOf(settings, stamps);
  if (await isStored(key)) return key;
  await navigator.locks.request('exonym-packs', async () => {
    if (await isStored(key)) return;
    const pack = await buildPack(
      settings,
      lang,
      stamps.map(([id]) => id),
    );
    await dropPacks((keys) => keys.slice(0, Math.max(0, keys.length - MOST_PACKS + 1)));
    await storePack(key, pack);
  });
  return key;
}

/** Removes packs of other settings, lists or versions than these. */
export async function dropOldPacks(settings: Settings): Promise<void> {
  const current = keyOf(settings, await switchedOn(settings));
  await dropPacks((keys) => keys.filter((key) => !key.endsWith(current)));
}

async function switchedOn(settings: Settings): Promise<readonly ListStamp[]> {
  return (await bookshelf.stamps()).filter(([id]) => isListOn(settings, id));
}

function keyOf({ hidden, unsourced }: Settings, stamps: readonly ListStamp[]): string {
  const { version } = browser.runtime.getManifest();
  return hashText(JSON.stringify([version, PACK_FORMAT, uiLang(), stamps, hidden, unsourced]));
}

/** A pack and its head are written together; the head is small. */
async function isStored(key: string): Promise<boolean> {
  const head = headKey(key);
  return head in (await browser.storage.local.get(head));
}

/** Packs can be made again: they are the first to go when the store is full. */
async function storePack(key: string, { pack, sideNames }: Made): Promise<void> {
  const head: PackHead = { hash: pack.hash, keys: pack.keys, sideNames };
  const both = { [key]: writePack(pack), [headKey(key)]: head };
  try {
    await browser.storage.local.set(both);
  } catch {
    await dropPacks((keys) => keys);
    await browser.storage.local.set(both);
  }
}

async function dropPacks(choose: (keys: readonly string[]) => readonly string[]): Promise<void> {
  const stale = choose((await storedKeys()).filter(isPackKey));
  if (stale.length > 0)
    await browser.storage.local.remove(stale.flatMap((key) => [key, headKey(key)]));
}

/** A pack with what else pages are told. */
interface Made extends Pick<PackHead, 'sideNames'> {
  readonly pack: Pack;
}

async function buildPack(settings: Settings, lang: string, ids: readonly string[]): Promise<Made> {
  const [lists, knowledge, own] = await Promise.all([
    bookshelf.lists(ids),
    bookshelf.knowledge(),
    bookshelf.ownLabels(),
  ]);
  const { hidden, unsourced } = settings;
  return {
    pack: packLists(lists, knowledge, { lang, hidden, unsourced, own }),
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
