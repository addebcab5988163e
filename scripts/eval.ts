import { readFileSync } from 'node:fs';
import { compileCues, type Cues } from '../src/core/voice/cues';
import { AllLists } from './eval/all-lists';
import { isHeldOut } from './eval/fnv';
import { isBlind, runMarks } from './eval/marks';
import { isMarksDocument, type MarksDocument } from './eval/marks-format';
import { reportMarks } from './eval/marks-report';
import { readLines } from './eval/read-lines';
import { isSpeakerLine, reportSpeakers, runSpeakers } from './eval/speakers';
import { isSenseLine, reportSense } from './eval/sense';
import { reportVoice, runVoice } from './eval/voice';
import { isVoiceDocument, type VoiceDocument } from './eval/voice-format';

/**
 * Scores the engine on files of evaluation lines; the form of a line says what is measured: voice, next to two
 * baselines; marks (`test/eval`, all files as one set); speakers; sense.
 * `npm run eval -- FILE… [--part=train|held|all] [--errors=N]`. Held-back documents never show a word.
 */
async function main(): Promise<void> {
  const options = process.argv.slice(2);
  const part = options.find((one) => one.startsWith('--part='))?.slice(7) ?? 'all';
  const errors = Number(options.find((one) => one.startsWith('--errors='))?.slice(9) ?? 15);
  let lists: AllLists | undefined;
  const marks: MarksDocument[] = [];
  for (const file of options.filter((one) => !one.startsWith('--'))) {
    const values = await readLines(file);
    showVoice(file, values.filter(isVoiceDocument));
    marks.push(...values.filter(isMarksDocument));
    const senses = values.filter(isSenseLine);
    if (senses.length > 0)
      show(file, senses.length, reportSense(senses, (lists ??= new AllLists()), errors));
    const speakers = values.filter(isSpeakerLine);
    if (speakers.length > 0)
      show(
        file,
        speakers.length,
        reportSpeakers(runSpeakers(speakers, (lists ??= new AllLists())), errors),
      );
  }
  if (marks.length > 0) showMarks(marks, (lists ??= new AllLists()));

  function showVoice(file: string, documents: readonly VoiceDocument[]): void {
    if (documents.length === 0) return;
    const cues = compileCues(
      JSON.parse(
        readFileSync(new URL('../src/lists/cues/en.json', import.meta.url), 'utf8'),
      ) as Cues,
    );
    const report = (those: readonly VoiceDocument[], list: number): string =>
      reportVoice(runVoice(those, cues, { mentionsIn: () => [] }), list);
    const train = documents.filter((document) => !isHeldOut(document.id));
    const held = documents.filter((document) => isHeldOut(document.id));
    if (part !== 'held') show(`${file}: to look at`, train.length, report(train, errors));
    if (part !== 'train') show(`${file}: held back`, held.length, report(held, 0));
  }

  function showMarks(documents: readonly MarksDocument[], engine: AllLists): void {
    const train = documents.filter(({ id }) => !isBlind(id));
    const held = documents.filter(({ id }) => isBlind(id));
    if (part !== 'held')
      show('marks: to look at', train.length, reportMarks(runMarks(train, engine), errors));
    if (part !== 'train')
      show('marks: held back', held.length, reportMarks(runMarks(held, engine), 0));
  }
}

function show(title: string, documents: number, report: string): void {
  if (documents > 0) console.log(`\n${title} (${documents} documents)\n\n${report}`);
}

await main();
