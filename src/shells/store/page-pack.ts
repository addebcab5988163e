import type { Pack } from '../../core/pack';

/** What lies under a pack's key in `storage.local`. */
export interface StoredPack {
  readonly pack: Pack;
}

/** What every page reads of a pack; what lies under the pack's key only a page that may hold a form of it. */
export interface PackHead extends Pick<Pack, 'hash' | 'keys'> {
  /** Names of sides by `list/side`, in the reader's language. */
  readonly sideNames: Readonly<Record<string, string>>;
}

/** All keys of packs and of their heads begin so. */
export const PACK_PREFIX = 'pack:';
const HEAD_PREFIX = PACK_PREFIX + 'head:';

/** Where the head of a pack lies. */
export const headKey = (key: string): string => HEAD_PREFIX + key.slice(PACK_PREFIX.length);

/** True for keys of packs themselves. */
export const isPackKey = (key: string): boolean =>
  key.startsWith(PACK_PREFIX) && !key.startsWith(HEAD_PREFIX);
