import type { Analysis } from '../core/finding';
import type { BlockKind } from '../core/article';

/** `article`: one story; `front`: a front page or section, marked but never summed up as “this article”. */
export type PageKind = 'article' | 'front' | 'other';

/** The sentence round a finding, for the popup and the card. Offsets are inside `text`. */
export interface FindingContext {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly block: BlockKind;
}

/** What a page says of itself to the popup, the badge and the comparison: plain data. */
export interface PageReport {
  readonly kind: PageKind;
  readonly title: string;
  readonly url: string;
  readonly lang: string;
  /** Day on which the page says that it was published (`2026-11-22`), or null. */
  readonly date: string | null;
  /** The name that the page gives its site, or null. */
  readonly site: string | null;
  /** Words read, headline and captions included. */
  readonly words: number;
  readonly outlet: {
    readonly domain: string;
    readonly name: string;
    readonly party: string | null;
  } | null;
  readonly analysis: Analysis;
  /** One per finding, same order. */
  readonly contexts: readonly FindingContext[];
  /** Which hue (1–4) draws which side, by `list/side`; the rest is grey. */
  readonly hues: Readonly<Record<string, number>>;
  /** Set while the page is still being read. */
  readonly partial: boolean;
  /** Set where the whole page was read because the reader asked. */
  readonly whole?: boolean;
  /** Set where words were found but could not be marked, because our own code could not be had. */
  readonly failed?: boolean;
}
