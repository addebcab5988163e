import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Analyst } from './analyst';
import { Complaint } from './complaint';
import { idOf, parseLine } from './input-line';
import { LINE_MAX, linesOf } from './json-lines';
import { loadShelf } from './knowledge';
import { narrativeTable } from './narrative-table';
import { CALLER, complain, complaintOf, print, runCommand } from './print';
import { type InputDocument, readDocument } from './read-document';
import { toAnswer } from './to-answer';

const USAGE = `Usage: npm run --silent analyze -- [--json] [--list LIST.json]… FILE…
       npm run --silent analyze -- --jsonl < LINES

Reads .html or .txt files (- for standard input) and prints whose words each text uses.
  --json    one JSON object per document, one a line
  --jsonl   reads one JSON object a line from standard input:
            { "id", "text" | "html", "url"?, "lang"?, "lists"?, "spans"? }
  --list    a term list of your own beside the built-in ones; may be given more than once`;

/** Runs the command; answers the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      list: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return (await print(`${USAGE}\n`), 0);
  if (!values.jsonl && positionals.length === 0) throw new Complaint(USAGE);
  const analyst = new Analyst(loadShelf(values.list.map((path) => resolve(CALLER, path))));
  return values.jsonl ? streamLines(analyst) : readFiles(analyst, positionals, values.json);
}

async function readFiles(
  analyst: Analyst,
  names: readonly string[],
  json: boolean,
): Promise<number> {
  let read = 0;
  for (const name of names) {
    try {
      const answered = analyst.analyse(readDocument(name, resolve(CALLER, name)));
      await print(
        json
          ? `${JSON.stringify(toAnswer(analyst, answered))}\n`
          : `${narrativeTable(analyst.shelf, answered)}\n\n`,
      );
      read++;
    } catch (error) {
      const sentence = complaintOf(error);
      complain(sentence);
      if (json) await print(`${JSON.stringify({ id: name, error: sentence })}\n`);
    }
  }
  return read > 0 ? 0 : 1;
}

async function streamLines(analyst: Analyst): Promise<number> {
  let read = 0;
  let bad = 0;
  for await (const line of linesOf(process.stdin)) {
    if (line !== null && line.trim() === '') continue;
    try {
      if (line === null) throw new Complaint(`The line is longer than ${LINE_MAX} characters.`);
      const input: InputDocument = parseLine(line);
      await print(`${JSON.stringify(toAnswer(analyst, analyst.analyse(input)))}\n`);
      read++;
    } catch (error) {
      const id = line === null ? null : idOf(line);
      await print(`${JSON.stringify({ id, error: complaintOf(error) })}\n`);
      bad++;
    }
  }
  return read === 0 && bad > 0 ? 1 : 0;
}

await runCommand(main);
