import { readFileSync, statSync } from 'node:fs';
import { Complaint } from './complaint';

/** One text to analyse, as given on the command line or on a line of JSON. */
export interface InputDocument {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly lists?: readonly string[];
  readonly spans?: readonly (readonly [number, number])[];
}

/** Largest file read at once, in bytes. */
const LARGEST = 256 * 1024 * 1024;

/** Reads a file, or standard input for `-`. Throws `Complaint` for what cannot be read as text. */
export function readDocument(name: string, path: string): InputDocument {
  const text = decode(name, name === '-' ? readFileSync(0) : readBytes(name, path));
  if (text.trim() === '') throw new Complaint(`${name} is empty: there is nothing to read.`);
  return isHtml(name, text) ? { id: name, html: text } : { id: name, text };
}

function readBytes(name: string, path: string): Buffer {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new Complaint(`${name}: there is no such file.`);
  if (stat.isDirectory()) throw new Complaint(`${name} is a folder: name the files in it.`);
  if (stat.size > LARGEST)
    throw new Complaint(`${name} is larger than ${LARGEST / 1024 / 1024} MB.`);
  if (/\.(json|jsonl)$/iu.test(name))
    throw new Complaint(
      `${name}: give .html or .txt files; JSON lines go to standard input with --jsonl, a term list after --list.`,
    );
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Complaint(
      `${name} could not be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** UTF-8, or what a byte-order mark or an HTML `charset` says. */
function decode(name: string, bytes: Buffer): string {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe || mark === 0xfeff)
    return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes);
  const head = bytes.subarray(0, 2048);
  if (head.includes(0)) throw new Complaint(`${name} is not a text: it holds binary data.`);
  const charset = /charset\s*=\s*["']?([\w-]+)/iu.exec(head.toString('latin1'))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new Complaint(`${name} is not ${charset.toUpperCase()} text: save it as UTF-8.`);
  }
}

function isHtml(name: string, text: string): boolean {
  if (/\.(x?html?)$/iu.test(name)) return true;
  return !/\.txt$/iu.test(name) && /^\s*<(!doctype|html|head|body|article|div|p)\b/iu.test(text);
}
