import { describe, expect, test } from 'vitest';
import { beginningOf, outlineSteps, readPage, storySteps } from '../../../src/page/read/read-page';
import { firstOf, runAtOnce } from '../../../src/page/watch/slices';
import { paragraphs } from './paragraphs';
import { documentOf } from './read';

const OPTIONS = { outletParty: null };
const LONG = `<header><nav><a href="/">Home</a></nav></header>
  <main><article><h1>A ferry is late</h1>${paragraphs(400)}</article></main>
  <aside><p>Comments are closed.</p></aside>`;

/** Walks a page as far as its beginning, if it has one by itself, reads that, and walks on. */
function readInTwo(html: string, most: number) {
  const document = documentOf(html);
  const walk = outlineSteps(document, OPTIONS, null, most);
  const first = runAtOnce(firstOf(walk));
  const story = (outline: typeof first.value) =>
    runAtOnce(storySteps(document, OPTIONS, outline)).article.text;
  return {
    beginning: first.done ? null : story(beginningOf(first.value)),
    all: story(first.done ? first.value : runAtOnce(walk)),
    fresh: readPage(document, OPTIONS).article.text,
  };
}

describe('the beginning of a long page', () => {
  test('is read as a page of its own, while the walk stands still', () => {
    const { beginning, fresh } = readInTwo(LONG, 20_000);
    expect(beginning?.length).toBeGreaterThan(15_000);
    expect(fresh.startsWith(beginning ?? '')).toBe(true);
    expect(beginning?.length).toBeLessThan(fresh.length / 2);
  });

  test('leaves no trace in the reading of all of it', () => {
    const { all, fresh } = readInTwo(LONG, 20_000);
    expect(all).toBe(fresh);
  });

  test('is no thing of its own where the page is short', () => {
    const { beginning, all, fresh } = readInTwo(LONG, 1_000_000);
    expect(beginning).toBeNull();
    expect(all).toBe(fresh);
  });
});
