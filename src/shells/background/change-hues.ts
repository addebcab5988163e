import { ownHuesCss } from '../../page/marks/own-hues-css';
import type { OwnHues } from '../../page/own-hues';
import { browser } from '../browser';

/** Draws a tab's marks in the reader's colours `now`, no longer in those of `before`; null: in ours. */
export async function changeHues(
  tabId: number,
  before: OwnHues | null,
  now: OwnHues | null,
): Promise<void> {
  const target = { tabId, allFrames: true };
  if (now) await browser.scripting.insertCSS({ target, css: ownHuesCss(now) });
  if (before) await browser.scripting.removeCSS({ target, css: ownHuesCss(before) });
}
