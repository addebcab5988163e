import { createHash } from 'node:crypto';
import type { TermList } from '../../src/lists/term-list';
import { withText } from '../fixtures/hostile-texts';
import { LIST } from '../ui/fixture-list';
import type { BrowserDriver } from './driver/browser-driver';

/** A list whose maker put one text into every place where a text can stand. */
export interface HostileList {
  readonly id: string;
  readonly text: string;
  /** The word that marks it on a page; the text itself would seldom be found there. */
  readonly word: string;
  readonly body: string;
  /** The same with dates where dates belong, so that nothing but the text can be held against it. */
  readonly file: string;
}

/** Letters for a number: words that mark must not differ by digits alone. */
const lettersOf = (at: number): string =>
  [...at.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('');

/** The list number `at` with this text. */
export function hostileList(at: number, text: string): HostileList {
  const id = `hostile-${at}`;
  const word = `quarry${lettersOf(at)}folk`;
  const named = JSON.stringify({ ...LIST, labels: LIST.labels.slice(0, 4) });
  const list = JSON.parse(named.replaceAll('us-iran-iraq', id)) as TermList;
  const labels = list.labels.map((label) => ({ ...label, forms: [`${label.text} of ${word}`] }));
  const [first, ...rest] = labels;
  const ready: TermList = {
    ...list,
    gate: { strong: { en: [word] }, weak: {} },
    labels: first === undefined ? rest : [{ ...first, forms: [word] }, ...rest],
  };
  const body = JSON.stringify(withText(ready, text, ['forms', 'gate']));
  const file = JSON.stringify(withText(ready, text, ['forms', 'gate', 'from']));
  return { id, text, word, body, file };
}

/** Puts them on the shelf past every check, as if a check had let them through. */
export async function putShelf(
  driver: BrowserDriver,
  lists: readonly HostileList[],
): Promise<void> {
  const bodies = lists.map(({ body }) => [createHash('sha256').update(body).digest('hex'), body]);
  const entries = lists.map(({ id, text }, at) => ({
    id,
    kind: 'own',
    title: { en: text },
    body: bodies[at]?.[0],
    previous: bodies[(at + 1) % bodies.length]?.[0],
    changedAt: 1,
    subscription: null,
  }));
  const hidden = lists.map(({ id }) => `${id}-thug`);
  const dropped = lists.slice(0, 10).map(({ text }) => ({ id: text, reason: text, at: 1 }));
  await driver.inExtension(
    async (view, all, local) => {
      await new Promise((resolve, reject) => {
        const request = view.indexedDB.open('exonym', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('bodies');
        request.onerror = reject;
        request.onsuccess = () => {
          const transaction = request.result.transaction('bodies', 'readwrite');
          for (const [hash, body] of all) transaction.objectStore('bodies').put(body, hash);
          transaction.oncomplete = () => resolve(request.result.close());
        };
      });
      await view.chrome.storage.local.set(local);
    },
    bodies,
    {
      lists: { version: 1, entries, dropped },
      settings: { version: 1, on: true, hidden, unsourced: true },
    },
  );
}
