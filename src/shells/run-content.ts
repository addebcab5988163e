import contentScript from './content/content.ts?script&iife';
import { browser } from './browser';

/** The content script and the style sheet of its marks, as paths in the extension. */
export const CONTENT_FILES = { js: [contentScript.replace(/^\//u, '')], css: ['marks.css'] };

/** Runs the content script in a tab that is already open. Rejects where the browser does not allow it. */
export async function runInTab(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: CONTENT_FILES.css });
  await browser.scripting.executeScript({ target: { tabId }, files: CONTENT_FILES.js });
}
