import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The packages whose code is in the build, and no others: a build with another one fails. */
export const BUNDLED = ['preact', 'valibot', 'webextension-polyfill'] as const;

/** The package that a module of the build comes from, or null for our own and for the bundler's helpers. */
export function packageOf(moduleId: string): string | null {
  const path = moduleId.split('\\').join('/').split('?')[0] ?? '';
  const after = path.split('/node_modules/').at(-1);
  if (after === undefined || after === path) return null;
  const [scope = '', name = ''] = after.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Names, versions and licence texts of the packages in the build, for the zip. Throws where a licence is missing. */
export function thirdPartyText(root: string): string {
  return BUNDLED.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
    if (file === undefined || !existsSync(join(folder, file)))
      throw new Error(`${name} ${version} comes without a licence text`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  }).join(`\n${'-'.repeat(72)}\n\n`);
}
