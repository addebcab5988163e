import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/shells/settings';
import { hideLabel, switchList, unhideLabel } from '../../../src/shells/store/change-settings';
import { type Fields, newest, readFields } from '../../../src/shells/store/sync-fields';
import { carrySwitches, readNote, type SyncNote } from '../../../src/shells/store/sync-switches';

/** One of the reader's browsers: its settings, its note, and its copy of what the browser's sync holds. */
class Device {
  settings: Settings = { ...DEFAULT_SETTINGS, sync: true };
  note: SyncNote | undefined;
  items: Record<string, unknown> = {};
  clock = 1000;
  writes = 0;
  /** What the browser says to a write, where it refuses. */
  refuses: string | null = null;

  carry(): Promise<void> {
    return carrySwitches({
      remote: {
        all: async () => this.items,
        set: async (items) => {
          if (this.refuses !== null) throw new Error(this.refuses);
          this.writes++;
          this.items = { ...this.items, ...(JSON.parse(JSON.stringify(items)) as object) };
        },
      },
      note: {
        read: async () => this.note,
        write: async (note) => {
          this.note = note;
        },
      },
      settings: async () => this.settings,
      change: async (how) => (this.settings = how(this.settings)),
      now: () => this.clock,
    });
  }

  /** The reader sets a switch at a time of this device's clock. */
  async set(clock: number, how: (settings: Settings) => Settings): Promise<void> {
    this.clock = clock;
    this.settings = how(this.settings);
    await this.carry();
  }

  list = (at: number, id: string, on: boolean): Promise<void> =>
    this.set(at, (settings) => switchList(settings, id, on));
  hide = (at: number, id: string): Promise<void> =>
    this.set(at, (settings) => hideLabel(settings, id));
  show = (at: number, id: string): Promise<void> =>
    this.set(at, (settings) => unhideLabel(settings, id));
  state = (): unknown => [
    Object.entries(this.settings.lists)
      .filter(([, on]) => !on)
      .sort(),
    this.settings.hidden,
  ];
}

/** The browser's sync brings what one device wrote to the other, item by item, whole. */
async function bring(from: Device, to: Device): Promise<void> {
  to.items = { ...to.items, ...(JSON.parse(JSON.stringify(from.items)) as object) };
  await to.carry();
}

async function meet(a: Device, b: Device): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await bring(a, b);
    await bring(b, a);
  }
}

describe('switches of two devices', () => {
  it('of one come to the other, and nothing else does', async () => {
    const [a, b] = [new Device(), new Device()];
    a.settings = {
      ...a.settings,
      sites: { 'a.example': false },
      unsourced: true,
      style: { colouring: 'one', strength: 'faint' },
    };
    await a.list(2000, 'yemen', false);
    await a.hide(2001, 'syria-x');
    await meet(a, b);
    expect(b.settings).toEqual({
      ...DEFAULT_SETTINGS,
      sync: true,
      lists: { yemen: false },
      hidden: ['syria-x'],
    });
    expect(JSON.stringify(b.items)).not.toContain('a.example');
  });

  it('conflict by field: of each the newer stays, whichever device is asked first', async () => {
    for (const [first, second] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const both = [new Device(), new Device()] as const;
      const [a, b] = both;
      await a.list(1000, 'yemen', true);
      await a.list(1000, 'syria', true);
      await meet(a, b);
      await a.list(5000, 'yemen', false);
      await b.list(4000, 'yemen', true);
      await b.list(6000, 'syria', false);
      await a.hide(3000, 'yemen-x');
      await meet(both[first], both[second]);
      for (const one of both) {
        expect(one.settings.lists).toEqual({ yemen: false, syria: false });
        expect(one.settings.hidden).toEqual(['yemen-x']);
      }
    }
  });

  it('the first switch that is set at all has its time, too', async () => {
    for (const [mine, wins] of [
      [3000, false],
      [1500, true],
    ] as const) {
      const [a, b] = [new Device(), new Device()];
      await meet(a, b);
      await a.list(mine, 'yemen', false);
      await b.list(2000, 'yemen', true);
      await meet(a, b);
      for (const { settings } of [a, b]) expect(settings.lists).toEqual({ yemen: wins });
    }
  });

  it('a label shown again is shown on both, and an older hiding never wins', async () => {
    const [a, b] = [new Device(), new Device()];
    await a.hide(2000, 'syria-x');
    await meet(a, b);
    const old = { ...a.items };
    await b.show(3000, 'syria-x');
    await meet(a, b);
    expect([a.settings.hidden, b.settings.hidden]).toEqual([[], []]);
    a.items = { ...old };
    await a.carry();
    expect(a.settings.hidden).toEqual([]);
    await meet(a, b);
    expect(b.settings.hidden).toEqual([]);
  });

  it('a clock that is behind undoes nothing: what was chosen after what was seen is newer', async () => {
    const [ahead, behind] = [new Device(), new Device()];
    await ahead.list(9_000_000, 'yemen', false);
    await meet(ahead, behind);
    expect(behind.settings.lists).toEqual({ yemen: false });
    await behind.list(50, 'yemen', true);
    await meet(ahead, behind);
    expect(ahead.settings.lists).toEqual({ yemen: true });
    expect(behind.settings.lists).toEqual({ yemen: true });
  });

  it('what was set before they first met gives way to any choice with a time; at a tie less is marked', async () => {
    const [a, b] = [new Device(), new Device()];
    a.settings = switchList(switchList(a.settings, 'yemen', false), 'syria', false);
    b.settings = hideLabel(switchList(b.settings, 'yemen', true), 'climate-x');
    await a.carry();
    await a.list(3000, 'syria', true);
    b.settings = switchList(b.settings, 'syria', false);
    await meet(b, a);
    for (const { settings } of [a, b]) {
      expect(settings.lists).toEqual({ yemen: false, syria: true });
      expect(settings.hidden).toEqual(['climate-x']);
    }
  });

  it('come to agree, whatever is set where and when, and then rest', async () => {
    const step = fc.record({
      device: fc.nat(1),
      at: fc.nat(50),
      id: fc.constantFrom('a', 'b', 'c'),
      label: fc.boolean(),
      on: fc.boolean(),
      met: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const both = [new Device(), new Device()] as const;
        for (const { device, at, id, label, on, met } of steps) {
          const one = both[device as 0 | 1];
          if (!label) await one.list(at, id, on);
          else await (on ? one.hide(at, `${id}-x`) : one.show(at, `${id}-x`));
          if (met) await bring(one, both[device === 0 ? 1 : 0]);
        }
        await meet(...both);
        expect(both[0].state()).toEqual(both[1].state());
        const writes = both.map((one) => one.writes);
        await meet(...both);
        expect(both.map((one) => one.writes)).toEqual(writes);
      }),
      { numRuns: 300 },
    );
  });
});

