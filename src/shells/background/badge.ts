import { browser } from '../browser';
import type { Settings } from '../settings';
import { uiTranslator } from '../ui-strings';

/** Ink of the badge: dark grey, no side's colour. */
const BADGE = '#3d434b';
const SIZES = [16, 32];

/** Shows how many marks a tab has, nothing for none; null: they could not be made. */
export async function showCount(tab: number, marks: number | null): Promise<void> {
  const text = marks === null ? '!' : marks === 0 ? '' : marks > 999 ? '999+' : String(marks);
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
  } catch (error) {
    if (await isOpen(tab)) throw error;
  }
}

/** Toolbar button for on and off: icon, title and badge colour. */
export async function showSwitch({ on }: Settings): Promise<void> {
  const name = on ? 'on' : 'off';
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${name}-${size}.png`]));
  await Promise.all([
    browser.action.setIcon({ path }),
    browser.action.setTitle({ title: uiTranslator()(on ? 'appName' : 'appNameOff') }),
    browser.action.setBadgeBackgroundColor({ color: BADGE }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
}

/** A tab may close while its message is under way. */
async function isOpen(tab: number): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  return tabs.some(({ id }) => id === tab);
}
