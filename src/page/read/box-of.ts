import type { BlockKind } from '../../core/article';
import { classHints } from './class-hints';
import { Hint } from './hint-words';
import { FRAME_ROLES } from './element-names';
import type { Box, Junk, Landmark, Outline } from './outline';

/** Elements of a page's frame, by name. */
const FRAME_NAMES = new Set(['aside', 'footer', 'form', 'fieldset', 'legend']);
/** Elements whose classes are about the article's topic and settings, not about the element. */
const STORY_NAMES = new Set(['article', 'main', 'p', 'header']);

/** What an element says of itself: the part of a box that its markup alone decides. */
type Said = Pick<Box, 'junk' | 'landmark' | 'ownKind'> & { readonly level: number };

/** The box for a block-level element inside `parent` (null for the outermost). */
export function boxOf(element: Element, name: string, parent: Box | null, at: Outline): Box {
  const { junk, landmark, ownKind, level } = element.hasAttributes()
    ? readAttributes(element, name)
    : bareOf(element, name);
  const firstLine = at.lines.length;
  const firstRun = at.runs.length;
  const firstAsked = at.asked.length;
  return {
    element,
    name,
    index: at.boxes.length,
    parent,
    junk,
    landmark,
    ownKind,
    kind: ownKind,
    heading: level || (parent?.heading ?? 0),
    end: 0,
    firstLine,
    endLine: firstLine,
    firstRun,
    endRun: firstRun,
    firstAsked,
    endAsked: firstAsked,
    shown: undefined,
    isWhole: false,
    out: false,
  };
}

/** Elements without attributes say the same wherever they stand: one look-up for most paragraphs. */
const bare = new Map<string, Said>();

function bareOf(element: Element, name: string): Said {
  let said = bare.get(name);
  if (!said) bare.set(name, (said = readAttributes(element, name)));
  return said;
}

function readAttributes(element: Element, name: string): Said {
  const hints = classHints(element.getAttribute('class'), element.getAttribute('id') ?? '');
  const role = element.getAttribute('role');
  const itemprop = element.getAttribute('itemprop');
  const landmark = landmarkOf(element, name, role, itemprop, hints);
  return {
    junk: junkOf(name, role, landmark, hints),
    landmark,
    ownKind: kindOf(element, name, itemprop, hints),
    level: headingOf(name, role, itemprop),
  };
}

function landmarkOf(
  element: Element,
  name: string,
  role: string | null,
  itemprop: string | null,
  hints: number,
): Landmark {
  if (itemprop !== null && /articlebody|reviewbody/i.test(itemprop)) return 'body';
  const test = element.getAttribute('data-testid') ?? element.getAttribute('name');
  if (test !== null && /^article-?body$/i.test(test)) return 'body';
  if (name === 'article' || role === 'article') return 'article';
  if (name === 'main' || role === 'main') return 'main';
  return hints & Hint.BodyText && !(hints & (Hint.Junk | Hint.Comments)) ? 'body' : null;
}

function junkOf(name: string, role: string | null, landmark: Landmark, hints: number): Junk {
  if (name === 'body' || name === 'html') return 'no';
  if (FRAME_NAMES.has(name) || (role !== null && FRAME_ROLES.has(role)))
    return hints & Hint.Comments ? 'comments' : hints & Hint.PullQuote ? 'no' : 'yes';
  if (landmark === 'main' || landmark === 'body') return 'no';
  if (hints & Hint.Comments) return 'comments';
  if (hints & Hint.Junk) return 'yes';
  if (STORY_NAMES.has(name) || hints & Hint.PullQuote) return 'no';
  return hints & Hint.MaybeJunk ? 'maybe' : 'no';
}

function kindOf(
  element: Element,
  name: string,
  itemprop: string | null,
  hints: number,
): BlockKind | null {
  if (name === 'figcaption' || name === 'caption') return 'caption';
  if (name === 'blockquote' || hints & Hint.PullQuote) return 'blockquote';
  if (hints & Hint.Caption) return 'caption';
  if (name === 'address' || hints & Hint.Byline || itemprop === 'author' || isAuthor(element))
    return 'byline';
  if (hints & Hint.Standfirst || itemprop === 'alternativeHeadline' || itemprop === 'description')
    return 'standfirst';
  return null;
}

function isAuthor(element: Element): boolean {
  return element.getAttribute('rel') === 'author';
}

function headingOf(name: string, role: string | null, itemprop: string | null): number {
  if (name.length === 2 && name[0] === 'h') {
    const level = name.charCodeAt(1) - 48;
    return level >= 1 && level <= 6 ? level : 0;
  }
  if (itemprop !== null && /^headline$/i.test(itemprop)) return 1;
  return role === 'heading' ? 2 : 0;
}
