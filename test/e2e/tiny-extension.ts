import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILES: Readonly<Record<string, string>> = {
  'background.js': `
    const api = globalThis.browser ?? chrome;
    api.runtime.onMessage.addListener((message, sender, reply) => {
      if (message === 'leak') void fetch('http://planted.example/d').catch(() => {});
      reply('heard ' + message);
    });
    const register = async () => {
      const { origins } = await api.permissions.getAll();
      await api.scripting.unregisterContentScripts().catch(() => {});
      if (origins.length) await api.scripting.registerContentScripts([{ id: 'all', matches: origins, js: ['content.js'] }]);
    };
    api.permissions.onAdded.addListener(register);`,
  'content.js': `
    const range = new Range();
    range.selectNodeContents(document.querySelector('h1, h2'));
    CSS.highlights.set('tiny', new Highlight(range));
    document.documentElement.dataset.tiny = '1';`,
  'popup.html': page('popup.js', '<button id="b">press</button><p id="t">ready</p>'),
  'popup.js': `document.getElementById('b').onclick = async () => {
      const api = globalThis.browser ?? chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      await api.scripting.executeScript({ target: { tabId: tab.id }, files: ['content.js'] });
      document.getElementById('t').textContent = await api.runtime.sendMessage('press');
    };`,
  'options.html': page('options.js', '<h1>Options</h1>'),
  'options.js': '',
};

function page(script: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tiny</title><main>${body}</main><script src="${script}"></script></html>`;
}

/** Writes an extension of a few lines into a fresh folder: what the driver itself is tested with. */
export function tinyExtension(kind: 'chromium' | 'firefox'): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Tiny',
    version: '1.0',
    action: { default_popup: 'popup.html' },
    options_ui: { page: 'options.html', open_in_tab: true },
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; connect-src *",
    },
    background:
      kind === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    browser_specific_settings: { gecko: { id: 'tiny@example.org' } },
  };
  for (const [name, text] of Object.entries({
    ...FILES,
    'manifest.json': JSON.stringify(manifest),
  }))
    writeFileSync(join(folder, name), text);
  return folder;
}
