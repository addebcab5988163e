import { readFileSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import type { Cues } from '../../core/voice/cues';
import { SharedAxes } from '../../lists/axes';
import { SharedGuards } from '../../lists/guards';
import { Outlets } from '../../lists/outlets';
import type { Knowledge } from '../../lists/pack-lists';
import { ListError, parseList } from '../../lists/parse-list';
import { Parties } from '../../lists/parties';
import type { TermList } from '../../lists/term-list';
import { withAxes } from '../../lists/with-axes';
import { Complaint } from './complaint';

const LISTS = new URL('../../lists/', import.meta.url);

/** Everything the command line knows: lists by id, and the knowledge beside them. */
export interface Shelf {
  readonly lists: ReadonlyMap<string, TermList>;
  readonly knowledge: Knowledge;
  readonly outlets: Outlets;
}

/** Reads the built-in lists and those of `extra` (paths). Throws `Complaint`. */
export function loadShelf(extra: readonly string[] = []): Shelf {
  const builtIn = readdirSync(new URL('built-in/', LISTS))
    .filter((name) => name.endsWith('.json'))
    .sort();
  const axes = v.parse(SharedAxes, readJson('axes.json'));
  const lists = builtIn.map((name) => withAxes(readList(new URL(`built-in/${name}`, LISTS)), axes));
  lists.push(...extra.map(readList));
  return {
    lists: new Map(lists.map((list) => [list.id, list])),
    knowledge: {
      parties: v.parse(Parties, readJson('parties.json')),
      guards: v.parse(SharedGuards, readJson('guards.json')),
      cues: readCues(),
    },
    outlets: v.parse(Outlets, readJson('outlets.json')),
  };
}

function readCues(): Record<string, Cues> {
  const names = readdirSync(new URL('cues/', LISTS)).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -'.json'.length), readJson(`cues/${name}`) as Cues]),
  );
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, LISTS), 'utf8'));
}

/** Reads one list. Throws `Complaint` for a file that cannot be read or used. */
export function readList(path: string | URL): TermList {
  const name = String(path);
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch {
    throw new Complaint(`The list ${name} could not be read.`);
  }
  try {
    return parseList(json);
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    throw new Complaint(`The list ${name} cannot be used:\n  ${error.faults.join('\n  ')}`);
  }
}
