import {
  type JudgedMark,
  type MarksRun,
  isActorRight,
  isSideRight,
  isSpeakerRight,
  isVoiceRight,
} from './marks';

/** Shares of a set of expected marks, with how many each rests on. */
export interface MarksScore {
  readonly marks: number;
  readonly recall: number;
  readonly actor: number;
  readonly side: number;
  readonly voice: number;
  readonly answered: number;
  /** Of those called `own`, how many are. */
  readonly own: number;
  readonly speaker: number;
  readonly speakers: number;
}

/** Scores expected marks; all shares but recall are of those found. */
export function scoreMarks(marks: readonly JudgedMark[]): MarksScore {
  const found = marks.filter((one) => one.found !== null);
  const voices = found.map(isVoiceRight).filter((one) => one !== null);
  const speakers = found.map(isSpeakerRight).filter((one) => one !== null);
  const own = found.filter((one) => one.found?.voice === 'own');
  return {
    marks: marks.length,
    recall: share(found.length, marks.length),
    actor: share(found.filter(isActorRight).length, found.length),
    side: share(found.filter(isSideRight).length, found.length),
    voice: share(voices.filter(Boolean).length, voices.length),
    answered: share(voices.length, found.length),
    own: share(own.filter((one) => isVoiceRight(one) === true).length, own.length),
    speaker: share(speakers.filter(Boolean).length, speakers.length),
    speakers: speakers.length,
  };
}

/** Share of all marks drawn that are expected ones. */
export function precisionOf({ marks, off }: Pick<MarksRun, 'marks' | 'off'>): number {
  const found = marks.filter((one) => one.found !== null).length;
  return share(found, found + off.length);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

const HEAD =
  'marks  recall  precision   actor    side   voice  answered  own right  speaker’s side  traps';

/** The tables of a run: all, by list, by side; with `errors`, the worst of each kind. */
export function reportMarks(run: MarksRun, errors: number): string {
  const lists = [...new Set(run.marks.map((one) => one.list))].sort();
  const sides = [...new Set(run.marks.map((one) => `${one.list}/${one.gold.sides[0] ?? ''}`))];
  const lines = [
    `${''.padEnd(32)}${HEAD}`,
    row('all', run),
    ...lists.map((list) => row(list, ofList(run, list))),
    '',
    'by side',
    ...sides.sort().map((side) => row(side, ofSide(run, side))),
    '',
    'not found, by reason',
    ...reasons(run),
    '',
    'speaker’s side wrong, by what was said',
    ...speakerFaults(run),
  ];
  if (errors > 0) lines.push('', ...worst(run, errors));
  return lines.join('\n');
}

function ofList(run: MarksRun, list: string): MarksRun {
  return {
    ...run,
    marks: run.marks.filter((one) => one.list === list),
    off: run.off.filter((one) => one.finding.list === list),
  };
}

function ofSide(run: MarksRun, side: string): MarksRun {
  return {
    ...run,
    marks: run.marks.filter((one) => `${one.list}/${one.gold.sides[0] ?? ''}` === side),
    off: run.off.filter((one) => `${one.finding.list}/${one.finding.side}` === side),
  };
}

function row(name: string, run: MarksRun): string {
  const s = scoreMarks(run.marks);
  const cells: [string, number][] = [
    [String(s.marks), 5],
    [s.recall.toFixed(3), 8],
    [precisionOf(run).toFixed(3), 11],
    [s.actor.toFixed(3), 8],
    [s.side.toFixed(3), 8],
    [s.voice.toFixed(3), 8],
    [s.answered.toFixed(3), 10],
    [s.own.toFixed(3), 11],
    [`${s.speaker.toFixed(3)} of ${s.speakers}`, 16],
    [String(run.off.filter((one) => one.trap !== null).length), 7],
  ];
  return name.padEnd(32) + cells.map(([text, width]) => text.padStart(width)).join('');
}

function reasons({ marks }: MarksRun): string[] {
  const counts = new Map<string, number>();
  for (const { reason } of marks) {
    if (reason === null) continue;
    const kind = /(?:guard|gate|near)(?=:)/u.exec(reason)?.[0] ?? reason;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${kind}: ${count}`);
}

/** `nobody`, a name without a party, a party without a side here, or another side. */
function speakerFaults({ marks }: MarksRun): string[] {
  const counts = new Map<string, number>();
  for (const one of marks) {
    if (isSpeakerRight(one) !== false) continue;
    const { voice, speaker } = one.found ?? {};
    const fault = !speaker
      ? `nobody (${voice ?? ''})`
      : speaker.party === null
        ? 'a name without a party'
        : speaker.side === null
          ? `a party without a side here (${speaker.party})`
          : 'another side';
    counts.set(fault, (counts.get(fault) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([fault, count]) => `${fault}: ${count}`);
}

function worst(run: MarksRun, count: number): string[] {
  const { marks, off } = run;
  const kinds: [string, string[]][] = [
    ['traps', off.filter((one) => one.trap !== null).map(offLine)],
    ['off', off.filter((one) => one.trap === null).map(offLine)],
    ['missed', marks.filter((one) => one.found === null).map(missLine)],
    ['wrong actor', those(marks, (one) => !isActorRight(one)).map(actorLine)],
    ['wrong side', those(marks, (one) => !isSideRight(one)).map(actorLine)],
    ['wrong voice', those(marks, (one) => isVoiceRight(one) === false).map(voiceLine)],
    ['unclear', those(marks, (one) => one.found?.voice === 'unclear').map(voiceLine)],
    ['wrong speaker', those(marks, (one) => isSpeakerRight(one) === false).map(voiceLine)],
  ];
  return kinds.flatMap(([kind, lines]) => [
    `${kind} (${lines.length})`,
    ...lines.slice(0, count),
    '',
  ]);
}

function those(marks: readonly JudgedMark[], wrong: (one: JudgedMark) => boolean): JudgedMark[] {
  return marks.filter((one) => one.found !== null && wrong(one));
}

function offLine({ id, text, finding, trap }: MarksRun['off'][number]): string {
  return `  ${id} [${finding.text}] ${finding.label}${trap === null ? '' : ` (${trap})`}: ${flat(text)}`;
}

function missLine({ id, text, gold, reason }: JudgedMark): string {
  return `  ${id} [${gold.text}] ${gold.actor}: ${reason ?? ''}: ${flat(text)}`;
}

function actorLine({ id, text, gold, found }: JudgedMark): string {
  return `  ${id} [${gold.text}] ${gold.actor}/${gold.sides.join('+')}, said ${found?.label ?? ''} ${found?.actor ?? ''}/${found?.side ?? ''}: ${flat(text)}`;
}

function voiceLine({ id, text, gold, found }: JudgedMark): string {
  const { voice = '', speaker = null } = found ?? {};
  return `  ${id} [${gold.text}] ${gold.voice} ${gold.speaker ?? '-'} “${gold.speakerName ?? ''}”, said ${voice} ${speaker?.side ?? '-'} “${speaker?.name ?? ''}” ${speaker?.party ?? ''}: ${flat(text)}`;
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
