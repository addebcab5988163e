import type { LaunchOptions } from './browser-driver';

const QUIET = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--gaia-url=http://127.0.0.1:1/',
  '--disable-component-update',
  '--component-updater=url-source=http://127.0.0.1:1/',
  '--apps-gallery-update-url=http://127.0.0.1:1/',
  '--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--lang=en-US',
];

/** Command line of a Chromium started with these options. */
export function chromiumArguments(options: LaunchOptions): string[] {
  const rules = Object.entries(options.hostMap ?? {}).map(
    ([host, port]) => `MAP ${host} 127.0.0.1:${port}`,
  );
  return [
    ...QUIET,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // root has none
    ...(options.visible ? [] : ['--disable-gpu', '--hide-scrollbars', '--mute-audio']),
    ...(options.dark ? ['--blink-settings=preferredColorScheme=0'] : []),
    ...(options.trusts
      ? [`--ignore-certificate-errors-spki-list=${options.trusts.fingerprint}`]
      : []),
    ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(', ')}`] : []),
    ...(options.proxy === undefined
      ? []
      : [`--proxy-server=http://127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
  ];
}
