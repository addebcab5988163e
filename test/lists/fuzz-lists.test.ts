import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleFromText } from '../../src/core/article-from-text';
import { createEngine } from '../../src/core/create-engine';
import { parseForeign } from '../../src/lists/check-foreign';
import { withoutCommon } from '../../src/lists/common-forms';
import { describeActor } from '../../src/lists/describe-label';
import { hiddenCharacter } from '../../src/lists/hidden-characters';
import { isUpheaval, listChanges } from '../../src/lists/list-changes';
import { listFromCsv } from '../../src/lists/list-from-csv';
import { listToCsv } from '../../src/lists/list-to-csv';
import { packLists } from '../../src/lists/pack-lists';
import { ListError } from '../../src/lists/parse-list';
import { sideReport } from '../../src/lists/side-report';
import type { TermList } from '../../src/lists/term-list';
import { MemoryDevice, ownEntry } from '../shells/store/memory-store';
import { DEMO_LISTS } from '../fixtures/demo-list';
import { KNOWLEDGE } from '../fixtures/two-lists';

/** `npm run fuzz:lists` tries 20,000 mutations; `npm test` a few. The seed is printed with every failure. */
const RUNS = process.env['EXONYM_LONG'] === '1' ? 20_000 : 400;
const LIST = DEMO_LISTS.harbours;

const HIDDEN = [
  '\u0000',
  '\u200b',
  '\u202e',
  '\u2066',
  '\u00ad',
  '\u{e0041}',
  '\u200c',
  '\u200d',
  '\ufeff',
  '\ud800',
];
const nasty = fc.oneof(
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'the',
    '<img src=x onerror=alert(1)>',
    'rаid',
    '../x',
    'http://x/',
    'x'.repeat(700),
  ),
  fc.tuple(fc.string(), fc.constantFrom(...HIDDEN), fc.string()).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
/** Values that may well be right somewhere. */
const gentle = fc.constantFrom(
  'easton',
  'weston',
  'league',
  'hill people',
  'می\u200cخواهند',
  'рейд',
  'fa',
  '2026-11',
  'pejorative',
  'near',
  'never',
  'observer',
  'https://x.example/a',
);
const value = fc.oneof(
  { arbitrary: gentle, weight: 6 },
  { arbitrary: nasty, weight: 1 },
  { arbitrary: fc.jsonValue({ maxDepth: 2 }), weight: 1 },
  { arbitrary: fc.constantFrom(null, -1, Number.MAX_VALUE, [], {}), weight: 1 },
);
const mutation = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'remove', 'double', 'rename', 'insert'),
  value,
  key: nasty,
});
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

/** Every place in the data where something stands. */
function places(data: unknown): Place[] {
  if (typeof data !== 'object' || data === null) return [];
  const holder = data as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...places(holder[key])]);
}

function mutate(data: unknown, { at, how, value: next, key }: Mutation): void {
  const all = places(data);
  const place = all[at % Math.max(1, all.length)];
  if (place === undefined) return;
  const holder = place.holder as Record<string, unknown>;
  const old = holder[place.key];
  if (how === 'replace') holder[place.key] = next;
  else if (how === 'insert')
    holder[place.key] = typeof old === 'string' ? old.slice(0, 2) + key + old.slice(2) : next;
  else if (how === 'remove') delete holder[place.key];
  else if (how === 'double' && Array.isArray(place.holder)) place.holder.push(old);
  else
    Object.defineProperty(holder, key, {
      value: old,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

function everyString(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]) => [key, ...everyString(inner)]);
}

/** All that happens to a list that was let in. */
function use(list: TermList): void {
  const pack = packLists([withoutCommon(list)], KNOWLEDGE, { lang: 'en', unsourced: true });
  createEngine(pack).analyse(
    articleFromText('The harbour rabble of Easton met Weston.', { lang: 'en' }),
  );
  for (const actor of list.actors) describeActor(list, actor.id, 'en');
  sideReport(list, 'en');
  isUpheaval(LIST, listChanges(LIST, list));
  if (list.labels.length === 0) return;
  try {
    listFromCsv(listToCsv(list), { id: list.id, title: 'x', maker: 'x', today: '2026' });
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
  }
}

it('mutated lists crash nothing, hide nothing and lose no list', async () => {
  const device = new MemoryDevice();
  const store = device.open();
  const kept = JSON.stringify(LIST);
  await store.put('kept', kept, (hash) => ownEntry('kept', hash, null));
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(mutation, { minLength: 1, maxLength: 3, size: 'xsmall' }),
      async (mutations) => {
        const data = JSON.parse(kept) as unknown;
        for (const one of mutations) mutate(data, one);
        const json = JSON.stringify(data) ?? '';
        try {
          const { list } = parseForeign(json);
          accepted++;
          for (const text of everyString(list)) expect(hiddenCharacter(text)).toBeNull();
          use(list);
          await store.put('mutant', json, (hash, before) => ownEntry('mutant', hash, before));
        } catch (error) {
          if (!(error instanceof ListError)) throw error;
          expect(error.faults.every((fault) => fault.length > 5)).toBe(true);
        }
      },
    ),
    { numRuns: RUNS },
  );
  const entry = await store.entry('kept');
  expect(await store.body(entry?.body ?? '')).toBe(kept);
  expect(await store.repair()).toEqual([]);
  expect(accepted).toBeGreaterThan(RUNS / 20);
}, 900_000);
