import * as v from 'valibot';
import type { CorrectionNote } from '../../page/correction-note';
import { browser } from '../browser';

const KEY = 'corrections';
/** Most corrections kept; the oldest go. */
const MOST = 500;

const Kept = v.object({
  id: v.string(),
  /** ISO date and time. */
  at: v.string(),
  words: v.string(),
  sentence: v.string(),
  page: v.string(),
  list: v.string(),
  label: v.string(),
  actor: v.string(),
  side: v.string(),
  voice: v.string(),
  speaker: v.nullable(v.string()),
  shouldBe: v.string(),
});

/** One correction as kept on this device. */
export type KeptCorrection = Readonly<v.InferOutput<typeof Kept>>;

/** Keeps a correction, or forgets those of its words where the reader took them back. */
export async function keepCorrection(
  { shouldBe, ...note }: CorrectionNote,
  now: Date,
): Promise<void> {
  await change((kept) => {
    if (shouldBe === null) return kept.filter((one) => !isSame(one, note));
    const id = `${now.getTime()}-${kept.length}`;
    return [...kept, { ...note, shouldBe, id, at: now.toISOString() }].slice(-MOST);
  });
}

/** Forgets one. */
export const removeCorrection = (id: string): Promise<void> =>
  change((kept) => kept.filter((one) => one.id !== id));

/** All of them, the oldest first. */
export async function corrections(): Promise<readonly KeptCorrection[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const parsed = v.safeParse(Kept, one);
    return parsed.success ? [parsed.output] : [];
  });
}

/** Calls back whenever they change. */
export function onCorrections(listener: () => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  });
}

const isSame = (one: KeptCorrection, note: Omit<CorrectionNote, 'shouldBe'>): boolean =>
  one.page === note.page && one.sentence === note.sentence && one.words === note.words;

/** Under a lock: two tabs lose nothing. */
async function change(
  how: (kept: readonly KeptCorrection[]) => readonly KeptCorrection[],
): Promise<void> {
  await navigator.locks.request('exonym-corrections', async () => {
    const changed = how(await corrections());
    await browser.storage.local.set({ [KEY]: changed });
  });
}
