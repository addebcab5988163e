import type { Cues } from '../../core/voice/cues';
import type { SharedGuards } from '../../lists/guards';
import type { Outlets } from '../../lists/outlets';
import type { Knowledge } from '../../lists/pack-lists';
import type { Parties } from '../../lists/parties';
import type { TermList } from '../../lists/term-list';
import { browser } from '../browser';

/** What there is to show of a list without reading all of it. */
export type ListHead = Pick<TermList, 'id' | 'title'>;

/** The built-in lists, read from the extension's own files when first asked for and kept while we live. */
class Bookshelf {
  readonly #kept = new Map<string, Promise<unknown>>();

  /** Ids and titles of the built-in lists, by id. */
  async heads(): Promise<readonly ListHead[]> {
    return (await this.#index()).lists;
  }

  /** Ids of the built-in lists, sorted. */
  async ids(): Promise<readonly string[]> {
    return (await this.heads()).map(({ id }) => id);
  }

  list(id: string): Promise<TermList> {
    return this.#read<TermList>(`${id}.json`);
  }

  outlets(): Promise<Outlets> {
    return this.#read<Outlets>('outlets.json');
  }

  async lists(ids?: readonly string[]): Promise<readonly TermList[]> {
    return Promise.all((ids ?? (await this.ids())).map((id) => this.list(id)));
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
