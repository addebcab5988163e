import type { Cues } from '../../core/voice/cues';
import { withoutCommon } from '../../lists/common-forms';
import type { SharedGuards } from '../../lists/guards';
import { type ListDifference, layOver } from '../../lists/list-difference';
import type { Outlets } from '../../lists/outlets';
import type { Knowledge } from '../../lists/pack-lists';
import type { Parties } from '../../lists/parties';
import type { Registry } from '../../lists/registry';
import type { TermList } from '../../lists/term-list';
import { browser } from '../browser';
import { listStore } from './lists';
import type { ShelfEntry } from './shelf-index';

/** What there is to show of a list without reading all of it. */
export type ListHead = Pick<TermList, 'id' | 'title'>;

/** Which version of a list is in use; the stamp of a built-in list is empty. */
export type ListStamp = readonly [id: string, stamp: string];

/**
 * All lists alike: the built-in ones, read from the extension's own files when first asked for and kept
 * while we live, and the reader's own, changed and subscribed ones.
 */
class Bookshelf {
  readonly #kept = new Map<string, Promise<unknown>>();
  /** The last body read of each of the reader's lists. */
  readonly #bodies = new Map<string, { readonly hash: string; readonly data: unknown }>();

  /** Ids and titles of all lists, the built-in ones by id and then the reader's by id. */
  async heads(): Promise<readonly ListHead[]> {
    const [{ lists }, { entries }] = await Promise.all([this.#index(), listStore.index()]);
    const added = entries.filter(({ kind }) => kind !== 'changed');
    return [...lists, ...added.map(({ id, title }) => ({ id, title }))];
  }

  /** Ids of all lists, in the order of `heads`. */
  async ids(): Promise<readonly string[]> {
    return (await this.heads()).map(({ id }) => id);
  }

  /** Ids of all lists with the version in use, for what is made of them. */
  async stamps(): Promise<readonly ListStamp[]> {
    const [ids, { entries }] = await Promise.all([this.ids(), listStore.index()]);
    const bodies = new Map(entries.map(({ id, body }) => [id, body]));
    return ids.map((id) => [id, bodies.get(id) ?? '']);
  }

  async isBuiltIn(id: string): Promise<boolean> {
    return (await this.#index()).lists.some((list) => list.id === id);
  }

  /** A list as it is used. Rejects for one that is not there. */
  async list(id: string): Promise<TermList> {
    const list = await this.#find(id);
    if (list === null) throw new Error(`there is no list ${id}`);
    return list;
  }

  /** A built-in list as it comes with the extension. */
  builtIn(id: string): Promise<TermList> {
    return this.#read<TermList>(`${id}.json`);
  }

  outlets(): Promise<Outlets> {
    return this.#read<Outlets>('outlets.json');
  }

  /** Lists that others publish, as known when this version was built. */
  registry(): Promise<Registry> {
    return this.#read<Registry>('registry.json');
  }

  /** Lists by id, all without ids; one that went meanwhile is left out. */
  async lists(ids?: readonly string[]): Promise<readonly TermList[]> {
    const wanted = ids ?? (await this.ids());
    const found = await Promise.all(wanted.map((id) => this.#find(id)));
    return found.filter((list) => list !== null);
  }

  /** Labels that the reader wrote: they need no source to be marked. */
  async ownLabels(): Promise<ReadonlySet<string>> {
    const { entries } = await listStore.index();
    const own = entries.filter(({ kind }) => kind !== 'subscribed');
    const bodies = await Promise.all(own.map((entry) => this.#body(entry)));
    const labels = bodies.flatMap((body) => (body as ListDifference | null)?.labels ?? []);
    return new Set(labels.map(({ id }) => id));
  }

  async knowledge(): Promise<Knowledge> {
    const { cues } = await this.#index();
    const [parties, guards, ...read] = await Promise.all([
      this.#read<Parties>('parties.json'),
      this.#read<SharedGuards>('guards.json'),
      ...cues.map((lang) => this.#read<Cues>(`cues/${lang}.json`)),
    ]);
    return {
      parties,
      guards,
      cues: Object.fromEntries(cues.map((lang, at) => [lang, read[at] as Cues])),
    };
  }

  /** Name of a party in a language, or null. */
  async partyName(id: string, lang: string): Promise<string | null> {
    const { parties } = await this.#read<Parties>('parties.json');
    const party = parties.find((one) => one.id === id);
    return party?.name[lang as 'en'] ?? party?.name.en ?? null;
  }

  async #find(id: string): Promise<TermList | null> {
    const entry = await listStore.entry(id);
    const builtIn = await this.isBuiltIn(id);
    if (entry === null) return builtIn ? this.builtIn(id) : null;
    const body = await this.#body(entry);
    if (entry.kind !== 'changed') return body === null ? null : withoutCommon(body as TermList);
    if (!builtIn) return null;
    const base = await this.builtIn(id);
    return body === null ? base : layOver(base, body as ListDifference).list;
  }

  /** The data of a list of the reader's, read again only when it changed. A torn one is mended first. */
  async #body(entry: ShelfEntry): Promise<unknown> {
    const kept = this.#bodies.get(entry.id);
    if (kept?.hash === entry.body) return kept.data;
    const text = await listStore.body(entry.body);
    if (text === null) {
      await listStore.repair();
      const mended = await listStore.entry(entry.id);
      return mended === null || mended.body === entry.body ? null : this.#body(mended);
    }
    const data: unknown = JSON.parse(text);
    this.#bodies.set(entry.id, { hash: entry.body, data });
    return data;
  }

  #index(): Promise<{ lists: ListHead[]; cues: string[] }> {
    return this.#read('index.json');
  }

  #read<Body>(name: string): Promise<Body> {
    const known = this.#kept.get(name);
    if (known !== undefined) return known as Promise<Body>;
    const reading = fetch(browser.runtime.getURL(`lists/${name}`)).then(
      (response) => response.json() as Promise<Body>,
    );
    this.#kept.set(name, reading);
    return reading;
  }
}

/** One shelf per page of ours. */
export const bookshelf = new Bookshelf();
