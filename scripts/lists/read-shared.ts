import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { SharedAxes } from '../../src/lists/axes';
import { Waivers } from '../../src/lists/waivers';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../src/lists/${name}`, import.meta.url), 'utf8'));

/** What stands beside the built-in lists and is only checked: waivers and shared axes. Throws if not of the format. */
export function readShared(): { waivers: Waivers; axes: SharedAxes } {
  return {
    waivers: v.parse(Waivers, read('waivers.json')),
    axes: v.parse(SharedAxes, read('axes.json')),
  };
}
