import type { ActorCount, Charge, Finding, Skipped, Voice } from '../../src/core/finding';
import type { BlockKind } from '../../src/core/article';
import type { FindingContext, PageReport } from '../../src/page/page-report';

/** One mark of an invented page: `[[…]]` holds the marked words in its sentence. */
export interface FixtureMark {
  readonly sentence: string;
  readonly label: string;
  readonly actor: string;
  readonly sides: readonly string[];
  readonly voice: Voice;
  readonly list?: string;
  readonly shared?: boolean;
  readonly charge?: Charge;
  readonly speaker?: string;
  readonly block?: BlockKind;
}

const HUES = { 'us-iran-iraq/us': 1, 'us-iran-iraq/iran': 2, 'us-iran-iraq/iraq-gov': 3 };

/** A report out of sentences. */
export function fixtureReport(
  marks: readonly FixtureMark[],
  change: Partial<PageReport> = {},
  skipped: readonly Skipped[] = [],
): PageReport {
  return {
    kind: 'article',
    title: 'Rockets hit base near Baghdad as talks stall',
    url: 'https://dailyledger.example/rockets',
    lang: 'en',
    date: null,
    site: 'The Daily Ledger',
    words: 612,
    outlet: { domain: 'dailyledger.example', name: 'The Daily Ledger', party: null },
    analysis: {
      lists: [{ id: 'us-iran-iraq', active: true }],
      findings: marks.map(finding),
      skipped,
      actors: actors(marks),
    },
    contexts: marks.map(context),
    hues: HUES,
    partial: false,
    ...change,
  };
}

function context({ sentence, block = 'body' }: FixtureMark): FindingContext {
  const start = sentence.indexOf('[[');
  const end = sentence.indexOf(']]') - 2;
  return { text: sentence.replace('[[', '').replace(']]', ''), start, end, block };
}

function finding(mark: FixtureMark): Finding {
  const { text, start, end } = context(mark);
  const { list = 'us-iran-iraq', shared = false, charge = 'pejorative', speaker } = mark;
  const { label, actor, sides, voice } = mark;
  const said = speaker === undefined ? null : { name: speaker, party: null, side: null };
  return {
    text: text.slice(start, end),
    start,
    end,
    list,
    label,
    actor,
    sides,
    shared,
    charge,
    voice,
    side: sides[0] ?? '',
    speaker: said,
    via: null,
    cues: [],
    alternatives: [],
  };
}

function actors(marks: readonly FixtureMark[]): readonly ActorCount[] {
  const keys = new Map(marks.map(({ list = 'us-iran-iraq', actor }) => [`${list}/${actor}`, list]));
  return [...keys].map(([key, list]) => ({ list, actor: key.slice(list.length + 1), labels: [] }));
}
