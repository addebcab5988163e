import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unexplained } from '../../scripts/release/unexplained';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const said = [read('docs/permissions.md'), read('docs/store/permissions.md')] as const;
const manifest = JSON.parse(read('manifest.json')) as { permissions: string[] };

describe('every permission is explained', () => {
  it('in the manifest as it is', () => expect(unexplained(manifest, ...said)).toEqual([]));

  it.each([
    { ...manifest, permissions: [...manifest.permissions, 'history'] },
    { ...manifest, optional_permissions: ['history'] },
  ])('one that was added is named, with both places', (more) => {
    expect(unexplained(more, ...said)).toEqual([
      'history has no row in the table of docs/permissions.md',
      'history has no paragraph in docs/store/permissions.md',
    ]);
  });

  it('hosts are something to explain, commands are not', () => {
    expect(unexplained({ host_permissions: ['*://*.news.example/*'] }, '', '')).toHaveLength(2);
    expect(unexplained({ optional_host_permissions: ['*://*/*'] }, '', '')).toHaveLength(2);
    const commands = { permissions: [], commands: { 'next-mark': {} } };
    expect(unexplained(commands, '', '')).toEqual([]);
  });

  it.each([
    ['an empty cell', '| `tabs` |  |', '## `tabs`\n\nKnows which pages are open in this window.'],
    ['an empty paragraph', '| `tabs` | Knows which pages are open here. |', '## `tabs`\n\n## `x`'],
  ])('%s explains nothing', (_what, table, paragraphs) => {
    expect(unexplained({ permissions: ['tabs'] }, table, paragraphs)).toHaveLength(1);
  });
});
