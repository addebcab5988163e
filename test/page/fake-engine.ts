import type { Article } from '../../src/core/article';
import type { Engine } from '../../src/core/engine';
import type { ActorCount, Analysis, Finding, LabelCount, Voice } from '../../src/core/finding';

/** A word that the fake engine finds wherever it stands. */
export interface FakeWord extends Partial<Omit<Finding, 'text' | 'start' | 'end'>> {
  readonly text: string;
}

/** Finds words by looking for them; between curly quotation marks they are quoted. Counts its runs. */
export function fakeEngine(words: readonly FakeWord[]): Engine & { readonly runs: number } {
  let runs = 0;
  function* steps(article: Article): Generator<undefined, Analysis, undefined> {
    runs += 1;
    const findings: Finding[] = [];
    for (const { start, end } of article.blocks) {
      const block = article.text.slice(start, end);
      for (const word of words)
        for (let at = -1; (at = block.indexOf(word.text, at + 1)) >= 0;)
          findings.push(finding(article, word, start + at));
      yield undefined;
    }
    findings.sort((a, b) => a.start - b.start);
    const lists = [{ id: 'demo', active: findings.length > 0 }];
    return { lists, findings, skipped: [], actors: count(findings) };
  }
  const analyse = (article: Article) => {
    const run = steps(article);
    for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
  };
  return {
    hash: JSON.stringify(words),
    steps,
    analyse,
    voices: () => [],
    get runs() {
      return runs;
    },
  };
}

function finding(article: Article, word: FakeWord, start: number): Finding {
  const side = word.side ?? 'us';
  return {
    list: 'demo',
    label: `demo-${word.text.replaceAll(' ', '-')}`,
    actor: 'attackers',
    side,
    sides: [side],
    shared: false,
    charge: 'pejorative',
    voice: voiceAt(article.text.slice(Math.max(0, start - 200), start)),
    speaker: null,
    via: null,
    cues: [],
    alternatives: [],
    ...word,
    start,
    end: start + word.text.length,
  };
}

function voiceAt(before: string): Voice {
  return before.lastIndexOf('“') > before.lastIndexOf('”') ? 'quoted' : 'own';
}

function count(findings: readonly Finding[]): ActorCount[] {
  const labels = new Map<string, LabelCount>();
  for (const { label, sides, shared, text, voice } of findings) {
    const now = labels.get(label) ?? {
      label,
      sides,
      shared,
      text,
      own: 0,
      quoted: 0,
      attributed: 0,
      unclear: 0,
    };
    labels.set(label, { ...now, [voice]: now[voice] + 1 });
  }
  return labels.size > 0
    ? [{ list: 'demo', actor: 'attackers', labels: [...labels.values()] }]
    : [];
}
