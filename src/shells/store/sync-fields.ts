import * as v from 'valibot';
import { hashText } from '../../lists/hash-text';
import type { Settings } from '../settings';
import { hideLabel, isListOn, switchList, unhideLabel } from './change-settings';

const Field = v.tuple([v.picklist([0, 1]), v.pipe(v.number(), v.integer(), v.minValue(0))]);
/** One switch: a list that is on (1) or off (0), a label that is hidden (1) or not; and when it was set, in milliseconds. */
export type Field = v.InferOutput<typeof Field>;
/** Switches by name: `list:<id>`, `label:<id>`. */
export type Fields = Readonly<Record<string, Field>>;

const LIST = 'list:';
const LABEL = 'label:';
/** The browser's sync takes items of 8 KiB: the switches are spread over sixteen. */
const SHARD = 'switches-';

/** Switches as they were stored; what cannot be one is left out. */
export function readFields(stored: unknown): Fields {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).filter(
    (entry): entry is [string, Field] =>
      (entry[0].startsWith(LIST) || entry[0].startsWith(LABEL)) && v.is(Field, entry[1]),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The switches of these settings, each with the time at which it was set. One that differs from what is known was set
 * now, and later than what it takes the place of whatever this device's clock says: a clock that is behind must not
 * undo a choice. At the very first look (`noted` is null) nobody knows when they were set: any choice with a time is newer.
 */
export function fieldsOf(settings: Settings, noted: Fields | null, now: number): Fields {
  const known = noted ?? {};
  const names = new Set([
    ...Object.keys(known),
    ...Object.keys(settings.lists).map((id) => LIST + id),
    ...settings.hidden.map((id) => LABEL + id),
  ]);
  const hidden = new Set(settings.hidden);
  const isSet = (name: string): boolean =>
    name.startsWith(LIST)
      ? isListOn(settings, name.slice(LIST.length))
      : hidden.has(name.slice(LABEL.length));
  return readFields(
    Object.fromEntries(
      [...names].map((name): [string, Field] => {
        const value = isSet(name) ? 1 : 0;
        const before = known[name];
        if (before === undefined) return [name, [value, noted === null ? 0 : now]];
        return [name, before[0] === value ? before : [value, Math.max(now, before[1] + 1)]];
      }),
    ),
  );
}

/** The newer of each switch. Set at the same time, the one that marks less. */
export function newest(a: Fields, b: Fields): Fields {
  const merged: Record<string, Field> = { ...a };
  for (const [name, field] of Object.entries(b)) {
    const other = merged[name];
    if (other === undefined || isNewer(name, field, other)) merged[name] = field;
  }
  return readFields(merged);
}

function isNewer(name: string, [value, at]: Field, [otherValue, otherAt]: Field): boolean {
  if (at !== otherAt) return at > otherAt;
  return value !== otherValue && value === (name.startsWith(LIST) ? 0 : 1);
}

/** Settings with these switches; all else stays. The same object where nothing changes. */
export function withFields(settings: Settings, fields: Fields): Settings {
  let next = settings;
  for (const [name, [value]] of Object.entries(fields)) {
    const on = value === 1;
    if (name.startsWith(LIST)) {
      const id = name.slice(LIST.length);
      if (isListOn(next, id) !== on) next = switchList(next, id, on);
    } else {
      const id = name.slice(LABEL.length);
      if (next.hidden.includes(id) !== on) next = on ? hideLabel(next, id) : unhideLabel(next, id);
    }
  }
  return next;
}

/** Items for the browser's sync: each switch always in the same one. */
export function toItems(fields: Fields): Readonly<Record<string, Fields>> {
  const items: Record<string, Record<string, Field>> = {};
  for (const [name, field] of Object.entries(fields)) {
    const key = SHARD + hashText(name).slice(-1);
    (items[key] ??= {})[name] = field;
  }
  return items;
}

/** The switches in what the browser's sync holds. */
export function fromItems(items: Readonly<Record<string, unknown>>): Fields {
  const shards = Object.entries(items).filter(([key]) => key.startsWith(SHARD));
  return shards.reduce<Fields>((all, [, item]) => newest(all, readFields(item)), {});
}
