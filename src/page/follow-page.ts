import { emptyReport } from './empty-report';
import type { WordsNote } from './card/note-card';
import { isReadable } from './is-readable';
import type { Marking, MarkingMaker } from './marking';
import type { PageEngine } from './page-engine';
import type { PageHandle, PageSetting } from './page-handle';
import { readAndMatch, type PageReading } from './page-reader';
import type { PageReport } from './page-report';
import type { Outline } from './read/outline';
import type { ReadOptions } from './read/page-text';
import { pageMemory } from './read/page-memory';
import { beginningOf, outlineSteps, storySteps } from './read/read-page';
import { mayHoldForms } from './seek-forms';
import { watchRoots, type FollowedRoots } from './watch/followed-roots';
import { readingLoop, type ReadingLoop } from './watch/reading-loop';
import { firstOf, runInSlices, type Sliced } from './watch/slices';
import { isVisible, visibilityWatch } from './watch/visibility';
import { whileSeen } from './watch/when-visible';

/** What following a page needs to know and to call. */
export interface FollowOptions extends PageSetting {
  readonly engine: PageEngine;
  /** Gets the other half, asked for when something was found. May reject; it is asked again when next needed. */
  readonly marking: () => Promise<MarkingMaker>;
}

/** Of a page with more text what the reader sees is marked before all of it is read, in UTF-16 units. */
const LONG = 60_000;

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
  /** What is told until all of the page was worked out. */
  #bare: PageReport;
  /** There is nothing to mark: it was worked out no further. */
  #isQuiet = false;
  /** Somebody asked what the page is and what was passed over: from then on all is worked out. */
  #isAsked = false;
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
    if (this.#isQuiet && !this.#isAsked) this.#loop.restart();
    this.#isAsked = true;
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
    const marking = this.#marking ?? (this.#reading && (await this.#fetch(signal)));
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
    const walked = await this.#walk(asked, until);
    const sought = walked && (await this.#seek(walked.value, until));
    if (!sought) return 0;
    const before = walked.cost + sought.cost;
    if (!sought.value) return before;
    if (engine.prepare && !(await engine.prepare(until))) return before;
    const steps = storySteps(this.#document, asked, walked.value);
    const next = await readAndMatch(steps, engine, this.#reading, until);
    if (!next) return 0;
    const cost = before + next.cost;
    const marked = await this.#mark(next, until);
    if (marked === null) return cost;
    this.#reading = next;
    return cost + marked;
  }

  /** Whether to read on: false where no form stands in the page and nobody asks for more. */
  async #seek(outline: Outline, until: AbortSignal): Promise<Sliced<boolean> | null> {
    if (this.#marking || this.#isAsked) return { value: true, cost: 0 };
    const sought = await runInSlices(mayHoldForms(outline, this.#options.engine), until);
    if (sought?.value === false) {
      this.#reading = null;
      this.#rest();
    }
    return sought;
  }

  /** Says, once for each address, that there is nothing to mark. */
  #rest(): void {
    const { outlet, onReport } = this.#options;
    const isNew = !this.#isQuiet || this.#bare.url !== this.#document.URL;
    this.#isQuiet = true;
    this.#bare = emptyReport(this.#document, outlet);
    if (isNew) onReport(this.#bare);
  }

  /** Marks a reading if there is anything to mark; answers milliseconds of work, null when it could not be done. */
  async #mark(next: PageReading, until: AbortSignal): Promise<number | null> {
    if (next.matched.isEmpty && !this.#marking && !this.#isAsked) {
      this.#rest();
      return 0;
    }
    const marking = this.#marking ?? (await this.#fetch(until));
    return marking && marking.mark(next, until);
  }

  /** Walks the page. What the reader sees of a long one is marked on the way, before all of it is read. */
  async #walk(asked: ReadOptions, until: AbortSignal): Promise<Sliced<Outline> | null> {
    const most = this.#marking || this.#isQuiet ? Infinity : LONG;
    const steps = outlineSteps(this.#document, asked, this.#memory, most);
    const begun = await runInSlices(firstOf(steps), until);
    if (!begun) return null;
    const { done, value } = begun.value;
    if (done) return { ...begun, value };
    await this.#look(value, asked, until);
    return runInSlices(steps, until);
  }

  /** Marks what the reader sees of a page by what was met of it so far. */
  async #look(met: Outline, asked: ReadOptions, until: AbortSignal): Promise<void> {
    const { engine } = this.#options;
    const sought = await runInSlices(mayHoldForms(met, engine), until);
    if (!sought?.value || (engine.prepare && !(await engine.prepare(until)))) return;
    const steps = storySteps(this.#document, asked, beginningOf(met));
    const read = await runInSlices(steps, until);
    const marking = read && (this.#marking ?? (await this.#fetch(until)));
    if (marking) await marking.preview({ text: read.value, engine }, until);
  }

  async #fetch(until: AbortSignal): Promise<Marking | null> {
    try {
      const make = await this.#options.marking();
      if (until.aborted) return null;
      this.#failedAt = -Infinity;
      this.#isQuiet = false;
      return (this.#marking = make(this.#document, this.#options));
    } catch {
      // The popup says so; it is fetched again when next needed.
      if (!until.aborted) this.#fail();
      return null;
    }
  }

  #fail(): void {
    const isFirst = this.#bare.failed !== true;
    this.#failedAt = performance.now();
    const { outlet, onReport } = this.#options;
    this.#bare = { ...emptyReport(this.#document, outlet), partial: false, failed: true };
    if (isFirst) onReport(this.#bare);
  }

  #tryAgain(): void {
    if (this.#bare.failed === true && performance.now() > this.#failedAt + RETRY_MS) {
      this.#failedAt = performance.now();
      this.#loop.changed();
    }
  }
}
