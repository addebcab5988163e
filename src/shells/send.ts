import { browser } from './browser';
import type { MessageName, Messages } from './messages';
import type { Envelope } from './send-envelope';

/** Sends to the background and the extension's own pages. Rejects when nobody is there. */
export function send<Name extends MessageName>(
  exonym: Name,
  ask: Messages[Name]['ask'],
): Promise<Messages[Name]['answer']> {
  return browser.runtime.sendMessage({ exonym, ask } satisfies Envelope<Name>);
}

/** Sends to a tab's content script. Rejects when none runs there. */
export function sendToTab<Name extends MessageName>(
  tab: number,
  exonym: Name,
  ask: Messages[Name]['ask'],
): Promise<Messages[Name]['answer']> {
  return browser.tabs.sendMessage(tab, { exonym, ask } satisfies Envelope<Name>, { frameId: 0 });
}
