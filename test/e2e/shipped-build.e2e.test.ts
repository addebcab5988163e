import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const OUTLETS = JSON.parse(readFileSync(new URL('src/lists/outlets.json', ROOT), 'utf8')) as {
  outlets: { host: string }[];
};

describe.each(['chromium', 'firefox'])('the build for %s', (kind) => {
  const dist = new URL(`dist/${kind}/`, ROOT);
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', dist), 'utf8')) as Record<
    string,
    unknown
  >;

  test('lets no page fetch a file of ours', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('asks for these permissions and no other', () => {
    expect(manifest['permissions']).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
    ]);
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  test('reads the known news sites and nothing else without being asked', () => {
    expect(manifest['host_permissions']).toEqual(
      OUTLETS.outlets.map(({ host }) => `*://*.${host}/*`),
    );
  });

  const script = (name: string): Buffer => readFileSync(new URL(`content/${name}`, dist));

  const SCRIPTS = ['analysis.js', 'content.js', 'marking.js'];

  test('has three self-contained content scripts, and no other code for pages', () => {
    for (const name of SCRIPTS)
      expect(script(name).toString('utf8')).not.toMatch(
        /\bimport\s*\(|\brequire\s*\(|\bfrom\s*["']\.\.?\//u,
      );
    expect(readdirSync(new URL('content/', dist)).sort()).toEqual(SCRIPTS);
    expect(
      readdirSync(new URL('assets/', dist)).filter((name) =>
        /^(analysis|content|marking)/u.test(name),
      ),
    ).toEqual([]);
  });

  test('asks a page with nothing to find for at most 64 kB of script, 24 kB compressed', () => {
    expect(script('content.js').length).toBeLessThanOrEqual(64 * 1024);
    expect(gzipSync(script('content.js')).length).toBeLessThanOrEqual(24 * 1024);
    const further = ['analysis.js', 'marking.js'].map((name) => gzipSync(script(name)).length);
    expect(further.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(57 * 1024);
  });

  test('has every file that its manifest names', () => {
    const icons = Object.values(manifest['icons'] as Record<string, string>);
    for (const file of [
      ...icons,
      'popup.html',
      'options.html',
      'welcome.html',
      'marks.css',
      'lists/index.json',
    ])
      expect(existsSync(new URL(file, dist)), file).toBe(true);
  });

  test('runs no code from elsewhere and injects no markup', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as {
      extension_pages: string;
    };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("trusted-types 'none'");
  });
});
