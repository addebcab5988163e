import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { callOf, type PopupHandle } from './browser-driver';
import type { ChromeEvaluate } from './chrome-evaluator';
import { stillText } from './still-text';
import { until } from './until';

const VIEW = "browser.extension.getViews({ type: 'popup' })[0]";

/** True in an extension page once the popup has been opened and has loaded. */
export const popupIsOpen = `${VIEW}?.document.readyState === 'complete' && ${VIEW}.location.href !== 'about:blank'`;

/** The action popup, reached from another page of the extension: BiDi does not list it. */
export async function firefoxPopup(desk: Page, inChrome: ChromeEvaluate): Promise<PopupHandle> {
  await until('the popup is open', () => desk.evaluate(popupIsOpen));
  const evaluate: PopupHandle['evaluate'] = (work, ...args) =>
    desk.evaluate(callOf(work, VIEW, args)) as Promise<Awaited<ReturnType<typeof work>>>;
  return {
    evaluate,
    click: async (selector) => {
      await until(`${selector} is in the popup`, () => evaluate(clickIn, selector));
    },
    text: () => evaluate((view) => view.document.body.innerText),
    settled: () => stillText(() => evaluate((view) => view.document.body.innerText)),
    screenshot: async (path) => {
      const url = (await inChrome(SNAPSHOT)) as string;
      writeFileSync(path, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    },
    close: () => evaluate((view) => view.close()),
  };
}

function clickIn(view: Window, selector: string): boolean {
  const element = view.document.querySelector<HTMLElement>(selector);
  element?.click();
  return element !== null;
}

/** The popup's own drawing, as a data address. */
const SNAPSHOT = `(async () => {
  const popup = document.querySelector('.webextension-popup-browser');
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'rgb(255,255,255)');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
})()`;
