import type { Analysis, Finding } from '../core/finding';
import { isOwnHost } from './own-host';
import type { WordsNote } from './card/note-card';
import { CARD_STRINGS } from './card-strings';
import { correctionNote } from './correction-note';
import { createCorrections, type Correction } from './corrections';
import { drawnMarks } from './density';
import { detailsCache } from './details-cache';
import { firstLook, inWhole } from './first-look';
import { assignHues, hueOf } from './hues';
import { makeReport } from './make-report';
import { backdrop } from './marks/backdrop';
import { makeMarks, type Mark } from './marks/mark';
import { isOwn, markName } from './marks/mark-name';
import { createMarks, type Marks, type Naming } from './marks/marks';
import type { Marking, MarkingMaker } from './marking';
import type { Analyse } from './page-engine';
import type { PageSetting } from './page-handle';
import type { PageReading } from './page-reader';
import type { PageReport } from './page-report';
import { createScrollMarkers, type ScrollMarkers } from './scroll-markers';
import { subjectOf } from './subject-of';
import { createVisit, type Visit } from './visit';
import { watchLook } from './watch/page-look';
import { giveWay, runAtOnce, runInSlices } from './watch/slices';
import { withoutLabels } from './without-labels';

/** `MarkingMaker` for a way to analyse. */
export function markingMaker(analyse: Analyse): MarkingMaker {
  return (document, setting) => new MarkedPage(document, setting, analyse);
}

/** A reading with what the engine says of it. */
interface Analysed extends PageReading {
  readonly analysis: Analysis;
}

class MarkedPage implements Marking {
  readonly #document: Document;
  readonly #analyse: Analyse;
  readonly #marks: Marks;
  readonly #visit: Visit;
  readonly #ticks: ScrollMarkers;
  readonly #corrections = createCorrections();
  readonly #hidden = new Set<string>();
  readonly owns = isOwnHost;
  #setting: PageSetting;
  #details: ReturnType<typeof detailsCache>;
  #last: Analysed | null = null;
  /** All of the last reading's, drawn or not. */
  #made: readonly Mark[] = [];
  #report: PageReport | null = null;

  constructor(document: Document, setting: PageSetting, analyse: Analyse) {
    const { signal } = setting;
    this.#document = document;
    this.#setting = setting;
    this.#analyse = analyse;
    this.#details = detailsCache(setting.details);
    this.#marks = createMarks(signal);
    this.#visit = createVisit(document, signal, {
      marks: this.#marks,
      made: () => this.#made,
      ownHues: () => this.#setting.style.hues ?? null,
      strings: setting.strings ?? (() => CARD_STRINGS),
      details: (finding) => this.#details(finding),
      subjectOf: (mark) => subjectOf(mark, this.#report, this.#last, this.#setting),
      hide: (label) => this.#hide(label),
      correct: (finding, correction) => this.#correct(finding, correction),
    });
    this.#ticks = createScrollMarkers(document, signal, (mark) => this.#visit.goTo(mark));
    watchLook(document, signal, () => this.#draw());
  }

  get host(): Element | null {
    return this.#visit.host;
  }

  report(): PageReport | null {
    return this.#report;
  }

  jumpTo(index: number): boolean {
    return this.#visit.jumpTo(index);
  }

  step(by: 1 | -1): void {
    this.#visit.step(by);
  }

  showWords(words: string): boolean {
    return this.#visit.showWords(words);
  }

  note(note: WordsNote): void {
    this.#visit.note(note);
  }

  dropChanged(): void {
    this.#marks.dropChanged();
  }

  update(changes: Partial<PageSetting>, isNewEngine: boolean): void {
    this.#setting = { ...this.#setting, ...changes };
    if (changes.style) this.#place(this.#made);
    if (!isNewEngine) return this.#draw();
    this.#hidden.clear();
    this.#details = detailsCache(this.#setting.details);
  }

