import { readFileSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { Registry } from '../../src/lists/registry';
import type { TermList } from '../../src/lists/term-list';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { lists } = v.parse(Registry, read('src/lists/registry.json'));

it('names every built-in list as it is, and no other as built in', () => {
  const known = readdirSync('src/lists/built-in').map((name) => {
    const { id, title, about, maker, labels } = read(`src/lists/built-in/${name}`) as TermList;
    const languages = [...new Set(labels.map(({ lang }) => lang))].sort();
    return { id, title: title.en, topic: about.en, maker: maker.name, languages };
  });
  const named = lists
    .filter(({ builtIn }) => builtIn)
    .map(({ id, title, topic, maker, languages }) => {
      return { id, title: title.en, topic: topic.en, maker, languages };
    });
  expect(named).toEqual(known);
});

it('gives an address for every list that is not built in, and ids once', () => {
  expect(lists.filter(({ builtIn, address }) => builtIn === (address !== undefined))).toEqual([]);
  expect(new Set(lists.map(({ id }) => id)).size).toBe(lists.length);
});
