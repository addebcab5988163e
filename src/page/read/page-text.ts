import type { Article } from '../../core/article';
import type { PageKind } from '../page-report';

/** A stretch of the article that one DOM text node holds, code unit for code unit. */
export interface TextPiece {
  readonly node: Text;
  /** Where it begins in `article.text`, in UTF-16 code units. */
  readonly start: number;
  /** UTF-16 code units, the same in the article and in the node. */
  readonly length: number;
  /** Where it begins in `node.data`, in UTF-16 code units. */
  readonly offset: number;
}

/** A page as it was read: the article, and the way back to the page's own text nodes. */
export interface PageText {
  readonly article: Article;
  readonly kind: PageKind;
  /** The headline as read, else the document's title, else ''. */
  readonly title: string;
  /** Words read, all blocks together; an ideograph counts as one. */
  readonly words: number;
  /** Sorted by `start`. White space that the page collapses lies between pieces. */
  readonly pieces: readonly TextPiece[];
  /** Per block of the article: the element that holds it, for re-reading. */
  readonly blockRoots: readonly Element[];
  /** The container that was taken for the article's; null on a page without text. */
  readonly root: Element | null;
  /** The whole page was read, not its story alone. */
  readonly whole: boolean;
}

/** How a page is to be read. */
export interface ReadOptions {
  /** Goes into the article as it is. */
  readonly outletParty: string | null;
  /** Asked once per element that holds text itself. Without it only markup tells what is hidden. */
  readonly visible?: (element: Element) => boolean;
  /** Reads menus, comments and the like too, as blocks of kind `other`. */
  readonly wholePage?: boolean;
  /** An element to leave out with all that it holds: our own. */
  readonly skip?: Element | null;
  /** Told of every shadow root and frame's document that is read, to follow their changes. */
  readonly onRoot?: (root: ShadowRoot | Document) => void;
  /** Told of elements that may yet get a shadow root: custom ones without. */
  readonly onHost?: (element: Element) => void;
}
