/** Where the index of the reader's lists is kept in `storage.local`. */
export const INDEX_KEY = 'lists';

/** Where the hosts are noted that were asked for to look at a list, in `storage.local`. */
export const LOOKED_KEY = 'looked-hosts';
