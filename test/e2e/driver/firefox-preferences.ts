import type { LaunchOptions } from './browser-driver';

/** The extension's host in every Firefox that the driver starts. */
export const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';

/** A port that nothing listens on: services that the browser would call find nobody. */
const NOBODY = 'http://127.0.0.1:1/v1';

const QUIET = {
  'extensions.webextOptionalPermissionPrompts': false, // permissions.request() from a real click says yes
  'extensions.webextensions.keepStorageOnUninstall': true, // a temporary add-on goes at every restart
  'extensions.webextensions.keepUuidOnUninstall': true,
  'services.settings.server': NOBODY,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'intl.locale.requested': 'en-US',
};

/** Preferences of a Firefox started with these options. */
export function firefoxPreferences(gecko: string, options: LaunchOptions): Record<string, unknown> {
  return {
    ...QUIET,
    'extensions.webextensions.uuids': JSON.stringify({ [gecko]: FIREFOX_UUID }),
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    'ui.systemUsesDarkTheme': options.dark ? 1 : 0, // the popup follows the window's theme
    ...(options.proxy === undefined
      ? hostPreferences(options.hostMap)
      : proxyPreferences(options.proxy)),
  };
}

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

/** Firefox cannot map hosts; a proxy script can send them to a server that speaks as a proxy. */
function hostPreferences(hostMap: LaunchOptions['hostMap']): Record<string, unknown> {
  const hosts = Object.entries(hostMap ?? {});
  if (hosts.length === 0) return {};
  const rules = hosts.map(
    ([host, port]) => `if (host === '${host}') return 'PROXY 127.0.0.1:${port}';`,
  );
  const script = `function FindProxyForURL(url, host) { ${rules.join(' ')} return 'DIRECT'; }`;
  return {
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(script)}`,
  };
}
