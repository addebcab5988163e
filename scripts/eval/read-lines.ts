import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The JSON values of a file of lines; empty lines are left out. */
export async function readLines(file: string): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') }))
    if (line.trim() !== '') values.push(JSON.parse(line));
  return values;
}
