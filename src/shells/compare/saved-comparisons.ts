import * as v from 'valibot';
import type { Telling } from '../../core/compare/telling';
import { browser } from '../browser';
import { storedKeys } from '../store/local-store';
import type { SavedHead } from './compare-state';
import { keptTellings } from './kept-telling';

/** All keys of saved comparisons begin so. */
const PREFIX = 'comparison:';
/** `storage.local` ends at 10 MiB; packs and settings need the rest. */
const MOST_BYTES = 4 * 1024 * 1024;

const Saved = v.object({
  id: v.string(),
  title: v.string(),
  saved: v.string(),
  tellings: v.array(v.unknown()),
});

/** Comparisons that the reader kept on this device, newest first. */
export async function savedHeads(): Promise<readonly SavedHead[]> {
  const all = await browser.storage.local.get([...(await savedKeys())]);
  const heads = Object.values(all).flatMap((value) => {
    const saved = v.safeParse(Saved, value);
    if (!saved.success) return [];
    const { id, title, saved: when, tellings } = saved.output;
    const tellers = keptTellings(tellings).map(({ teller }) => teller);
    return [{ id, title, saved: when, tellers, bytes: bytesOf(value) }];
  });
  return heads.sort((a, b) => (a.saved < b.saved ? 1 : -1));
}

/** Keeps a comparison. Rejects with a sentence when there is no room for it. */
export async function saveComparison(
  title: string,
  tellings: readonly Telling[],
  now: Date,
): Promise<void> {
  const id = now.getTime().toString(36);
  const value = { id, title, saved: now.toISOString(), tellings };
  const kept = (await savedHeads()).reduce((sum, { bytes }) => sum + bytes, 0);
  if (kept + bytesOf(value) > MOST_BYTES) throw new RoomError();
  await browser.storage.local.set({ [PREFIX + id]: value });
}

/** No room for one more: the page says so, nothing was written. */
export class RoomError extends Error {}

/** The articles of a saved comparison; empty when it is gone. */
export async function openSaved(id: string): Promise<readonly Telling[]> {
  const key = PREFIX + id;
  const saved = v.safeParse(Saved, (await browser.storage.local.get(key))[key]);
  return saved.success ? keptTellings(saved.output.tellings) : [];
}

/** Removes all of them. */
export async function wipeSaved(): Promise<void> {
  await browser.storage.local.remove([...(await savedKeys())]);
}

async function savedKeys(): Promise<readonly string[]> {
  return (await storedKeys()).filter((key) => key.startsWith(PREFIX));
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
