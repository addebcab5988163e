import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import packageJson from '../../../package.json' with { type: 'json' };

/** One run of the command. */
export interface CompareRun {
  readonly out: string;
  /** Most memory it had at once, in megabytes (10⁶ bytes), and its CPU milliseconds with all its threads. */
  readonly peakMb: number;
  readonly cpuMs: number;
}

const PEAK = fileURLToPath(new URL('tell-peak.mjs', import.meta.url));
/** As `npm run compare` starts it. */
const [NODE_FLAGS, COMMAND] = commandOf(packageJson.scripts.compare);

function commandOf(script: string): readonly [readonly string[], readonly string[]] {
  const words = script.split(' ').slice(1);
  const at = words.findIndex((word) => !word.startsWith('--'));
  return [words.slice(0, at), words.slice(at)];
}

/** Runs `compare` over a file as standard input. */
export async function runCompare(args: readonly string[], input: string): Promise<CompareRun> {
  const child = spawn(process.execPath, [...NODE_FLAGS, '--import', PEAK, ...COMMAND, ...args], {
    stdio: [openSync(input, 'r'), 'pipe', 'inherit', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, taken] = await Promise.all([child.stdio[1], child.stdio[3]].map(textOf));
  if ((await ended) !== 0) throw new Error('compare failed');
  const { peakKb, cpuMs } = JSON.parse(taken ?? '') as { peakKb: number; cpuMs: number };
  return { out: out ?? '', peakMb: (peakKb * 1024) / 1e6, cpuMs };
}

async function textOf(stream: unknown): Promise<string> {
  let text = '';
  for await (const piece of stream as AsyncIterable<Buffer>) text += piece.toString('utf8');
  return text;
}
