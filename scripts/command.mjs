import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleFor, sourceOf } from './command/bundle-path.mjs';

// `node scripts/command.mjs NAME …`: runs a command of the command line from one file made of its sources.
// Many small modules, compiled one by one, would cost each process half of its start and 40 MB.
const [name = ''] = process.argv.splice(2, 1);
const bundle = bundleFor(name);
if (!existsSync(bundle)) {
  // in a process of its own: what the builder holds in memory goes with it
  const builder = fileURLToPath(new URL('./command/build-bundle.mjs', import.meta.url));
  spawnSync(process.execPath, [builder, name, bundle], { stdio: ['ignore', 'ignore', 'inherit'] });
}
if (existsSync(bundle)) await import(bundle);
else {
  // a folder that cannot be written to (the builder said so): slower, from the sources
  const { register } = await import('tsx/esm/api');
  register();
  await import(sourceOf(name));
}
