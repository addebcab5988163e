import type { Pack } from '../../core/pack';

/** What lies under a pack's key in `storage.local`. */
export interface StoredPack {
  readonly pack: Pack;
  /** Names of sides by `list/side`, in the reader's language. */
  readonly sideNames: Readonly<Record<string, string>>;
}

/** All pack keys begin so. */
export const PACK_PREFIX = 'pack:';