  async mark(reading: PageReading, until: AbortSignal): Promise<number | null> {
    const before = this.#report;
    const asked = await this.#ask(reading, until);
    if (!asked) return null;
    const next: Analysed = { ...reading, analysis: asked.value };
    const isNew = !before || !this.#isSame(next) || before.url !== this.#document.URL;
    const report = isNew ? this.#sumUp(next) : before;
    const made = await runInSlices(makeMarks(report.analysis.findings, next.text), until);
    if (!made) return null;
    const measured = await runInSlices(this.#marks.prepare(made.value), until);
    if (!measured || !(await giveWay(until))) return null;
    this.#last = next;
    // The reader hid or corrected something meanwhile.
    if (this.#report !== before) this.#showAgain();
    else this.#show(report, made.value, isNew);
    return asked.cost + made.cost + measured.cost;
  }

  async preview(
    { text, engine }: Pick<PageReading, 'text' | 'engine'>,
    until: AbortSignal,
  ): Promise<void> {
    const look = firstLook(text);
    const matched = await runInSlices(engine.match(look.article), until);
    if (!matched || matched.value.isEmpty) return;
    const steps = this.#analyse(engine, look.article, matched.value);
    const asked = await runInSlices(steps, until);
    if (!asked) return;
    const findings = asked.value.findings.map((finding) => inWhole(finding, look));
    const marks = runAtOnce(makeMarks(findings, text));
    if (marks.length > 0 && (await giveWay(until)))
      this.#marks.set(marks, this.#naming(assignHues(findings)));
  }

  #isSame({ matched, text: { kind, title, whole } }: Analysed): boolean {
    const before = this.#last;
    if (before?.matched !== matched) return false;
    return before.text.kind === kind && before.text.title === title && before.text.whole === whole;
  }

  async #ask({ text, engine, matched }: PageReading, until: AbortSignal) {
    if (this.#last?.matched === matched) return { value: this.#last.analysis, cost: 0 };
    return runInSlices(this.#analyse(engine, text.article, matched), until);
  }

  #show(report: PageReport, marks: readonly Mark[], isNew: boolean): void {
    this.#report = report;
    this.#place(marks);
    this.#showTicks();
    if (!isNew) return;
    this.#visit.marksChanged();
    this.#setting.onReport(report);
  }

  /** Puts those of the marks into the page that the reader wants drawn. */
  #place(marks: readonly Mark[]): void {
    this.#made = marks;
    const blocks = this.#last?.text.article.blocks ?? [];
    this.#marks.set(drawnMarks(marks, blocks, this.#setting.style.density), this.#naming());
  }

  /** The last reading once more, with what the reader hid and corrected since. */
  #showAgain(): void {
    if (!this.#last) return;
    const report = this.#sumUp(this.#last);
    this.#show(report, runAtOnce(makeMarks(report.analysis.findings, this.#last.text)), true);
  }

  #sumUp({ text, analysis }: Analysed): PageReport {
    const right = this.#corrections.apply(withoutLabels(analysis, this.#hidden), text);
    return makeReport(this.#document, this.#setting.outlet, text, right);
  }

  #hide(label: string): void {
    this.#hidden.add(label);
    this.#showAgain();
    this.#setting.onHide(label);
  }

  #correct(finding: Finding, correction: Correction | null): void {
    if (!this.#last) return;
    const { text } = this.#last;
    if (correction) this.#corrections.add(finding, text, correction);
    else this.#corrections.remove(finding, text);
    this.#setting.onCorrect?.(correctionNote(finding, text, this.#document.URL, correction));
    this.#showAgain();
  }

  /** Draws the same marks in other colours or another strength. */
  #draw(): void {
    this.#marks.rename(this.#naming());
    this.#showTicks();
  }

  #showTicks(): void {
    const { scrollMarkers, colouring, hues: own = null } = this.#setting.style;
    const hues = this.#report?.hues ?? {};
    const marks = scrollMarkers ? this.#marks.all : [];
    const isDark = marks.length > 0 && backdrop()(this.#document.documentElement);
    this.#ticks.show(marks, ({ finding }) => hueOf(finding, colouring, hues), isDark, own);
  }

  #naming(hues: PageReport['hues'] = this.#report?.hues ?? {}): Naming {
    const isDark = backdrop();
    const { colouring, strength } = this.#setting.style;
    return (finding, element) => {
      const hue = hueOf(finding, colouring, hues);
      return markName({ hue, own: isOwn(finding.voice), dark: isDark(element), strength });
    };
  }
}
