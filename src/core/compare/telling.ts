import type { BlockKind } from '../article';
import type { Finding } from '../finding';

/** The sentence round a finding. Offsets are UTF-16 units inside `text`. */
export interface Told {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly block: BlockKind;
}

/** One article in a comparison: plain data, from a tab, a file or a pasted text. */
export interface Telling {
  /** Tells the articles of one comparison apart. */
  readonly id: string;
  /** Who tells: the outlet's name, its host, or the file's name. */
  readonly teller: string;
  readonly title: string;
  readonly url: string | null;
  /** Day of publication (`2026-11-22`), where the page says so. */
  readonly date: string | null;
  /** BCP 47 primary language. */
  readonly lang: string;
  /** Words read: what an absence is told with. */
  readonly words: number;
  readonly findings: readonly Finding[];
  /** One per finding, same order. */
  readonly sentences: readonly Told[];
  /** Forms seen and not marked, by their text: an absence is linked to them. */
  readonly skipped: readonly { readonly text: string; readonly reason: string }[];
}