describe('carrying switches', () => {
  it('reads and writes nothing where the reader does not want it', async () => {
    const device = new Device();
    device.settings = { ...DEFAULT_SETTINGS, lists: { yemen: false } };
    device.items = { 'switches-0': { 'list:yemen': [1, 9] } };
    await device.carry();
    expect([device.note, device.writes]).toEqual([undefined, 0]);
    expect(device.settings.lists).toEqual({ yemen: false });
  });

  it.each([
    ['QUOTA_BYTES_PER_ITEM quota exceeded', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'full'],
    ['An unexpected error occurred', 'failed'],
  ])(
    'says what the browser said, keeps the switches here, and tries again: %s',
    async (said, code) => {
      const device = new Device();
      device.refuses = said;
      await device.list(2000, 'yemen', false);
      expect(device.note?.problem).toEqual({ code, detail: said });
      expect(device.settings.lists).toEqual({ yemen: false });
      device.refuses = null;
      await device.carry();
      expect(device.note?.problem).toBeNull();
      expect(JSON.stringify(device.items)).toContain('"list:yemen":[0,');
    },
  );

  it('is not misled by what is no switch', async () => {
    const device = new Device();
    device.items = {
      'switches-1': {
        'list:yemen': [0, 5],
        'list:syria': ['off', 5],
        site: [0, 5],
        'label:x': [1, -1],
      },
      'switches-2': 'damaged',
      other: { 'list:climate': [0, 5] },
    };
    await device.carry();
    expect(device.settings.lists).toEqual({ yemen: false });
    expect(device.settings.hidden).toEqual([]);
    expect(readNote('damaged')).toEqual({ fields: null, problem: null });
  });

  it('keeps each item far below 8 KiB with every list and five hundred hidden labels', async () => {
    const device = new Device();
    const labels = Array.from({ length: 500 }, (_, at) => `israel-palestinians-some-label-${at}`);
    device.settings = { ...device.settings, hidden: labels };
    await device.carry();
    const sizes = Object.values(device.items).map((item) => JSON.stringify(item).length);
    expect(sizes.length).toBe(16);
    expect(Math.max(...sizes)).toBeLessThan(4096);
  });
});

describe('the newer of two switches', () => {
  const field = fc.tuple(fc.constantFrom(0 as const, 1 as const), fc.nat(9));
  const fields = fc.dictionary(fc.constantFrom('list:a', 'list:b', 'label:c'), field);
  it('does not hang on who is asked first, nor on how often', () => {
    const same = (a: Fields, b: Fields) => expect(newest(a, b)).toEqual(newest(b, a));
    fc.assert(
      fc.property(fields, fields, fields, (a, b, c) => {
        same(a, b);
        expect(newest(newest(a, b), c)).toEqual(newest(a, newest(b, c)));
        expect(newest(a, a)).toEqual(readFields(a));
      }),
    );
  });
});
