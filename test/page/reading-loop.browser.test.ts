import { afterEach, describe, expect, test, vi } from 'vitest';
import { readingLoop } from '../../src/page/watch/reading-loop';
import { runInSlices } from '../../src/page/watch/slices';
import { pause } from './open-test-page';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

describe('when to read', () => {
  test('many changes make one reading', async () => {
    const read = vi.fn(() => Promise.resolve(1));
    const loop = readingLoop(document, stop.signal, read);
    for (let i = 0; i < 20; i += 1) loop.changed();
    await pause(400);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('changes that never stop are read all the same', async () => {
    const read = vi.fn(() => Promise.resolve(1));
    const loop = readingLoop(document, stop.signal, read);
    const timer = setInterval(() => loop.changed(), 20);
    await pause(1500);
    clearInterval(timer);
    expect(read.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(read.mock.calls.length).toBeLessThanOrEqual(3);
  });

  test('readings that cost much come seldom', async () => {
    const read = vi.fn(() => Promise.resolve(280));
    const loop = readingLoop(document, stop.signal, read);
    const timer = setInterval(() => loop.changed(), 20);
    await pause(1100);
    expect(read).toHaveBeenCalledTimes(1);
    clearInterval(timer);
  });

  test('however much a reading seemed to cost, the next change is read about a second later', async () => {
    const read = vi.fn(() => Promise.resolve(60_000));
    const loop = readingLoop(document, stop.signal, read);
    loop.restart();
    await pause(20);
    loop.changed();
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2), 2500);
  });

  test('pauses grow while a page goes on to change', async () => {
    const read = vi.fn(() => Promise.resolve(60_000));
    const loop = readingLoop(document, stop.signal, read);
    loop.restart();
    const timer = setInterval(() => loop.changed(), 20);
    await pause(2500);
    clearInterval(timer);
    expect(read.mock.calls.length).toBeLessThanOrEqual(2);
  });

  test('a change during a reading leads to another one', async () => {
    const read = vi.fn(() => pause(100).then(() => 1));
    const loop = readingLoop(document, stop.signal, read);
    loop.restart();
    await pause(20);
    loop.changed();
    await pause(500);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('a restart gives up the reading under way', async () => {
    const signals: AbortSignal[] = [];
    const loop = readingLoop(document, stop.signal, (signal) => {
      signals.push(signal);
      return pause(50).then(() => 1);
    });
    loop.restart();
    await pause(5);
    loop.restart();
    await pause(5);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  test('nothing is read after the end', async () => {
    const read = vi.fn(() => Promise.resolve(1));
    const loop = readingLoop(document, stop.signal, read);
    loop.changed();
    stop.abort();
    loop.changed();
    loop.restart();
    await pause(400);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('slices', () => {
  function* work(steps: number): Generator<undefined, string, undefined> {
    for (let i = 0; i < steps; i += 1) {
      const until = performance.now() + 2;
      while (performance.now() < until);
      yield undefined;
    }
    return 'done';
  }

  test('work gives way to the page', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const run = await runInSlices(work(60), stop.signal);
    clearInterval(timer);
    expect(run?.value).toBe('done');
    expect(run?.cost).toBeGreaterThan(100);
    expect(turns).toBeGreaterThan(3);
  });

  test('the signal stops it between two slices', async () => {
    const run = runInSlices(work(500), stop.signal);
    setTimeout(() => stop.abort(), 20);
    expect(await run).toBeNull();
  });
});
