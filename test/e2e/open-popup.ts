import type { Page } from 'puppeteer-core';
import type { BrowserDriver, PopupHandle } from './driver/browser-driver';
import { until } from './driver/until';

/** Presses the toolbar button on a page and waits until the popup has come to rest in one of these states. */
export async function openPopup(
  driver: BrowserDriver,
  tab: Page,
  ...states: readonly string[]
): Promise<PopupHandle> {
  const popup = await driver.clickAction(tab);
  await until(`the popup is ${states.join(' or ')}`, async () =>
    states.includes(await statusOf(popup)),
  );
  await popup.settled();
  return popup;
}

/** The popup's state: `ready`, `nothing-found`, `no-access`, … */
export function statusOf(popup: PopupHandle): Promise<string> {
  return popup.evaluate(
    (view) => view.document.querySelector<HTMLElement>('.popup')?.dataset['status'] ?? '',
  );
}

/** Selector of a list's switch. */
export const listSwitch = (list: string): string => `.lists [data-list="${list}"] [role=switch]`;

/** Whether a switch of the popup is on. */
export function isOn(popup: PopupHandle, selector: string): Promise<boolean> {
  return popup.evaluate(
    (view, wanted) => view.document.querySelector(wanted)?.getAttribute('aria-checked') === 'true',
    selector,
  );
}
