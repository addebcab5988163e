import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareTellings } from '../../core/compare/comparison';
import { Tally } from '../../core/compare/tally';
import { toCsv } from '../compare/to-csv';
import { toHtml } from '../compare/to-html';
import { toText } from '../compare/to-text';
import { Analyst } from './analyst';
import { Complaint } from './complaint';
import { english } from './english';
import { loadShelf } from './knowledge';
import { CALLER, complain, complaintOf, print, runCommand } from './print';
import { readDocument } from './read-document';
import { addLines, mergeLines } from './read-tally';
import { shelfNames } from './shelf-names';
import { type Format, tallyText } from './tally-text';
import { toTelling } from './to-telling';

const USAGE = `Usage: npm run --silent compare -- [--json|--csv|--html] [--list LIST.json]… A.html B.html …
       npm run --silent compare -- --group-by FIELD [--json|--csv] < LINES
       npm run --silent compare -- --merge [--json|--csv] < TALLIES

Sets articles side by side: actor by actor, who uses whose words in which voice.
  --group-by  reads one JSON object a line, as analyze --jsonl does, and counts by a field of it
              (outlet: the outlet's name, else the host of "url")
  --merge     adds up what --group-by --json printed, in any order
  --list      a term list of your own beside the built-in ones; may be given more than once`;

async function main(args: readonly string[]): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: flag,
      csv: flag,
      html: flag,
      merge: flag,
      help: flag,
      'group-by': { type: 'string' },
      list: { type: 'string', multiple: true, default: [] },
    },
  });
  if (values.help) return (await print(`${USAGE}\n`), 0);
  const formats = (['json', 'csv', 'html'] as const).filter((name) => values[name]);
  if (formats.length > 1) throw new Complaint(`--${formats.join(' and --')}: choose one.`);
  const format = formats[0] ?? 'text';
  const lists = values.list.map((path) => resolve(CALLER, path));
  const field = values['group-by'];
  if (field !== undefined || values.merge) return tally(format, lists, field);
  if (positionals.length < 2) throw new Complaint(USAGE);
  return files(format, lists, positionals);
}

async function files(
  format: Format | 'html',
  lists: readonly string[],
  paths: readonly string[],
): Promise<number> {
  const analyst = new Analyst(loadShelf(lists));
  const tellings = paths.flatMap((name) => {
    try {
      return toTelling(analyst.analyse(readDocument(name, resolve(CALLER, name))));
    } catch (error) {
      complain(complaintOf(error));
      return [];
    }
  });
  if (tellings.length < 2) {
    complain('A comparison needs two articles that can be read.');
    return 1;
  }
  const comparison = compareTellings(tellings);
  const names = shelfNames(analyst.shelf);
  const t = english();
  if (format === 'json') await print(`${JSON.stringify(comparison)}\n`);
  else if (format === 'csv') await print(toCsv(comparison, names));
  else if (format === 'html') await print(toHtml(t, comparison, names));
  else await print(`${toText(t, comparison, names)}\n`);
  return tellings.length < paths.length ? 1 : 0;
}

async function tally(
  format: Format | 'html',
  lists: readonly string[],
  field: string | undefined,
): Promise<number> {
  if (format === 'html')
    throw new Complaint('--html needs files: groups print as text, JSON or CSV.');
  const shelf = loadShelf(lists);
  const sum = new Tally();
  const { read, bad } =
    field === undefined
      ? await mergeLines(sum, process.stdin)
      : await addLines(sum, process.stdin, new Analyst(shelf), field);
  for (const line of tallyText(sum, format, shelfNames(shelf))) await print(line);
  return read === 0 && bad > 0 ? 1 : 0;
}

await runCommand(main);
