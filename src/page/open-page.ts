import type { Finding } from '../core/finding';
import { isCardHost } from './card/card-host';
import { createCorrections, type Correction } from './corrections';
import { detailsCache } from './details-cache';
import { hueOf } from './hues';
import { isReadable } from './is-readable';
import { emptyReport, makeReport } from './make-report';
import { backdrop } from './marks/backdrop';
import { makeMarks, type Mark } from './marks/mark';
import { isOwn, markName } from './marks/mark-name';
import { createMarks, type Marks, type Naming } from './marks/marks';
import type { PageHandle, PageOptions } from './page-handle';
import { readAndAnalyse, type PageReading } from './page-reader';
import type { PageReport } from './page-report';
import { subjectOf } from './subject-of';
import { createVisit, type Visit } from './visit';
import { watchChanges } from './watch/page-changes';
import { watchLook } from './watch/page-look';
import { readingLoop, type ReadingLoop } from './watch/reading-loop';
import { runAtOnce, runInSlices } from './watch/slices';
import { visibilityWatch } from './watch/visibility';
import { withoutLabels } from './without-labels';

/**
 * Reads a page, marks what the engine finds and follows the page's changes until the signal ends. Puts
 * nothing into the page but highlight ranges, and one element while a card is open.
 */
export function openPage(document: Document, options: PageOptions): PageHandle {
  const page = new MarkedPage(document, options);
  if (isReadable(document)) page.follow();
  return page;
}

class MarkedPage implements PageHandle {
  readonly #document: Document;
  readonly #marks: Marks;
  readonly #visit: Visit;
  readonly #loop: ReadingLoop;
  readonly #corrections = createCorrections();
  readonly #hidden = new Set<string>();
  #options: PageOptions;
  #details: ReturnType<typeof detailsCache>;
  #reading: PageReading | null = null;
  #report: PageReport;

  constructor(document: Document, options: PageOptions) {
    const { signal } = options;
    this.#document = document;
    this.#options = options;
    this.#details = detailsCache(options.details);
    this.#report = emptyReport(document, options.outlet);
    this.#marks = createMarks(signal);
    this.#loop = readingLoop(document, signal, (until) => this.#read(until));
    this.#visit = createVisit(document, signal, {
      marks: this.#marks,
      strings: options.strings,
      details: (finding) => this.#details(finding),
      subjectOf: (mark) => subjectOf(mark, this.#report, this.#reading, this.#options),
      hide: (label) => this.#hide(label),
      correct: (finding, correction) => this.#correct(finding, correction),
    });
  }

  /** Begins to read, and reads again when the page changes. */
  follow(): void {
    const { signal } = this.#options;
    const visibility = visibilityWatch();
    watchChanges(this.#document, signal, isCardHost, (change) => {
      if (change.text) this.#marks.dropChanged();
      const text = this.#reading?.text ?? null;
      if (change.text || visibility.mayMatter(change, text)) this.#loop.changed();
    });
    watchLook(this.#document, signal, () => this.#marks.rename(this.#naming()));
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && this.#loop.changed();
    this.#document.defaultView?.addEventListener('pageshow', onShow, { signal });
    this.#loop.restart();
  }

  report(): PageReport {
    return this.#report;
  }

  jumpTo(index: number): boolean {
    return this.#visit.jumpTo(index);
  }

  step(by: 1 | -1): void {
    this.#visit.step(by);
  }

  update(changes: Parameters<PageHandle['update']>[0]): void {
    const { hash } = this.#options.engine;
    this.#options = { ...this.#options, ...changes };
    if (this.#options.engine.hash === hash) return this.#marks.rename(this.#naming());
    this.#hidden.clear();
    this.#details = detailsCache(this.#options.details);
    this.#loop.restart();
  }

  /** One reading, from the page's nodes to its marks; answers the milliseconds of work. */
  async #read(until: AbortSignal): Promise<number> {
    const { engine, outlet } = this.#options;
    const before = this.#report;
    const asked = { outletParty: outlet?.party ?? null, skip: this.#visit.host };
    const next = await readAndAnalyse(this.#document, engine, asked, this.#reading, until);
    if (!next) return 0;
    const isNew = next.isNew || before.url !== this.#document.URL;
    const report = isNew ? this.#sumUp(next) : before;
    const made = await runInSlices(makeMarks(report.analysis.findings, next.text), until);
    if (!made) return next.cost;
    this.#reading = next;
    // The reader hid or corrected something meanwhile.
    if (this.#report !== before) this.#showAgain();
    else this.#show(report, made.value, isNew);
    return next.cost + made.cost;
  }

  #show(report: PageReport, marks: readonly Mark[], isNew: boolean): void {
    this.#report = report;
    this.#marks.set(marks, this.#naming());
    if (!isNew) return;
    this.#visit.marksChanged();
    this.#options.onReport(report);
  }

  /** The last reading once more, with what the reader hid and corrected since. */
  #showAgain(): void {
    if (!this.#reading) return;
    const report = this.#sumUp(this.#reading);
    this.#show(report, runAtOnce(makeMarks(report.analysis.findings, this.#reading.text)), true);
  }

  #sumUp({ text, analysis }: PageReading): PageReport {
    const right = this.#corrections.apply(withoutLabels(analysis, this.#hidden), text);
    return makeReport(this.#document, this.#options.outlet, text, right);
  }

  #hide(label: string): void {
    this.#hidden.add(label);
    this.#showAgain();
    this.#options.onHide(label);
  }

  #correct(finding: Finding, correction: Correction | null): void {
    if (!this.#reading) return;
    const { text } = this.#reading;
    if (correction) this.#corrections.add(finding, text, correction);
    else this.#corrections.remove(finding, text);
    this.#showAgain();
  }

  #naming(): Naming {
    const isDark = backdrop();
    const { colouring, strength } = this.#options.style;
    const { hues } = this.#report;
    return (finding, element) => {
      const hue = hueOf(finding, colouring, hues);
      return markName({ hue, own: isOwn(finding.voice), dark: isDark(element), strength });
    };
  }
}
