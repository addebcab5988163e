import { readFileSync } from 'node:fs';
import { runLine } from './run-line.mjs';
import { Stop } from './stop.mjs';

/** Fonts with Arabic and Hebrew letters, so that pictures hold no empty boxes. */
const FONTS = 'fonts-noto-core';
const PACKAGES = {
  debian: `chromium firefox-esr ${FONTS}`,
  ubuntu: `chromium-browser firefox ${FONTS}`,
};
const BY_HAND =
  'Exonym runs in a real browser, and none was found. Install Chromium (or Google Chrome) or Firefox, ' +
  'or name one in EXONYM_CHROMIUM or EXONYM_FIREFOX, then start again.';

/** Installs browsers where that is this script's to do: as root on Debian or Ubuntu; elsewhere says what to install. */
export async function installBrowsers() {
  const system = systemId();
  if (!system) throw new Stop(BY_HAND);
  const line = `apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${PACKAGES[system]}`;
  if (process.env.EXONYM_NO_INSTALL === '1')
    throw new Stop(`${BY_HAND}\nEXONYM_NO_INSTALL=1 is set; without it this would run:\n  ${line}`);
  if (process.getuid?.() !== 0) throw new Stop(`${BY_HAND}\nOn this system, as root:\n  ${line}`);
  console.log('No browser was found, so this line is run (EXONYM_NO_INSTALL=1 prevents it):');
  const code = await runLine(line, 'sh', ['-c', line]);
  if (code !== 0)
    throw new Stop(
      `Installing the browsers failed (exit code ${code}; apt's words are above). It needs the package mirrors: check the network, or install a browser by hand.`,
    );
}

/** @returns {'debian' | 'ubuntu' | null} */
function systemId() {
  try {
    const fields = readFileSync('/etc/os-release', 'utf8');
    const ids = [...fields.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap((m) =>
      m[1].split(' '),
    );
    return ids.includes('ubuntu') ? 'ubuntu' : ids.includes('debian') ? 'debian' : null;
  } catch {
    return null;
  }
}
