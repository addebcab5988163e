import type { Article } from '../article';
import { type Steps, runSteps } from '../run-steps';
import type { CompiledGuard } from './compiled-guard';
import { FormGuards, type Placed } from './form-guards';
import type { PhrasePlaces } from './guard-phrases';
import type { Guards } from './guards';
import type { Label, Labels } from './labels';
import { NearBlocks } from './near-blocks';
import { Surroundings } from './phrase-places';
import type { PhraseMarks } from './phrase-marks';
import type { Candidate, Survey } from './survey';
import { NOTHING_CLOSE_BY } from './topic-gate';

/** How many of the words that a label needs are named where all are missing. */
const NAMED = 3;

/** If the text says a label of its actor outright. */
type Predicated = (label: Label, candidate: Candidate) => boolean;

/** Context that a label needs or that rules it out. Remembers which guard phrases stand in which block. */
export class Guard {
  readonly #guards: Guards;
  readonly #labels: Labels;
  readonly #article: Article;
  readonly #survey: Survey;
  /** By block. */
  readonly #places: (PhrasePlaces | undefined)[] = [];
  /** The block whose phrases were marked last, the number that they were marked with, and if those near by were. */
  #marked = -1;
  #mark = 0;
  #hasNear = false;
  readonly #forms: FormGuards;
  readonly #nearBlocks: NearBlocks;
  /** The form asked about last, and what stands round it: each of its labels asks. */
  #last: Placed | undefined;
  #around: Surroundings | undefined;
  /** True once the guards of all candidates are compiled, so that all their phrases are looked for. */
  #isReady = false;

  constructor(guards: Guards, labels: Labels, article: Article, survey: Survey) {
    this.#guards = guards;
    this.#labels = labels;
    this.#article = article;
    this.#survey = survey;
    this.#forms = new FormGuards(guards, survey);
    this.#nearBlocks = new NearBlocks(article);
  }

  /** Compiles the guards of all candidates in steps, so that asking them is quick. */
  *prepare(): Steps<void> {
    for (const { labels } of this.#survey.candidates)
      for (const number of labels) {
        const label = this.#labels.at(number);
        if (label !== undefined) yield* this.#guards.prepare(label);
      }
    this.#isReady = true;
  }

  /**
   * Why the label must not be marked here (`guard: antibiotic`), or null. Where the text says the label
   * of its actor outright (`isPredicated`), words elsewhere in the block do not rule it out.
   */
  reason(label: Label, candidate: Candidate, isPredicated: Predicated): string | null {
    if (label.except.length > 0) {
      const guards = this.#guards.except(label);
      const ruledOut = this.#ruledOut(guards, label, candidate, isPredicated);
      if (ruledOut >= 0) return `guard: ${this.#guards.textOf(ruledOut)}`;
    }
    const stray = this.#forms.reason(label, this.#placed(candidate));
    if (stray !== null) return `guard: ${stray}`;
    const letter = label.capital ? this.#article.text.charAt(candidate.start) : '';
    if (label.capital && letter === letter.toLowerCase()) return 'guard: written without a capital';
    return label.needs < 0 ? null : this.#missing(label, candidate);
  }

  /** The phrase that rules a label out, or -1. */
  #ruledOut(
    guards: readonly CompiledGuard[],
    label: Label,
    candidate: Candidate,
    isPredicated: Predicated,
  ): number {
    const around = this.#aroundOf(candidate);
    if (!around.isEmpty)
      for (const guard of guards) {
        const phrase = around.first(guard);
        if (phrase >= 0) return phrase;
      }
    const marks = this.#marksOf(candidate.block);
    for (const { near } of guards) {
      const phrase = marks.firstHere(near);
      if (phrase >= 0) return isPredicated(label, candidate) ? -1 : phrase;
    }
    return -1;
  }

  #placed(candidate: Candidate): Placed {
    if (this.#last?.span === candidate) return this.#last;
    const { block, word, next } = candidate;
    const { firstWord, words } = this.#survey;
    const [from = 0, to = from] = [firstWord[block], firstWord[block + 1]];
    const places = this.#placesIn(block);
    this.#around = undefined;
    return (this.#last = {
      span: candidate,
      first: word - from,
      next: next - from,
      block: { text: this.#article.text, words, from, to, places },
    });
  }

  #missing(label: Label, candidate: Candidate): string | null {
    const needs = this.#guards.needs(label);
    const { before, near } = needs;
    const { block } = candidate;
    if (before.length > 0 && !this.#aroundOf(candidate).isLedBy(needs))
      return `guard: without ${this.#texts(before).join(' / ')}`;
    if (near.length === 0 || this.#isNear(near, block)) return null;
    if (label.topic) return this.#isTopicNear(label, block) ? null : NOTHING_CLOSE_BY;
    return `guard: none of ${this.#texts(near.slice(0, NAMED)).join(', ')} close by`;
  }

  #isTopicNear({ list }: Label, block: number): boolean {
    const gate = this.#survey.gates[list];
    return gate !== undefined && this.#nearBlocks.hold(gate, block);
  }

  #texts(phrases: readonly number[]): string[] {
    return phrases.map((phrase) => this.#guards.textOf(phrase));
  }

  /** What stands round a form. */
  #aroundOf(candidate: Candidate): Surroundings {
    const form = this.#placed(candidate);
    const { length, longest } = this.#guards.phrases;
    return (this.#around ??= new Surroundings(form.block.places, form, length, longest));
  }

  /** True if one of the phrases stands in a block or next to it. */
  #isNear(near: readonly number[], block: number): boolean {
    const marks = this.#marksOf(block);
    if (marks.firstHere(near) >= 0) return true;
    if (!this.#hasNear) {
      for (const one of this.#nearBlocks.of(block)) marks.addNear(this.#placesIn(one).different);
      this.#hasNear = true;
    }
    return marks.firstNear(near) >= 0;
  }

  /** The marks of a block's phrases; another article may have been asked about in between. */
  #marksOf(block: number): PhraseMarks {
    const { marks } = this.#guards;
    if (this.#marked === block && this.#mark === marks.block) return marks;
    this.#marked = block;
    this.#mark = marks.begin(this.#placesIn(block).different);
    this.#hasNear = false;
    return marks;
  }

  #placesIn(block: number): PhrasePlaces {
    const known = this.#places[block];
    if (known !== undefined) return known;
    if (!this.#isReady) runSteps(this.prepare());
    const { firstWord, words } = this.#survey;
    const [from = 0, to = from] = [firstWord[block], firstWord[block + 1]];
    const made = this.#guards.phrases.placesIn(this.#article.text, words, from, to);
    return (this.#places[block] = made);
  }
}
