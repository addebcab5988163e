import { browser } from '../browser';
import { listStore } from '../store/lists';
import { updateList } from '../store/update-list';
import { updateWorld } from '../store/update-world';

const ALARM = 'list-updates';
/** Milliseconds: the browser lets no alarm come sooner. */
const SOONEST = 60_000;

/** Wakes the background for the next subscription that is due; without any there is no alarm and no request. */
export async function planUpdates(): Promise<void> {
  const { entries } = await listStore.index();
  const times = entries.flatMap(({ subscription }) => subscription?.nextAt ?? []);
  if (times.length === 0) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const when = Math.max(Date.now() + SOONEST, Math.min(...times));
  const known = await browser.alarms.get(ALARM);
  if (known === undefined || Math.abs(known.scheduledTime - when) > SOONEST)
    await browser.alarms.create(ALARM, { when });
}

/** Looks for newer versions when the alarm rings. */
export function followAlarm(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void updateDue();
  });
}

async function updateDue(): Promise<void> {
  const { entries } = await listStore.index();
  const due = entries.filter(
    ({ subscription }) => (subscription?.nextAt ?? Infinity) <= Date.now(),
  );
  for (const { id } of due) await updateNow(id);
  await planUpdates();
}

/** Looks for a newer version of one list, once at a time. */
export function updateNow(id: string): Promise<void> {
  return navigator.locks.request(`exonym-update-${id}`, () => updateList(updateWorld, id));
}
