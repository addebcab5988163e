/** Times of one piece of work, in CPU milliseconds of the whole process (its collector and compiler threads too). */
export interface Times {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
}

/** Work that takes less is repeated within a round, so that the clock's step does not show. */
const SHORTEST_MS = 4;

/**
 * Runs pieces of work by turns, so that a slow moment of the machine falls on all of them. The first
 * rounds warm up and do not count. Work answers a number, so that no compiler can leave it out.
 */
export function measure<Name extends string>(
  work: Readonly<Record<Name, () => number>>,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Record<Name, Times> {
  const names = Object.keys(work) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  const repeats = new Map<Name, number>(names.map((name) => [name, 1]));
  for (let round = -warmUp; round < rounds; round++)
    for (const name of names) {
      const times = repeats.get(name) ?? 1;
      const each = cpuTime(work[name], times);
      if (round >= 0) taken.get(name)?.push(each);
      else repeats.set(name, Math.max(1, Math.ceil(SHORTEST_MS / Math.max(each, 0.01))));
    }
  return Object.fromEntries(names.map((name) => [name, toTimes(taken.get(name) ?? [])])) as Record<
    Name,
    Times
  >;
}

/** CPU milliseconds of one run, as the mean of `times`. */
export function cpuTime(work: () => number, times = 1): number {
  const before = process.cpuUsage();
  for (let run = 0; run < times; run++) sink = (sink + work()) | 0;
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

let sink = 0;

function toTimes(times: number[]): Times {
  times.sort((a, b) => a - b);
  return {
    median: times[times.length >> 1] ?? 0,
    least: times[0] ?? 0,
    most: times.at(-1) ?? 0,
    rounds: times.length,
  };
}
