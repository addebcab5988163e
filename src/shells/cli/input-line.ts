import * as v from 'valibot';
import { Complaint } from './complaint';
import type { InputDocument } from './read-document';

const Line = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.optional(v.string()),
  html: v.optional(v.string()),
  url: v.optional(v.nullable(v.string())),
  lang: v.optional(v.nullable(v.string())),
  lists: v.optional(v.nullable(v.array(v.string()))),
  spans: v.optional(v.nullable(v.array(v.tuple([v.number(), v.number()])))),
});

/** Reads one line of `--jsonl` input. Throws `Complaint`. */
export function parseLine(line: string): InputDocument {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw new Complaint('This line is not JSON.');
  }
  const result = v.safeParse(Line, data);
  if (!result.success)
    throw new Complaint(
      `${v.getDotPath(result.issues[0]) ?? 'The line'}: ${result.issues[0].message}.`,
    );
  const { id, ...fields } = result.output;
  if (fields.text === undefined && fields.html === undefined)
    throw new Complaint('The line has neither “text” nor “html”.');
  const given = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return { id: id === undefined ? '' : String(id), ...Object.fromEntries(given) };
}

/** The id of a line that could not be used, if it has one. */
export function idOf(line: string): string | number | null {
  try {
    const data: unknown = JSON.parse(line);
    const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : null;
    return typeof id === 'string' || typeof id === 'number' ? id : null;
  } catch {
    return null;
  }
}
