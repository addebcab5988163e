import { buildArticle } from './build-article';
import { chooseStory } from './choose-story';
import { withTheRest } from './with-the-rest';
import type { Outline } from './outline';
import { pageHints } from './page-hints';
import { pagePart } from './page-part';
import { pageLang } from './page-lang';
import type { PageText, ReadOptions } from './page-text';
import { walkPage } from './walk-page';

export { isRendered } from './is-rendered';
export { rangeOf } from './range-of';
export type { PageText, ReadOptions, TextPiece } from './page-text';

/** Reads a page at one go. Changes nothing in it. */
export function readPage(document: Document, options: ReadOptions): PageText {
  const steps = readSteps(document, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Reads a page in steps of about a millisecond each; the caller decides when to go on. */
export function* readSteps(
  document: Document,
  options: ReadOptions,
): Generator<undefined, PageText> {
  const body = pagePart(document, 'body') ?? document.documentElement;
  const outline: Outline = body
    ? yield* walkPage(body, options)
    : { boxes: [], lines: [], runs: [] };
  yield undefined;
  const hints = pageHints(document);
  const chosen = chooseStory(outline, hints);
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
