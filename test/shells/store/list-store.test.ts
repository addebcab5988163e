import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LISTS_MAX } from '../../../src/lists/check-foreign';
import { readIndex } from '../../../src/shells/store/shelf-index';
import { ShelfFull } from '../../../src/shells/store/shelf-parts';
import { Killed, MemoryDevice, ownEntry } from './memory-store';

const ids = ['a', 'b', 'c'] as const;
type Step = { readonly id: (typeof ids)[number]; readonly text: string | null };
const steps = fc.array(
  fc.record({ id: fc.constantFrom(...ids), text: fc.option(fc.string({ maxLength: 5 })) }),
  { minLength: 1, maxLength: 12 },
);

/** Puts or removes, step by step, and notes what each list was before and is to be. */
async function run(
  device: MemoryDevice,
  all: readonly Step[],
): Promise<Map<string, (string | null)[]>> {
  const store = device.open();
  const states = new Map<string, (string | null)[]>(ids.map((id) => [id, [null]]));
  for (const { id, text } of all) {
    const may = states.get(id) ?? [];
    states.set(id, [may.at(-1) ?? null, text]);
    try {
      if (text === null) await store.remove(id);
      else await store.put(id, text, (hash, before) => ownEntry(id, hash, before));
    } catch (error) {
      if (error instanceof Killed) return states;
      throw error;
    }
    states.set(id, [text]);
  }
  return states;
}

describe('the store of the reader’s lists', () => {
  it('keeps the old state or the new one, wherever the process ends', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(30), async (all, left) => {
        const device = new MemoryDevice();
        device.left = left;
        const may = await run(device, all);
        device.left = Number.POSITIVE_INFINITY;
        const store = device.open();
        expect(await store.repair()).toEqual([]);
        const { entries } = await store.index();
        for (const id of ids) {
          const entry = entries.find((one) => one.id === id);
          const text = entry === undefined ? null : await store.body(entry.body);
          expect(may.get(id)).toContain(text);
        }
        const named = new Set(entries.flatMap(({ body, previous }) => [body, previous ?? body]));
        expect([...device.bodies.keys()].sort()).toEqual([...named].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('puts several lists, or none of them', async () => {
    const three = (['a', 'b', 'c'] as const).map((id) => ({
      id,
      text: `text ${id}`,
      make: (hash: string) => ownEntry(id, hash, null),
    }));
    for (let left = 0; left < 6; left++) {
      const device = new MemoryDevice();
      device.left = left;
      const done = await device
        .open()
        .putAll(three)
        .then(
          () => 3,
          () => 0,
        );
      device.left = Number.POSITIVE_INFINITY;
      const store = device.open();
      expect(await store.repair()).toEqual([]);
      expect((await store.index()).entries).toHaveLength(done);
      expect(device.bodies.size).toBe(done);
    }
  });

  it('goes back to the body before, when the one in use is torn', async () => {
    const device = new MemoryDevice();
    const store = device.open();
    await store.put('a', 'old', (hash) => ownEntry('a', hash, null));
    const entry = await store.put('a', 'new', (hash, before) => ownEntry('a', hash, before));
    device.bodies.set(entry?.body ?? '', 'ne');
    expect(await store.repair()).toEqual([]);
    expect(await store.body((await store.entry('a'))?.body ?? '')).toBe('old');
  });

  it('drops an entry without any body, says why, and keeps the others', async () => {
    const device = new MemoryDevice();
    const store = device.open();
    await store.put('a', 'gone', (hash) => ownEntry('a', hash, null));
    const kept = await store.put('b', 'kept', (hash) => ownEntry('b', hash, null));
    device.bodies.delete((await store.entry('a'))?.body ?? '');
    expect(await store.repair()).toEqual([{ id: 'a', reason: 'body', at: 1 }]);
    expect((await store.index()).entries).toEqual([kept]);
  });

  it('says that the device is full and loses nothing', async () => {
    const device = new MemoryDevice();
    const store = device.open();
    await store.put('a', 'small', (hash) => ownEntry('a', hash, null));
    const before = device.index;
    device.room = 20;
    const large = store.put('a', 'x'.repeat(50), (hash, old) => ownEntry('a', hash, old));
    await expect(large).rejects.toThrow('full');
    expect(device.index).toBe(before);
    expect(await store.repair()).toEqual([]);
  });

  it('loses no change of many at once', async () => {
    const device = new MemoryDevice();
    const store = device.open();
    const many = Array.from({ length: 40 }, (_, at) => `l${at}`);
    await Promise.all(many.map((id) => store.put(id, id, (hash) => ownEntry(id, hash, null))));
    expect((await store.index()).entries.map(({ id }) => id)).toEqual([...many].sort());
  });

  it(`holds ${LISTS_MAX} lists and refuses one more`, async () => {
    const store = new MemoryDevice().open();
    const put = (at: number) => store.put(`l${at}`, 'x', (hash) => ownEntry(`l${at}`, hash, null));
    for (let at = 0; at < LISTS_MAX; at++) await put(at);
    await expect(put(LISTS_MAX)).rejects.toBeInstanceOf(ShelfFull);
    await expect(put(0)).resolves.not.toBeNull();
  });
});

describe('the index', () => {
  it('is repaired entry by entry, with a reason for each that is dropped', () => {
    const sound = ownEntry('a', 'f'.repeat(64), null);
    const stored = {
      entries: [sound, { ...sound, id: 'b', body: '../x' }, sound, 7],
      dropped: [3],
    };
    expect(readIndex(stored, 5)).toEqual({
      version: 1,
      entries: [sound],
      dropped: [
        { id: 'b', reason: 'entry', at: 5 },
        { id: 'a', reason: 'double', at: 5 },
        { id: '?', reason: 'entry', at: 5 },
      ],
    });
  });

  it('gives back what it read, for any data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const read = readIndex(stored, 5);
        expect(readIndex(read, 5)).toEqual(read);
      }),
    );
  });
});
