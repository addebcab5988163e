import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../../../scripts/start/build-extension';
import { loadShelf } from '../../../src/shells/cli/knowledge';
import { popupTimes, type PopupTimes } from '../../e2e/driver/popup-times';
import { openPopup } from '../../e2e/open-popup';
import { articlePage } from '../browser/article-page';
import { marksToCome, READ, rest, TwoTabs } from '../browser/two-tabs';
import { vocabularyOf } from '../make-text';

/** Lists that the page is about; all built-in ones are on. */
const LISTS = ['us-iran-iraq', 'russia-ukraine', 'climate'];
/** Units of a text with about sixty marks. */
const SIZE = 21_000;

/** What the popup's bench answers: medians, in milliseconds since its script began. */
export interface PopupResults {
  readonly rounds: number;
  readonly marks: number;
  readonly warm: PopupTimes;
  /** With the background ended before. */
  readonly cold: PopupTimes;
}

/** Opens the real popup on an article of three lists and sixty marks, again and again. Chromium only. */
export async function popupBench(root: string, out: string, quick: boolean): Promise<PopupResults> {
  const folder = join(out, 'popup-pages');
  mkdirSync(folder, { recursive: true });
  const lists = LISTS.flatMap((id) => loadShelf().lists.get(id) ?? []);
  writeFileSync(join(folder, 'sixty.html'), articlePage(SIZE, vocabularyOf(lists)));
  const tabs = await TwoTabs.start(await buildExtension(root, 'chromium'), folder);
  const rounds = quick ? 3 : 15;
  try {
    const { page } = await tabs.tab(`http://${READ}/sixty.html`);
    await marksToCome(page);
    await rest(1000);
    const once = async (kill: boolean) => {
      if (kill) await tabs.driver.killBackground();
      const popup = await openPopup(tabs.driver, page, 'ready');
      await popup.settled();
      const times = await popup.evaluate(popupTimes);
      await popup.close();
      return times;
    };
    await once(false);
    const runs: { warm: PopupTimes; cold: PopupTimes }[] = [];
    for (let at = 0; at < rounds; at++)
      runs.push({ warm: await once(false), cold: await once(true) });
    const marks = Math.max(...runs.map(({ warm }) => warm.marks));
    return {
      rounds,
      marks,
      warm: middle(runs.map(({ warm }) => warm)),
      cold: middle(runs.map(({ cold }) => cold)),
    };
  } finally {
    await tabs.close();
  }
}

/** Medians; of what moved, the most. */
function middle(runs: readonly PopupTimes[]): PopupTimes {
  const median = (of: (run: PopupTimes) => number): number =>
    runs.map(of).sort((a, b) => a - b)[runs.length >> 1] ?? 0;
  return {
    firstContent: median(({ firstContent }) => firstContent),
    largest: median(({ largest }) => largest),
    moved: Math.max(...runs.map(({ moved }) => moved)),
    what: [...new Set(runs.flatMap(({ what }) => what))],
    marks: median(({ marks }) => marks),
  };
}

/** The results as Markdown. */
export function popupTable({ rounds, marks, warm, cold }: PopupResults): string {
  const row = (name: string, { firstContent, largest, moved }: PopupTimes): string =>
    `| ${name} | ${firstContent.toFixed(0)} | ${largest.toFixed(0)} | ${moved.toFixed(4)} |`;
  return [
    `The popup over ${marks} marks of three lists, median of ${rounds}`,
    '',
    '| background | first content, ms | largest, ms | moved after |',
    '|---|---|---|---|',
    row('there', warm),
    row('ended before', cold),
    ...warm.what.map((one) => `moved: ${one}`),
    ...cold.what.map((one) => `moved, ended before: ${one}`),
  ].join('\n');
}
