import type { Telling } from '../../src/core/compare/telling';
import type { CompareState } from '../../src/shells/compare/compare-state';
import { COMPARE_STATES } from './fixture-compare';
import { fixtureReport, type FixtureMark } from './fixture-report';

/** As many articles as that, each of about 200 kB: one finding in 60 words, 30 actors. For the bench. */
export function manyTellings(count: number, findings = 600): readonly Telling[] {
  return Array.from({ length: count }, (_, at) => {
    const { analysis, contexts } = fixtureReport(
      Array.from({ length: findings }, (__, n) => mark(at, n)),
    );
    return {
      id: `tab-${at}`,
      teller: `Outlet ${at}`,
      title: `The invented story as outlet ${at} tells it`,
      url: `https://outlet${at}.example/story`,
      date: '2026-11-20',
      lang: 'en',
      words: 36_000,
      findings: analysis.findings,
      sentences: contexts,
      skipped: [],
    };
  });
}

function mark(at: number, n: number): FixtureMark {
  const label = `label-${(at + n * 7) % 140}`;
  return {
    sentence: `In sentence ${n} outlet ${at} writes [[${label}]] and goes on about it for a while.`,
    label,
    actor: `actor-${(n * 13) % 30}`,
    sides: [n % 3 === 0 ? 'us' : 'iran'],
    voice: n % 2 === 0 ? 'own' : 'attributed',
  };
}

/** The compare page with that many articles chosen. */
export function manyState(count: number): CompareState {
  const ready = COMPARE_STATES['ready']?.();
  if (ready === undefined) throw new Error('no state to begin with');
  const sources = manyTellings(count).map((telling, tab) => ({
    telling,
    origin: { kind: 'tab', tab } as const,
    chosen: true,
    story: 0,
  }));
  return { ...ready, sources, axes: [] };
}
