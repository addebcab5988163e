import { articleFromText } from '../../src/core/article-from-text';
import { createEngine } from '../../src/core/create-engine';
import type { Engine } from '../../src/core/engine';
import type { Analysis } from '../../src/core/finding';
import { packLists } from '../../src/lists/pack-lists';
import { type Shelf, loadShelf } from '../../src/shells/cli/knowledge';

/** The engine as it ships: all built-in lists at once, one engine per language. */
export class AllLists {
  readonly #shelf: Shelf = loadShelf();
  readonly #engines = new Map<string, Engine>();

  /** Ids of the lists that are there. */
  get ids(): string[] {
    return [...this.#shelf.lists.keys()];
  }

  analyse(text: string, lang: string): Analysis {
    let engine = this.#engines.get(lang);
    if (!engine) {
      engine = createEngine(
        packLists([...this.#shelf.lists.values()], this.#shelf.knowledge, { lang }),
      );
      this.#engines.set(lang, engine);
    }
    return engine.analyse(articleFromText(text, { lang }));
  }
}
