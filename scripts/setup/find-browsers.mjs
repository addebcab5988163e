import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { Stop } from './stop.mjs';

/** Names on the path and usual places, best first. Builds without a brand first: they know all switches. */
const PLACES = {
  chromium: {
    variable: 'EXONYM_CHROMIUM',
    linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: [
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'EXONYM_FIREFOX',
    linux: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * The browsers of this machine, by kind; a kind that is not there has no entry. A path given by variable
 * must work, or it is an error: the reader meant that one.
 * @returns {{ chromium?: string, firefox?: string }}
 */
export function findBrowsers() {
  /** @type {{ chromium?: string, firefox?: string }} */
  const found = {};
  for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
    const path = findOne(PLACES[kind]);
    if (path) found[kind] = path;
  }
  return found;
}

/** @param {(typeof PLACES)['chromium']} places */
function findOne(places) {
  const named = process.env[places.variable];
  if (named) {
    if (works(named)) return named;
    throw new Stop(`${places.variable} is set to ${named}, which is no browser that starts.`);
  }
  const candidates = places[process.platform] ?? places.linux;
  return candidates.flatMap(onPath).find(works);
}

/**
 * @param {string} name
 * @returns {string[]}
 */
function onPath(name) {
  if (isAbsolute(name)) return [name];
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

/**
 * Ubuntu's `chromium-browser` may be a script that only tells what to install: on Linux it has to answer.
 * @param {string} path
 */
function works(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return answer.status === 0 && /\d+\.\d+/.test(answer.stdout);
}
