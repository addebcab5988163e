import type { Article } from '../article';
import type { Matcher, TakeHit } from '../match/matcher';
import { Tokens } from '../match/tokens';
import { MENTION_KINDS, type Mention } from '../mention';
import type { Pack } from '../pack';
import { EntryKind, type EntryTable } from '../pack-entries';
import type { Span } from '../span';
import { ActorPlaces } from './actor-places';
import { PLENTY, TopicGate } from './topic-gate';

/** A form of a label found, before it is known what it means. */
export interface Candidate extends Span {
  /** Its place in `Survey.candidates`. */
  readonly index: number;
  readonly block: number;
  /** Places in `Survey.words` of its first word and behind its last. */
  readonly word: number;
  readonly next: number;
  /** Numbers of the labels with this form. */
  readonly labels: number[];
}

/** UTF-16 units that a word takes at least, with its space: how much room words need, beside the longest block's. */
const UNITS_PER_WORD = 5;

/** All that matching found in one article, sorted by what it is. */
export class Survey {
  readonly candidates: Candidate[] = [];
  readonly gates: readonly TopicGate[];
  readonly actors: readonly ActorPlaces[];
  /** Parties named, by start. */
  readonly mentions: Mention[] = [];
  /** All words read, block after block. */
  readonly words: Tokens;
  /** By block: its first word in `words`; one more at the end. */
  readonly firstWord: number[] = [0];
  /** The block at hand, and the number of its first candidate. */
  #block = 0;
  #first = 0;
  /** Lists to which candidates belong. */
  readonly #lists = new Set<number>();
  /** Mass of the heaviest gate, asked for once all blocks are read. */
  #most: number | undefined;
  readonly #pack: Pack;
  readonly #entries: EntryTable;
  readonly #article: Article;

  constructor(pack: Pack, entries: EntryTable, article: Article) {
    this.#pack = pack;
    this.#entries = entries;
    this.#article = article;
    const headline = article.blocks.find((block) => block.kind === 'headline') ?? null;
    this.gates = pack.lists.map(() => new TopicGate(headline));
    this.actors = pack.lists.map(() => new ActorPlaces());
    const longest = article.blocks.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    this.words = new Tokens(longest + Math.ceil(article.text.length / UNITS_PER_WORD));
  }

  /** Reads one block, by number. Blocks are read in order. */
  read(matcher: Matcher, index: number): void {
    const block = this.#article.blocks[index];
    if (block === undefined) return;
    this.#block = index;
    this.#first = this.candidates.length;
    matcher.read(this.#article.text, block.start, block.end, this.words, this.#take);
    this.firstWord.push(this.words.count);
  }

  /** False where the text is so far from the subject of each candidate's lists that none can be marked. */
  get mayMark(): boolean {
    for (const list of this.#lists) if (this.gates[list]?.mayLet(PLENTY) === true) return true;
    return false;
  }

  /** 0–1: how much of the text is about a list's subject, next to the list that it is most about. */
  topicShare(list: number): number {
    this.#most ??= Math.max(1, ...this.gates.map(({ mass }) => mass));
    return (this.gates[list]?.mass ?? 0) / this.#most;
  }

  /** Takes a hit of the block at hand. */
  readonly #take: TakeHit = (start, end, entry, word, next) => {
    const { kind, of, what } = this.#entries;
    const is = kind[entry] ?? 0;
    const list = of[entry] ?? 0;
    const number = what[entry] ?? 0;
    if (is === EntryKind.Label) {
      this.#lists.add(list);
      this.#addCandidate(start, end, word, next, number);
    } else if (is === EntryKind.Party) this.#addMention(start, end, list, number);
    else if (is === EntryKind.Actor)
      this.actors[list]?.add(this.#pack.lists[list]?.actors[number]?.[0] ?? '', start, end);
    else this.gates[list]?.add(start, end, is === EntryKind.Strong, number, this.#block);
  };

  #addMention(start: number, end: number, place: number, number: number): void {
    const party = this.#pack.parties[number];
    const kind = MENTION_KINDS[place];
    if (party !== undefined && kind !== undefined) this.mentions.push({ start, end, party, kind });
  }

  #addCandidate(start: number, end: number, word: number, next: number, label: number): void {
    const { candidates } = this;
    for (let at = candidates.length - 1; at >= this.#first; at--) {
      const known = candidates[at];
      if (known === undefined || known.start < start) break;
      if (known.start === start && known.end === end) return void known.labels.push(label);
    }
    const index = candidates.length;
    candidates.push({ index, start, end, block: this.#block, word, next, labels: [label] });
  }
}
