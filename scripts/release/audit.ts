/** `npm run release:audit`: known holes in what is shipped. Fails on findings; says so where nobody can be asked. */
import { spawnSync } from 'node:child_process';
import { readAudit } from './audit-answer';

const npm = process.env['npm_execpath'];
const ask = ['audit', '--omit', 'dev', '--audit-level=high', '--json'];
const { stdout } = npm
  ? spawnSync(process.execPath, [npm, ...ask], { encoding: 'utf8' })
  : spawnSync('npm', ask, { encoding: 'utf8', shell: process.platform === 'win32' });
const answer = readAudit(stdout);
if (answer.state === 'clean') console.log('audit: no finding of high or critical severity');
else if (answer.state === 'findings') {
  console.error(`audit:\n${answer.lines.join('\n')}`);
  process.exitCode = 1;
} else
  console.log(`audit: not reachable, so nothing was audited (the registry says: ${answer.why})`);
