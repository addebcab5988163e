import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';
import { findBrowsers } from './setup/find-browsers.mjs';
import { installBrowsers } from './setup/install-browsers.mjs';
import { Stop, stopGently } from './setup/stop.mjs';

/** The repository's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NODE_WANTED = [20, 19];

/**
 * Makes a bare clone ready to run: checks Node, installs the packages, finds (or, where it may, installs)
 * browsers and names them in EXONYM_CHROMIUM and EXONYM_FIREFOX for every child process. Node builtins only:
 * it runs before anything is installed. Ends the process with a sentence when something is in the way.
 * @param {{ browsers: boolean }} needs
 * @returns {Promise<{ chromium?: string, firefox?: string }>}
 */
export function ensureReady({ browsers }) {
  return stopGently(async () => {
    checkNode(process.versions.node);
    await ensureDependencies(ROOT);
    if (!browsers) return {};
    const found = await someBrowser();
    if (found.chromium) process.env.EXONYM_CHROMIUM = found.chromium;
    if (found.firefox) process.env.EXONYM_FIREFOX = found.firefox;
    return found;
  });
}

async function someBrowser() {
  let found = findBrowsers();
  if (!found.chromium && !found.firefox) {
    await installBrowsers();
    found = findBrowsers();
  }
  if (!found.chromium && !found.firefox)
    throw new Stop('The browser packages were installed, but no browser that starts was found.');
  return found;
}

/** @param {string} version */
function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = NODE_WANTED;
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor))
    throw new Stop(
      `Exonym needs Node ${NODE_WANTED.join('.')} or newer; this is Node ${version}. Newer ones are at https://nodejs.org.`,
    );
}
