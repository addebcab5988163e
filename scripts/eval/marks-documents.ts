import { readFileSync, readdirSync } from 'node:fs';
import { isMarksDocument, type MarksDocument } from './marks-format';

const FOLDER = new URL('../../test/eval/', import.meta.url);

/** The project's own evaluation texts whose marks are known, of all files. */
export function marksDocuments(): MarksDocument[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown)
    .filter(isMarksDocument);
}
