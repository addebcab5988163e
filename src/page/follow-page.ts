import { bareReport, emptyReport } from './bare-report';
import type { WordsNote } from './card/note-card';
import { firstLook } from './first-look';
import { isReadable } from './is-readable';
import type { Marking, MarkingMaker } from './marking';
import type { PageEngine } from './page-engine';
import type { PageHandle, PageSetting } from './page-handle';
import { readAndMatch, type PageReading } from './page-reader';
import type { PageReport } from './page-report';
import type { PageText } from './read/page-text';
import { pageMemory } from './read/page-memory';
import { readSteps } from './read/read-page';
import { watchRoots, type FollowedRoots } from './watch/followed-roots';
import { readingLoop, type ReadingLoop } from './watch/reading-loop';
import { runInSlices } from './watch/slices';
import { isVisible, visibilityWatch } from './watch/visibility';
import { whileSeen } from './watch/when-visible';

/** What following a page needs to know and to call. */
export interface FollowOptions extends PageSetting {
  readonly engine: PageEngine;
  /** Gets the other half, asked for when something was found. May reject; it is asked again when next needed. */
  readonly marking: () => Promise<MarkingMaker>;
}

/** Least time between two tries to get the other half while nothing on the page changes, milliseconds. */
const RETRY_MS = 2000;

/**
 * Reads a page, matches it and follows its changes until the signal ends. Where a form of a list stands in
 * it the other half is fetched, to analyse and to mark; a page without one stays with this half.
 */
export function followPage(document: Document, options: FollowOptions): PageHandle<FollowOptions> {
  const page = new FollowedPage(document, options);
  if (isReadable(document)) page.follow();
  return page;
}

class FollowedPage implements PageHandle<FollowOptions> {
  readonly #document: Document;
  readonly #loop: ReadingLoop;
  #memory = pageMemory();
  #options: FollowOptions;
  #roots: FollowedRoots | null = null;
  #marking: Marking | null = null;
  #reading: PageReading | null = null;
  #bare: PageReport;
  #wholePage = false;
  #failedAt = -Infinity;

  constructor(document: Document, options: FollowOptions) {
    this.#document = document;
    this.#options = options;
    this.#bare = emptyReport(document, options.outlet);
    this.#loop = readingLoop(document, options.signal, (until) => this.#read(until));
  }

  /** Begins to read, and reads again when the page changes. */
  follow(): void {
    const { signal } = this.#options;
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && this.#loop.changed();
    this.#document.defaultView?.addEventListener('pageshow', onShow, { signal });
    whileSeen(this.#document, signal, (until) => this.#watch(until));
    this.#loop.restart();
  }

  /** Follows the page until the reader no longer sees it; whatever it does then is read when they are back. */
  #watch(until: AbortSignal): void {
    const visibility = visibilityWatch();
    const ours = (node: Node) => this.#marking?.owns(node) ?? false;
    const isBack = this.#roots !== null;
    this.#memory = pageMemory();
    this.#roots = watchRoots(this.#document, until, ours, (change) => {
      change.places.forEach(this.#memory.touch);
      if (change.text) this.#marking?.dropChanged();
      const text = this.#reading?.text ?? null;
      if (change.text || visibility.mayMatter(change, text)) this.#loop.changed();
    });
    if (!isBack) return;
    this.#marking?.dropChanged();
    this.#loop.changed();
  }

  report(): PageReport {
    this.#tryAgain();
    return this.#marking?.report() ?? this.#bare;
  }

  jumpTo(index: number): boolean {
    return this.#marking?.jumpTo(index) ?? false;
  }

  step(by: 1 | -1): void {
    this.#marking?.step(by);
  }

  showWords(words: string): boolean {
    return this.#marking?.showWords(words) ?? false;
  }

  async note(note: WordsNote): Promise<void> {
    const { signal } = this.#options;
    const marking = this.#marking ?? (this.#reading && (await this.#fetch(this.#reading, signal)));
    marking?.note(note);
  }

  readWhole(whole: boolean): void {
    if (this.#wholePage === whole) return;
    this.#wholePage = whole;
    this.#loop.restart();
  }

  update(changes: Partial<Pick<FollowOptions, 'engine' | 'style' | 'sideNames'>>): void {
    const { hash } = this.#options.engine;
    this.#options = { ...this.#options, ...changes };
    const isNew = this.#options.engine.hash !== hash;
    this.#marking?.update(changes, isNew);
    if (isNew) this.#loop.restart();
  }

  /** One reading, from the page's nodes to its marks; answers the milliseconds of work. */
  async #read(until: AbortSignal): Promise<number> {
    const { engine, outlet } = this.#options;
    const asked = {
      outletParty: outlet?.party ?? null,
      skip: this.#marking?.host ?? null,
      visible: isVisible,
      wholePage: this.#wholePage,
      ...this.#roots,
    };
    const steps = readSteps(this.#document, asked, this.#memory);
    const look = (text: PageText) => this.#look(text, until);
    const next = await readAndMatch(steps, engine, this.#reading, until, look);
    if (!next) return 0;
    const marked = await this.#mark(next, until);
    if (marked === null) return next.cost;
    this.#reading = next;
    return next.cost + marked;
  }

  /** Marks a reading if there is anything to mark; answers milliseconds of work, null when it could not be done. */
  async #mark(next: PageReading, until: AbortSignal): Promise<number | null> {
    if (next.matched.isEmpty && !this.#marking) {
      this.#tellBare(next);
      return 0;
    }
    const marking = this.#marking ?? (await this.#fetch(next, until));
    return marking && marking.mark(next, until);
  }

  /** Marks what the reader sees of a long page, before all of it is matched. */
  async #look(text: PageText, until: AbortSignal): Promise<void> {
    const look = firstLook(text);
    if (!look || this.#marking) return;
    const { engine } = this.#options;
    const matched = await runInSlices(engine.match(look.article), until);
    if (!matched || matched.value.isEmpty) return;
    const marking = await this.#fetch({ text, engine, matched: matched.value, cost: 0 }, until);
    await marking?.preview({ text, engine, look, matched: matched.value }, until);
  }

  #tellBare(next: PageReading): void {
    const before = this.#bare;
    this.#bare = this.#bareOf(next);
    const isSame = this.#reading?.matched === next.matched && before.url === this.#bare.url;
    if (!isSame || before.whole !== this.#bare.whole) this.#options.onReport(this.#bare);
  }

  async #fetch(next: PageReading, until: AbortSignal): Promise<Marking | null> {
    try {
      const make = await this.#options.marking();
      if (until.aborted) return null;
      this.#failedAt = -Infinity;
      return (this.#marking = make(this.#document, this.#options));
    } catch {
      // The popup says so; it is fetched again when next needed.
      if (!until.aborted) this.#fail(next);
      return null;
    }
  }

  #fail(next: PageReading): void {
    const isFirst = this.#bare.failed !== true;
    this.#failedAt = performance.now();
    this.#bare = { ...this.#bareOf(next), failed: true };
    if (isFirst) this.#options.onReport(this.#bare);
  }

  #tryAgain(): void {
    if (this.#bare.failed === true && performance.now() > this.#failedAt + RETRY_MS) {
      this.#failedAt = performance.now();
      this.#loop.changed();
    }
  }

  #bareOf({ text, matched }: PageReading): PageReport {
    return bareReport(this.#document, this.#options.outlet, text, matched.lists);
  }
}
