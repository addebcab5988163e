import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pageMemory, type PageMemory } from '../../src/page/read/page-memory';
import { readPage, readSteps, type PageText } from '../../src/page/read/read-page';
import { watchRoots, type FollowedRoots } from '../../src/page/watch/followed-roots';
import { isVisible } from '../../src/page/watch/visibility';
import { runAtOnce } from '../../src/page/watch/slices';
import { editPage, seeded } from './random-edits';
import { paragraphs } from './read/paragraphs';

const OPTIONS = { outletParty: null, visible: isVisible };
const STYLE = '.off { display: none } .off ~ p { display: none } .lead:empty + p { display: none }';

let stop = new AbortController();
let memory: PageMemory;
let roots: FollowedRoots;

beforeEach(() => {
  stop = new AbortController();
  memory = pageMemory();
  document.body.innerHTML =
    `<style>${STYLE}</style><header><nav>Home</nav></header><main><article><h1>A ferry is late</h1>` +
    `${paragraphs(8)}<div class="box"><p>An aside.</p></div></article></main><aside>More</aside>`;
  roots = watchRoots(
    document,
    stop.signal,
    () => false,
    ({ places }) => places.forEach(memory.touch),
  );
});
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
});

function reread(): PageText {
  return runAtOnce(readSteps(document, { ...OPTIONS, ...roots }, memory));
}

/** A reading with its nodes named, so that two can be compared. */
function plain({ article, pieces, words, kind, blockRoots, root }: PageText) {
  const nodes = pieces.map(({ node, ...where }) => [node, where] as const);
  return { article, words, kind, blockRoots, root, nodes };
}

describe('a page that changes, read with what is known of it', () => {
  test.each([1, 2, 3, 4])(
    'reads as if it were new after each of 150 edits (seed %i)',
    async (seed) => {
      const random = seeded(seed);
      reread();
      const edits: string[] = [];
      for (let turn = 0; turn < 150; turn += 1) {
        edits.push(editPage(random));
        await Promise.resolve();
        const known = plain(reread());
        const fresh = plain(readPage(document, { ...OPTIONS, onRoot: () => undefined }));
        expect(known.article, `after ${edits.join(', ')}`).toEqual(fresh.article);
        expect(known.nodes.length).toBe(fresh.nodes.length);
        expect(
          known.nodes.every(([node, where], at) => {
            const [other, there] = fresh.nodes[at] ?? [];
            return node === other && where.offset === there?.offset && where.start === there.start;
          }),
        ).toBe(true);
        expect([known.words, known.kind]).toEqual([fresh.words, fresh.kind]);
      }
    },
  );
});
