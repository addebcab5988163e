import { beforeEach, expect, test, vi } from 'vitest';

const LIST = 'https://lists.example/meadows.json';
const PATTERN = 'https://lists.example/*';
const NEWS = '*://*.news.example/*';

const world = vi.hoisted(() => ({
  origins: [] as string[],
  stored: {} as Record<string, unknown>,
  subscriptions: [] as string[],
}));

vi.mock('../../../src/shells/browser', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins: [...world.origins] }),
      remove: async ({ origins }: { origins: string[] }) => {
        world.origins = world.origins.filter((one) => !origins.includes(one));
      },
    },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: world.stored[key] }),
        set: async (values: Record<string, unknown>) => void Object.assign(world.stored, values),
        remove: async (key: string) => void delete world.stored[key],
      },
    },
  },
}));

vi.mock('../../../src/shells/store/lists', () => ({
  listStore: {
    index: async () => ({
      entries: [
        { subscription: null },
        ...world.subscriptions.map((url) => ({ subscription: { url } })),
      ],
    }),
  },
}));

const { freeHost, freeLooked, listHosts, noteLooked } =
  await import('../../../src/shells/store/list-hosts');

beforeEach(() => {
  vi.stubGlobal('navigator', {
    locks: { request: async (_: string, work: () => unknown) => work() },
  });
  Object.assign(world, { origins: [NEWS, PATTERN], stored: {}, subscriptions: [] });
});

test('a host that was only looked at is given back at the next start', async () => {
  await noteLooked(LIST);
  expect(await listHosts()).toEqual(new Set([PATTERN]));
  await freeLooked();
  expect(world.origins).toEqual([NEWS]);
  expect(world.stored).toEqual({});
});

test('a host that was looked at and then subscribed to stays', async () => {
  await noteLooked(LIST);
  world.subscriptions = [LIST];
  await freeLooked();
  expect(world.origins).toEqual([NEWS, PATTERN]);
  expect(world.stored).toEqual({});
});

test('a host stays while another list of it is subscribed to', async () => {
  world.subscriptions = ['https://lists.example/other.json'];
  await freeHost(LIST);
  expect(world.origins).toEqual([NEWS, PATTERN]);
});

test('hosts that were never asked for a list are left alone', async () => {
  await freeLooked();
  expect(world.origins).toEqual([NEWS, PATTERN]);
});

test('a broken note frees nothing and is written over', async () => {
  world.stored['looked-hosts'] = { of: 'somebody else' };
  await freeLooked();
  expect(world.origins).toEqual([NEWS, PATTERN]);
  await noteLooked(LIST);
  expect(world.stored['looked-hosts']).toEqual([PATTERN]);
});
