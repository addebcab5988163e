import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import * as v from 'valibot';
import { Registry, type RegistryEntry } from '../src/lists/registry';
import type { TermList } from '../src/lists/term-list';

/** Writes the built-in lists into the registry as they are; entries of other lists stay. */
const LISTS = new URL('../src/lists/', import.meta.url);
const PATH = new URL('registry.json', LISTS);
const read = (path: URL): unknown => JSON.parse(readFileSync(path, 'utf8'));

function entryOf(name: string): RegistryEntry {
  const { id, title, about, maker, labels } = read(new URL(`built-in/${name}`, LISTS)) as TermList;
  const languages = [...new Set(labels.map(({ lang }) => lang))].sort();
  return { id, title, topic: about, languages, maker: maker.name, builtIn: true };
}

const known = v.parse(Registry, read(PATH));
const builtIn = readdirSync(new URL('built-in/', LISTS)).sort().map(entryOf);
const lists = [...builtIn, ...known.lists.filter((list) => !list.builtIn)];
const text = JSON.stringify({ $schema: './registry.schema.json', format: 1, lists });
writeFileSync(PATH, await format(text, { parser: 'json', printWidth: 100 }));
