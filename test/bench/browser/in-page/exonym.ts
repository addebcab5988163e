import type { Article } from '../../../../src/core/article';
import { createMatchStage } from '../../../../src/core/match-stage';
import { lazyEngine } from '../../../../src/page/lazy-engine';
import { Matcher } from '../../../../src/core/match/matcher';
import { phraseIndex } from '../../../../src/core/match/phrase-index';
import { readEntries } from '../../../../src/core/pack-entries';
import type { Pack } from '../../../../src/core/pack';
import { followPage } from '../../../../src/page/follow-page';
import { markingMaker } from '../../../../src/page/marked-page';
import { readPage } from '../../../../src/page/read/read-page';
import { stagedAnalyse } from '../../../../src/page/staged-analyse';
import { isVisible } from '../../../../src/page/watch/visibility';
import { hitsIn } from '../../../fixtures/hits-in';
import { indexOf } from '../../../fixtures/stored-forms';
import type { Finder } from './rivals';

/* All that the bench knows of Exonym's insides. */

/** A matcher of nothing but these phrases. */
export function exonymFinder(phrases: readonly string[]): Finder {
  const groups = new Int32Array(phrases.length);
  const matcher = new Matcher(phraseIndex(indexOf(phrases)), groups);
  return (text) => hitsIn(matcher, text);
}

/** Reading the page and finding every phrase of the pack in its blocks. */
export function readAndMatch(pack: Pack): () => number {
  const groups = readEntries(pack.entries, pack.lists.length).group;
  const matcher = new Matcher(phraseIndex(pack.index), groups);
  return () =>
    matchAll(matcher, readPage(document, { outletParty: null, visible: isVisible }).article);
}

function matchAll(matcher: Matcher, { text, blocks }: Article): number {
  let hits = 0;
  for (const { start, end } of blocks) hits += hitsIn(matcher, text, start, end).length;
  return hits;
}

/** A page opened as the content scripts open it, in two halves, with the index built already. */
export function opener(pack: Pack): { open(): Promise<number>; close(): void } {
  const stage = createMatchStage(pack);
  const engine = lazyEngine(pack.hash, pack.keys, () => Promise.resolve(stage));
  let stop = new AbortController();
  return {
    open() {
      stop = new AbortController();
      return new Promise((resolve) =>
        followPage(document, {
          engine,
          marking: () => Promise.resolve(markingMaker(stagedAnalyse())),
          signal: stop.signal,
          outlet: null,
          style: { colouring: 'side', strength: 'normal' },
          sideNames: {},
          details: () => Promise.resolve(null),
          onReport: (report) => resolve(report.analysis.findings.length),
          onHide: () => undefined,
        }),
      );
    },
    close: () => stop.abort(),
  };
}
