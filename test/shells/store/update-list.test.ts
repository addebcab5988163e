import { describe, expect, it } from 'vitest';
import type { TermList } from '../../../src/lists/term-list';
import { refuseHeld, rollBack, takeHeld } from '../../../src/shells/store/decide-list';
import { FetchFailure } from '../../../src/shells/store/fetch-list';
import { type UpdateWorld, subscribe, updateList } from '../../../src/shells/store/update-list';
import { HOUR, nextAfterFailure, nextAfterSuccess } from '../../../src/shells/store/update-times';
import { HILLS } from '../../fixtures/two-lists';
import { MemoryDevice } from './memory-store';

const URL = 'https://lists.example/hills.json';
const text = (change: Partial<TermList> = {}): string => JSON.stringify({ ...HILLS, ...change });
const LESS = text({ labels: HILLS.labels.slice(1) });
const NONE = text({ labels: [] });

class World implements UpdateWorld {
  readonly device = new MemoryDevice();
  time = 1000;
  answer: string | Error = text();
  allowed = true;
  asked = 0;
  readonly store = this.device.open(() => this.time);
  readonly fetch = async (): Promise<string> => {
    this.asked++;
    if (typeof this.answer !== 'string') throw this.answer;
    return this.answer;
  };
  readonly mayFetch = async (): Promise<boolean> => this.allowed;
  readonly isBuiltIn = async (id: string): Promise<boolean> => id === 'us-iran-iraq';
  readonly now = (): number => this.time;
  readonly random = (): number => 0.5;

  async body(): Promise<string | null> {
    const entry = await this.store.entry('hills');
    return entry && this.store.body(entry.body);
  }

  async update(answer: string | Error) {
    this.answer = answer;
    await updateList(this, 'hills');
    return (await this.store.entry('hills'))?.subscription;
  }
}

async function subscribed(): Promise<World> {
  const world = new World();
  await subscribe(world, URL, text());
  return world;
}

describe('a subscription', () => {
  it('is not made over a built-in list or another one', async () => {
    const world = new World();
    const builtIn = JSON.stringify({ ...HILLS, id: 'us-iran-iraq', labels: [] });
    await expect(subscribe(world, URL, builtIn)).rejects.toThrow('id of another list');
    await subscribe(world, URL, text());
    await expect(subscribe(world, 'https://other.example/', text())).rejects.toThrow(
      'id of another list',
    );
  });

  it('takes an update, keeps the version before and goes back to it with one step', async () => {
    const world = await subscribed();
    await world.update(LESS);
    expect(await world.body()).toBe(LESS);
    await rollBack(world.store, 'hills');
    expect(await world.body()).toBe(text());
    await world.update(LESS);
    expect(await world.body()).toBe(text());
    const newer = text({ updated: '2027' });
    await world.update(newer);
    expect(await world.body()).toBe(newer);
  });

  it('holds an update that takes away more than half, until the reader decides', async () => {
    const world = await subscribed();
    expect((await world.update(NONE))?.held).toMatchObject({ at: 1000 });
    expect(await world.body()).toBe(text());
    await refuseHeld(world.store, 'hills');
    expect((await world.update(NONE))?.held).toBeNull();
    expect(await world.body()).toBe(text());
    const none = text({ labels: [], updated: '2027' });
    await world.update(none);
    await takeHeld(world.store, 'hills');
    expect(await world.body()).toBe(none);
    await rollBack(world.store, 'hills');
    expect(await world.body()).toBe(text());
  });

  it.each([
    [new FetchFailure('status', '404'), 'status'],
    [new FetchFailure('large'), 'large'],
    ['<!doctype html>', 'list'],
    [text().slice(0, 900), 'list'],
    [JSON.stringify({ ...HILLS, id: 'other', labels: [] }), 'list'],
    [text({ title: { en: 'x\u202ey' } }), 'list'],
    [new DOMException('full', 'QuotaExceededError'), 'room'],
  ])('keeps the last good copy and notes the reason: %s', async (answer, code) => {
    const world = await subscribed();
    const before = await world.body();
    world.time = 5000;
    const after = await world.update(answer);
    expect(await world.body()).toBe(before);
    expect(after).toMatchObject({ failures: 1, goodAt: 1000, lookedAt: 5000 });
    expect(after?.failure).toMatchObject({ code, at: 5000 });
    expect(await world.update(text())).toMatchObject({ failures: 0, failure: null });
  });

  it('asks nobody without the reader’s leave for the host', async () => {
    const world = await subscribed();
    world.allowed = false;
    expect((await world.update(LESS))?.failure?.code).toBe('permission');
    expect(world.asked).toBe(0);
  });

  it('is gone with its bodies once the reader ends it, even when an answer is on its way', async () => {
    const world = await subscribed();
    const late: UpdateWorld = {
      ...world,
      store: world.store,
      fetch: async () => {
        await world.store.remove('hills');
        return LESS;
      },
    };
    await updateList(late, 'hills');
    expect((await world.store.index()).entries).toEqual([]);
    expect(world.device.bodies.size).toBe(0);
  });
});

describe('the times of updates', () => {
  it('are never under four hours apart, a week without a wish', () => {
    expect(nextAfterSuccess(0, 4, 0)).toBe(4 * HOUR);
    expect(nextAfterSuccess(0, 4, 1)).toBeCloseTo(4.4 * HOUR);
  });

  it('double after failures, up to the interval', () => {
    expect([1, 2, 3, 9].map((failures) => nextAfterFailure(0, failures, 24, 0) / HOUR)).toEqual([
      1, 2, 4, 24,
    ]);
  });

  it.each([
    [undefined, 168],
    [1, 4],
    [30, 30],
  ])('follow the list’s own wish: %s → %s hours', async (everyHours, wanted) => {
    const world = new World();
    await subscribe(world, URL, text(everyHours === undefined ? {} : { everyHours }));
    expect((await world.store.entry('hills'))?.subscription?.everyHours).toBe(wanted);
  });
});
