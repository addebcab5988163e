import { buildArticle } from './build-article';
import { chooseStory } from './choose-story';
import { countLines } from './count-lines';
import { withTheRest } from './with-the-rest';
import { emptyOutline, type Outline } from './outline';
import { pageHints } from './page-hints';
import type { PageMemory } from './page-memory';
import { pagePart } from './page-part';
import { pageLang } from './page-lang';
import type { PageText, ReadOptions } from './page-text';
import { walkPage } from './walk-page';

export { beginningOf } from './beginning-of';
export { isRendered } from './is-rendered';
export { rangeOf } from './range-of';
export type { PageText, ReadOptions, TextPiece } from './page-text';

/** Reads a page at one go. Changes nothing in it. */
export function readPage(document: Document, options: ReadOptions): PageText {
  const steps = readSteps(document, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * Reads a page in steps of about a millisecond each; the caller decides when to go on. With a memory only
 * what changed since the last reading is walked again.
 */
export function* readSteps(
  document: Document,
  options: ReadOptions,
  memory: PageMemory | null = null,
): Generator<unknown, PageText> {
  return yield* storySteps(document, options, yield* outlineSteps(document, options, memory));
}

/**
 * The first part of a reading: all that can be seen of a page. Of one with more than `most` UTF-16 units of text
 * what was met by then is yielded on the way (`beginningOf`).
 */
export function* outlineSteps(
  document: Document,
  options: ReadOptions,
  memory: PageMemory | null = null,
  most = Infinity,
): Generator<Outline | undefined, Outline> {
  const body = pagePart(document, 'body') ?? document.documentElement;
  const kept = memory?.begin(options) ?? null;
  const outline = body ? yield* walkPage(body, options, kept, most) : emptyOutline();
  memory?.end(outline, options);
  yield undefined;
  return outline;
}

/** The second part: what of it is the story, put together. */
export function* storySteps(
  document: Document,
  options: ReadOptions,
  outline: Outline,
): Generator<undefined, PageText> {
  yield* countLines(outline);
  yield undefined;
  const hints = pageHints(document);
  const chosen = yield* chooseStory(outline, hints);
  const story = options.wholePage ? withTheRest(outline, chosen) : chosen;
  yield undefined;
  const lang = pageLang(document, story.root);
  const { outletParty } = options;
  const built = yield* buildArticle(outline, story.lines, { lang, outletParty });
  const headline = built.article.blocks[0];
  const title =
    headline?.kind === 'headline' && story.kind !== 'front'
      ? built.article.text.slice(headline.start, headline.end)
      : hints.title;
  const words = story.lines.reduce((sum, { line }) => sum + (outline.lines[line]?.words ?? 0), 0);
  return {
    ...built,
    kind: story.kind,
    title,
    words,
    root: story.root,
    whole: options.wholePage ?? false,
  };
}
