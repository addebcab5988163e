import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { compileCues, type Cues } from '../src/core/voice/cues';
import { isHeldOut } from './eval/fnv';
import { reportVoice, runVoice } from './eval/voice';
import { isVoiceDocument, type VoiceDocument } from './eval/voice-format';

/**
 * Scores the engine on files of the voice format, next to two baselines.
 * `npm run eval -- FILE… [--part=train|held|all] [--errors=N]`. Held-back documents never show a word.
 */
async function main(): Promise<void> {
  const options = process.argv.slice(2);
  const part = options.find((one) => one.startsWith('--part='))?.slice(7) ?? 'all';
  const errors = Number(options.find((one) => one.startsWith('--errors='))?.slice(9) ?? 15);
  const cues = compileCues(
    JSON.parse(readFileSync(new URL('../src/lists/cues/en.json', import.meta.url), 'utf8')) as Cues,
  );
  for (const file of options.filter((one) => !one.startsWith('--'))) {
    const documents = await readVoice(file);
    const train = documents.filter((document) => !isHeldOut(document.id));
    const held = documents.filter((document) => isHeldOut(document.id));
    if (part !== 'held') show(`${file}: to look at`, train, errors);
    if (part !== 'train') show(`${file}: held back`, held, 0);
  }

  function show(title: string, documents: readonly VoiceDocument[], list: number): void {
    if (documents.length === 0) return;
    const runs = runVoice(documents, cues, { mentionsIn: () => [] });
    console.log(`\n${title} (${documents.length} documents)\n\n${reportVoice(runs, list)}`);
  }
}

async function readVoice(file: string): Promise<VoiceDocument[]> {
  const documents: VoiceDocument[] = [];
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    const value: unknown = line.trim() === '' ? null : JSON.parse(line);
    if (isVoiceDocument(value)) documents.push(value);
  }
  return documents;
}

await main();
