import { createEngine } from '../../core/create-engine';
import type { Engine } from '../../core/engine';
import type { Analysis, VoiceAnswer } from '../../core/finding';
import { packLists } from '../../lists/pack-lists';
import { Complaint } from './complaint';
import type { Shelf } from './knowledge';
import type { InputDocument } from './read-document';
import { type Prepared, toArticle } from './to-article';

/** One analysed document. */
export interface Answered {
  readonly id: string;
  readonly input: InputDocument;
  readonly prepared: Prepared;
  readonly analysis: Analysis;
}

/** Engines kept at once: one per language and set of lists. */
const KEPT = 16;

/** Analyses documents with the lists of a shelf; compiles each set of lists once. */
export class Analyst {
  readonly shelf: Shelf;
  readonly #engines = new Map<string, Engine>();

  constructor(shelf: Shelf) {
    this.shelf = shelf;
  }

  /** Throws `Complaint` for a list that does not exist. */
  analyse(input: InputDocument): Answered {
    const prepared = toArticle(input, this.shelf.outlets);
    const engine = this.#engine(prepared.article.lang, input.lists);
    return { id: input.id, input, prepared, analysis: engine.analyse(prepared.article) };
  }

  /** Who says the spans that the input names. Throws `Complaint` for spans outside the text. */
  voices({ input, prepared }: Answered): (VoiceAnswer & { start: number; end: number })[] {
    const { article } = prepared;
    const spans = (input.spans ?? []).map(([start, end]) => ({ start, end }));
    const outside = spans.find(
      ({ start, end }) => !(start >= 0 && start < end && end <= article.text.length),
    );
    if (outside)
      throw new Complaint(`The span [${outside.start}, ${outside.end}] is not inside the text.`);
    const answers = this.#engine(article.lang, input.lists).voices(article, spans);
    return answers.map((answer, index) => ({
      ...answer,
      start: spans[index]?.start ?? 0,
      end: spans[index]?.end ?? 0,
    }));
  }

  #engine(lang: string, ids: readonly string[] | undefined): Engine {
    const wanted = ids === undefined ? [...this.shelf.lists.keys()] : [...new Set(ids)].sort();
    const key = `${lang} ${wanted.join(' ')}`;
    const known = this.#engines.get(key);
    if (known) return known;
    const lists = wanted.map((id) => {
      const list = this.shelf.lists.get(id);
      if (list === undefined)
        throw new Complaint(
          `There is no list “${id}”. Lists: ${[...this.shelf.lists.keys()].join(', ')}.`,
        );
      return list;
    });
    const engine = createEngine(packLists(lists, this.shelf.knowledge, { lang }));
    if (this.#engines.size >= KEPT) this.#engines.clear();
    this.#engines.set(key, engine);
    return engine;
  }
}
