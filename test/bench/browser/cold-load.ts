import { gunzipSync } from 'node:zlib';
import { type Figure, figure } from './figures';
import { marksToCome, READ, rest, type TwoTabs } from './two-tabs';

/** What a page costs the reader who opens it, in CPU milliseconds of the main thread in a fresh tab. */
export interface ColdLoad {
  /** The longest single task that ran code of ours. */
  readonly longest: Figure;
  /** All tasks that ran code of ours. */
  readonly total: Figure;
  /** Those of them before the first mark stood; null on a page without marks. */
  readonly firstMark: Figure | null;
}

/** The parts of a trace event that are read. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly message?: string } };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.console',
  'blink.user_timing',
  'toplevel',
  'v8',
];
const FIRST = 'first-mark';
/** Runs before the page: leaves a note in the trace as soon as something is marked. */
const NOTE_FIRST = `{ const look = () => {
  if (CSS.highlights.size > 0) performance.mark('${FIRST}');
  else setTimeout(look, 4);
}; setTimeout(look, 4); }`;

export async function coldLoad(
  tabs: TwoTabs,
  page: string,
  { rounds, hasMarks = true }: { rounds: number; hasMarks?: boolean },
): Promise<ColdLoad> {
  const loads: Load[] = [];
  for (let round = 0; round < rounds; round++) loads.push(await oneLoad(tabs, page, hasMarks));
  return {
    longest: figure(loads.map(({ tasks }) => Math.max(0, ...tasks.map(({ cpu }) => cpu)))),
    total: figure(loads.map(({ tasks }) => sum(tasks))),
    firstMark: hasMarks
      ? figure(loads.map(({ tasks, first }) => sum(tasks.filter(({ at }) => at <= first))))
      : null,
  };
}

interface Load {
  readonly tasks: readonly { readonly at: number; readonly cpu: number }[];
  readonly first: number;
}

async function oneLoad(tabs: TwoTabs, name: string, hasMarks: boolean): Promise<Load> {
  const { page } = await tabs.tab('about:blank');
  if (hasMarks) await page.evaluateOnNewDocument(NOTE_FIRST);
  await page.bringToFront();
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(`http://${READ}/${name}`);
  if (hasMarks) await marksToCome(page);
  await rest(SETTLE_MS);
  const bytes = await page.tracing.stop();
  await page.close();
  return readTrace(bytes ?? new Uint8Array());
}

/** Long enough for a whole reading of the largest page. */
const SETTLE_MS = 4000;

function readTrace(bytes: Uint8Array): Load {
  const text = bytes[0] === 0x1f ? gunzipSync(bytes).toString() : Buffer.from(bytes).toString();
  const { traceEvents } = JSON.parse(text) as { traceEvents: TraceEvent[] };
  const first = traceEvents.find(({ name }) => name === FIRST)?.ts ?? Infinity;
  const ours = traceEvents.filter(isOurs);
  // Chromium notes a task twice, once inside the other. A virtual machine's thread clock may run ahead of the wall's.
  const working = traceEvents
    .filter(({ name, ph }) => name.endsWith('RunTask') && ph === 'X')
    .filter((task) => ours.some((event) => isInside(event, task)))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = working
    .filter((task, at) => !working.slice(0, at).some((outer) => isInside(task, outer)))
    .map(({ ts, dur = 0, tdur = 0 }) => ({ at: ts, cpu: Math.min(dur, tdur) / 1000 }));
  return { tasks, first };
}

/** Code of the content script that began to run. */
function isOurs({ name, args }: TraceEvent): boolean {
  const runs = name === 'FunctionCall' || name === 'EvaluateScript' || name === 'v8.compile';
  return runs && (args?.data?.url ?? '').startsWith('chrome-extension://');
}

const isInside = (event: TraceEvent, task: TraceEvent): boolean =>
  event.pid === task.pid &&
  event.tid === task.tid &&
  event.ts >= task.ts &&
  event.ts <= task.ts + (task.dur ?? 0);

const sum = (tasks: Load['tasks']): number => tasks.reduce((total, { cpu }) => total + cpu, 0);
