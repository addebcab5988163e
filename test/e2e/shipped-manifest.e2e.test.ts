import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unexplained } from '../../scripts/release/unexplained';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string, from = ROOT): string => readFileSync(new URL(path, from), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

/** What both manifests say, word for word. */
const BOTH = {
  manifest_version: 3,
  name: '__MSG_appName__',
  description: '__MSG_appDescription__',
  default_locale: 'en',
  version,
  incognito: 'spanning',
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https:; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
};
const OWN = {
  chromium: {
    minimum_chrome_version: '156',
    background: { service_worker: 'service-worker-loader.js', type: 'module' },
  },
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: 'exonym@exonym.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
} as const;
/** Longest short description that the stores take. */
const MOST_CHARACTERS = 132;

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (kind) => {
  const dist = new URL(`dist/${kind}/`, ROOT);
  const manifest = JSON.parse(read('manifest.json', dist)) as Record<string, unknown>;

  test('says what it should', () => {
    expect(manifest).toMatchObject({ ...BOTH, ...OWN[kind] });
  });

  test('says nothing that is for the other browser', () => {
    const others = { chromium: ['browser_specific_settings'], firefox: ['minimum_chrome_version'] };
    for (const key of others[kind]) expect(manifest).not.toHaveProperty(key);
    expect(Object.keys(manifest['background'] as object).sort()).toEqual(
      kind === 'firefox' ? ['scripts', 'type'] : ['service_worker', 'type'],
    );
  });

  test('asks for nothing that is not explained in both places', () => {
    const said = [read('docs/permissions.md'), read('docs/store/permissions.md')] as const;
    expect(unexplained(manifest, ...said)).toEqual([]);
  });

  test('has its words, and a description as short as stores want it', () => {
    const words = JSON.parse(read('_locales/en/messages.json', dist)) as Record<
      string,
      { message: string }
    >;
    expect(words['appName']?.message).toBe('Exonym');
    const description = words['appDescription']?.message ?? '';
    expect(description.length).toBeGreaterThan(20);
    expect(description.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(read('docs/store/listing.md')).toContain(`\n${description}\n`);
    for (const { description: key } of Object.values(
      manifest['commands'] as Record<string, { description: string }>,
    ))
      expect(words, key).toHaveProperty(key.replace(/^__MSG_(.+)__$/u, '$1'));
  });

  test('has icons in four sizes, and they are files', () => {
    const icons = manifest['icons'] as Record<string, string>;
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
    for (const file of Object.values(icons)) expect(existsSync(new URL(file, dist))).toBe(true);
  });
});
