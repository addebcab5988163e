import { expect, it } from 'vitest';
import { marksDocuments } from '../../scripts/eval/marks-documents';
import { articleFromText } from '../../src/core/article-from-text';
import { createEngine } from '../../src/core/create-engine';
import { FormKeys } from '../../src/core/match/form-keys';
import { createMatchStage, surveySteps } from '../../src/core/match-stage';
import { runSteps } from '../../src/core/run-steps';
import { packLists } from '../../src/lists/pack-lists';
import { loadShelf } from '../../src/shells/cli/knowledge';

// A page asks these two first, and rests where they say no. Two thousand texts take a while on a busy machine.
it('a text that has marks is never taken for one with nothing to find', () => {
  const { lists, knowledge } = loadShelf();
  const pack = packLists([...lists.values()], knowledge, { lang: 'en' });
  const [engine, stage, keys] = [
    createEngine(pack),
    createMatchStage(pack),
    new FormKeys(pack.keys),
  ];
  const marked = marksDocuments()
    .map(({ text }) => articleFromText(text, { lang: 'en' }))
    .filter((article) => engine.analyse(article).findings.length > 0);
  expect(marked.length).toBeGreaterThan(500);
  const missed = marked.filter(
    (article) => !keys.mayStandIn(article.text) || !runSteps(surveySteps(stage, article)).mayMark,
  );
  expect(missed.map(({ text }) => text)).toEqual([]);
}, 30_000);
