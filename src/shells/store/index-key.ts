/** Where the index of the reader's lists is kept in `storage.local`. */
export const INDEX_KEY = 'lists';
