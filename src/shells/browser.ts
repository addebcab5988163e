import browser, { type Runtime } from 'webextension-polyfill';

/** The one seam to the browser's extension API for the background and the extension's own pages. */
export { browser };
/** Who sent a message. */
export type MessageSender = Runtime.MessageSender;
