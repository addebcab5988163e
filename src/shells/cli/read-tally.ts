import * as v from 'valibot';
import type { Tally, TallyGroup, TallyRow } from '../../core/compare/tally';
import type { Analyst, Answered } from './analyst';
import { Complaint } from './complaint';
import { parseLine } from './input-line';
import { LINE_MAX, linesOf } from './json-lines';
import { complain, complaintOf } from './print';

/** How many lines could be used, and how many not: those are named on standard error. */
interface Lines {
  readonly read: number;
  readonly bad: number;
}

type Input = AsyncIterable<Buffer | string>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Group = v.object({ group: v.string(), articles: count, words: count });
const Row = v.object({
  group: v.string(),
  list: v.string(),
  actor: v.string(),
  label: v.string(),
  text: v.string(),
  sides: v.array(v.string()),
  shared: v.boolean(),
  own: count,
  quoted: count,
  attributed: count,
  unclear: count,
  articles: count,
});

/** Counts articles, one JSON object a line, by a field of theirs. */
export function addLines(
  sum: Tally,
  input: Input,
  analyst: Analyst,
  field: string,
): Promise<Lines> {
  return eachLine(input, (line) => {
    const answered = analyst.analyse(parseLine(line));
    sum.addArticle(
      groupOf(line, field, answered),
      answered.prepared.words,
      answered.analysis.findings,
    );
  });
}

/** Adds up the lines of several tallies. */
export function mergeLines(sum: Tally, input: Input): Promise<Lines> {
  return eachLine(input, (line) => {
    const data = parseJson(line);
    const row = v.safeParse(Row, data);
    if (row.success) return sum.addRow(row.output satisfies TallyRow);
    const group = v.safeParse(Group, data);
    if (group.success) return sum.addGroup(group.output satisfies TallyGroup);
    throw new Complaint('This line is none that --group-by --json printed.');
  });
}

async function eachLine(input: Input, use: (line: string) => void): Promise<Lines> {
  let [read, bad, number] = [0, 0, 0];
  for await (const line of linesOf(input)) {
    number++;
    if (line !== null && line.trim() === '') continue;
    try {
      if (line === null) throw new Complaint(`The line is longer than ${LINE_MAX} characters.`);
      use(line);
      read++;
    } catch (error) {
      complain(`line ${number}: ${complaintOf(error)}`);
      bad++;
    }
  }
  return { read, bad };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Complaint('This line is not JSON.');
  }
}

function groupOf(line: string, field: string, { prepared }: Answered): string {
  const data = parseJson(line) as Record<string, unknown>;
  const value = Object.hasOwn(data, field) ? data[field] : undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  const outlet = field === 'outlet' ? (prepared.outlet?.name ?? prepared.host) : null;
  if (outlet !== null) return outlet;
  throw new Complaint(`The line has no field “${field}”.`);
}
