import type { Article, Block } from '../article';
import type { Hit, Matcher } from '../match/matcher';
import type { Mention, MentionFinder } from '../mention';
import type { Pack } from '../pack';
import type { Span } from '../span';
import { ActorPlaces } from './actor-places';
import { TopicGate } from './topic-gate';

/** A form of a label found, before it is known what it means. */
export interface Candidate extends Span {
  /** Its place in `Survey.candidates`. */
  readonly index: number;
  readonly block: number;
  /** Labels with this form, as indexes into the pack. */
  readonly labels: number[];
}

/** All that matching found in one article, sorted by what it is. */
export class Survey implements MentionFinder {
  readonly candidates: Candidate[] = [];
  readonly gates: readonly TopicGate[];
  readonly actors: readonly ActorPlaces[];
  readonly #mentions: Mention[] = [];
  readonly #pack: Pack;
  readonly #article: Article;
  readonly #headline: Block | undefined;

  constructor(pack: Pack, article: Article) {
    this.#pack = pack;
    this.#article = article;
    this.#headline = article.blocks.find((block) => block.kind === 'headline');
    this.gates = pack.lists.map(() => new TopicGate(this.#headline ?? null));
    this.actors = pack.lists.map(() => new ActorPlaces());
  }

  /** Reads one block, by number. */
  read(matcher: Matcher, index: number): void {
    const block = this.#article.blocks[index];
    if (block === undefined) return;
    const first = this.candidates.length;
    for (const hit of matcher.find(this.#article.text, block.start, block.end))
      this.#sort(hit, index, first);
  }

  mentionsIn(block: Span): readonly Mention[] {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.start ?? 0) < block.start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < this.#mentions.length && (this.#mentions[end]?.end ?? 0) <= block.end) end++;
    return this.#mentions.slice(low, end);
  }

  /** Blocks that speak for a block's context: two on either side, and the headline. */
  neighbours(index: number): Block[] {
    const { blocks } = this.#article;
    const around = [
      blocks[index - 2],
      blocks[index - 1],
      blocks[index + 1],
      blocks[index + 2],
      this.#headline,
    ];
    return around.filter((block) => block !== undefined);
  }

  #sort({ start, end, entry }: Hit, block: number, first: number): void {
    const found = this.#pack.entries[entry];
    if (found === undefined) return;
    if (found.is === 'anchor')
      this.gates[found.list]?.add({ start, end }, found.strong, found.about);
    else if (found.is === 'actor') this.actors[found.list]?.add(found.actor, { start, end });
    else if (found.is === 'party')
      this.#mentions.push({ start, end, party: found.party, kind: found.kind });
    else this.#addCandidate(start, end, block, found.label, first);
  }

  #addCandidate(start: number, end: number, block: number, label: number, first: number): void {
    for (let at = this.candidates.length - 1; at >= first; at--) {
      const known = this.candidates[at];
      if (known === undefined || known.start < start) break;
      if (known.start === start && known.end === end) return void known.labels.push(label);
    }
    this.candidates.push({ index: this.candidates.length, start, end, block, labels: [label] });
  }
}
