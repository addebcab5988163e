import { once } from 'node:events';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Analyst } from './analyst';
import { Complaint } from './complaint';
import { idOf, parseLine } from './input-line';
import { LINE_MAX, linesOf } from './json-lines';
import { loadShelf } from './knowledge';
import { narrativeTable } from './narrative-table';
import { type InputDocument, readDocument } from './read-document';
import { toAnswer } from './to-answer';

const USAGE = `Usage: npm run --silent analyze -- [--json] [--list LIST.json]… FILE…
       npm run --silent analyze -- --jsonl < LINES

Reads .html or .txt files (- for standard input) and prints whose words each text uses.
  --json    one JSON object per document, one a line
  --jsonl   reads one JSON object a line from standard input:
            { "id", "text" | "html", "url"?, "lang"?, "lists"?, "spans"? }
  --list    a term list of your own beside the built-in ones; may be given more than once`;

/** npm runs scripts in the project's folder; paths are the caller's. */
const CALLER = process.env['INIT_CWD'] ?? process.cwd();

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
  if (values.help) return (await print(USAGE), 0);
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
          ? JSON.stringify(toAnswer(analyst, answered))
          : `${narrativeTable(analyst.shelf, answered)}\n`,
      );
      read++;
    } catch (error) {
      const sentence = complaintOf(error);
      complain(sentence);
      if (json) await print(JSON.stringify({ id: name, error: sentence }));
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
      await print(JSON.stringify(toAnswer(analyst, analyst.analyse(input))));
      read++;
    } catch (error) {
      await print(
        JSON.stringify({ id: line === null ? null : idOf(line), error: complaintOf(error) }),
      );
      bad++;
    }
  }
  return read === 0 && bad > 0 ? 1 : 0;
}

/** The sentence of a complaint; anything else is a fault of ours and says so. */
function complaintOf(error: unknown): string {
  if (error instanceof Complaint) return error.message;
  return `Exonym failed on this input, which is a fault of Exonym: ${String(error)}`;
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

// A reader such as `head` that closes the pipe early ends the run quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : 1),
);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const known = error instanceof Complaint || (error instanceof TypeError && 'code' in error);
  complain(
    known
      ? error.message
      : `Exonym failed on this input, which is a fault of Exonym: ${String(error)}`,
  );
  process.exitCode = 1;
}
