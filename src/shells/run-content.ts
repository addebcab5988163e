import analysisScript from './content/analysis.ts?script&iife';
import contentScript from './content/content.ts?script&iife';
import markingScript from './content/marking.ts?script&iife';
import { browser } from './browser';

/** Path of a built script in the extension. */
const pathOf = (script: string): string => script.replace(/^\//u, '');

/** The content script and the style sheet of its marks, as paths in the extension. */
export const CONTENT_FILES = { js: [pathOf(contentScript)], css: ['marks.css'] };

/** Runs the content script in a tab that is already open. Rejects where the browser does not allow it. */
export async function runInTab(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({
    target: { tabId, allFrames: true },
    files: CONTENT_FILES.css,
  });
  await browser.scripting.executeScript({ target: { tabId }, files: CONTENT_FILES.js });
}

/** Runs the scripts for pages with a finding in a frame in which the first one runs. Rejects where the browser does not allow it. */
export async function runMarking(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const run = (script: string) =>
    browser.scripting.executeScript({ target, files: [pathOf(script)] });
  await Promise.all([run(analysisScript), run(markingScript)]);
}
