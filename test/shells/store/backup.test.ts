import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../src/lists/list-difference';
import { DEFAULT_SETTINGS } from '../../../src/shells/settings';
import {
  type LocalStore,
  makeBackup,
  readBackup,
  restore,
  wipe,
} from '../../../src/shells/store/backup';
import { HILLS } from '../../fixtures/two-lists';
import { Killed, MemoryDevice, ownEntry } from './memory-store';

/** A device with the keys of `storage.local` beside its lists. */
class Device extends MemoryDevice implements LocalStore {
  readonly store = this.open();

  async all(): Promise<Record<string, unknown>> {
    const lists = this.index === undefined ? [] : [['lists', this.index] as const];
    return Object.fromEntries(
      [...this.keys, ...lists].map(([key, json]) => [key, JSON.parse(json) as unknown]),
    );
  }

  async set(values: Record<string, unknown>): Promise<void> {
    for (const [key, value] of Object.entries(values)) this.keys.set(key, JSON.stringify(value));
  }

  async remove(keys: readonly string[]): Promise<void> {
    this.write();
    for (const key of keys) this.keys.delete(key);
    if (keys.includes('lists')) this.index = undefined;
  }

  /** Everything, byte by byte. */
  state(): unknown {
    return { keys: [...this.keys].sort(), bodies: [...this.bodies].sort(), index: this.index };
  }
}

const EMPTY = { keys: [], bodies: [], index: undefined };

function orKilled(error: unknown): void {
  if (!(error instanceof Killed)) throw error;
}

async function filled(): Promise<Device> {
  const device = new Device();
  const { store } = device;
  await store.put('hills', JSON.stringify(HILLS), (hash) => ownEntry('hills', hash, null));
  const next = JSON.stringify({ ...HILLS, updated: '2027' }, null, 1);
  await store.put('hills', next, (hash, before) => ownEntry('hills', hash, before));
  const difference = JSON.stringify(
    differenceOf(HILLS, { ...HILLS, labels: HILLS.labels.slice(1) }),
  );
  await store.put('climate', difference, (hash) => ({
    ...ownEntry('climate', hash, null),
    kind: 'changed',
  }));
  await device.set({
    settings: { ...DEFAULT_SETTINGS, sites: { 'a.example': false }, hidden: ['hills-x'] },
    ledger: { 'a.example': { name: 'A', articles: 1, words: 9, pages: ['p'], labels: {} } },
    'comparison:1': { id: '1', title: 'x', saved: '2026', tellings: [] },
  });
  return device;
}

describe('a backup', () => {
  it('comes back whole or not at all, wherever the process ends; so with removing all', async () => {
    for (let left = 0; left < 12; left++) {
      const device = await filled();
      const json = await makeBackup(device.store, device);
      const full = device.state();
      device.left = left;
      await wipe(device.store, device).catch(orKilled);
      device.left = Number.POSITIVE_INFINITY;
      await device.open().repair();
      expect([EMPTY, full]).toContainEqual(device.state());
      await wipe(device.store, device);
      const backup = await readBackup(json, 5);
      device.left = left;
      await restore(backup, device.store, device).catch(orKilled);
      device.left = Number.POSITIVE_INFINITY;
      await device.open().repair();
      expect([EMPTY, full]).toContainEqual(device.state());
    }
  });

  it('brings everything back byte by byte after a wipe', async () => {
    const device = await filled();
    const before = device.state();
    const json = await makeBackup(device.store, device);
    await wipe(device.store, device);
    expect(device.state()).toEqual(EMPTY);
    await restore(await readBackup(json, 5), device.store, device);
    expect(device.state()).toEqual(before);
  });

  it('takes the place of what is there', async () => {
    const device = await filled();
    const before = device.state();
    const json = await makeBackup(device.store, device);
    await device.store.put('other', '{}', (hash) => ownEntry('other', hash, null));
    await device.set({ 'comparison:2': {} });
    await restore(await readBackup(json, 5), device.store, device);
    expect(device.state()).toEqual(before);
  });

  it('leaves out a list that is not sound, and names it', async () => {
    const device = await filled();
    const json = await makeBackup(device.store, device);
    const broken = await readBackup(
      json.replaceAll('fortress', 'for\\u202etress').replaceAll('"format\\":1', '"format\\":7'),
      5,
    );
    expect(broken.index.entries.map(({ id }) => id)).toEqual(['climate']);
    expect(broken.refused).toEqual(['hills: its body is missing.']);
  });

  it('leaves packs out, which can be made again', async () => {
    const device = await filled();
    await device.set({ 'pack:en-1': { large: true } });
    expect(await makeBackup(device.store, device)).not.toContain('pack:');
  });

  it.each(['{}', '[]', '{"exonym":"backup","format":2,"local":{},"bodies":[]}'])(
    'is not %s',
    async (json) => {
      await expect(readBackup(json, 5)).rejects.toThrow('not a backup');
    },
  );
});
