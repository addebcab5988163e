import type { Finding, LabelCount } from '../../core/finding';
import type { TermList } from '../../lists/term-list';
import type { Answered } from './analyst';
import type { Shelf } from './knowledge';

const HEADS = ['Actor', 'Whose word', 'Word', 'own', 'quoted', 'reported', 'unclear'] as const;

/** The page's narrative table for people: actor by actor, whose words the text uses and in which voice. */
export function narrativeTable(shelf: Shelf, answered: Answered): string {
  const { prepared, analysis, id } = answered;
  const { outlet, host } = prepared;
  const lines = [
    prepared.title,
    [outlet?.name ?? host ?? id, `${prepared.words} words read`].join(' · '),
  ];
  const active = analysis.lists
    .filter((list) => list.active)
    .map((list) => shelf.lists.get(list.id));
  if (active.length === 0) return [...lines, '', 'No list is about this text.'].join('\n');
  lines.push(`Lists: ${active.map((list) => list?.title.en).join('; ')}`, '');
  if (analysis.findings.length === 0) lines.push('No framing terms found.');
  else lines.push(...table(rowsOf(shelf, answered)), '', ...ownVoice(shelf, answered));
  if (analysis.skipped.length > 0) lines.push('', `Seen and not marked: ${skippedLine(answered)}`);
  return lines.join('\n');
}

function rowsOf(shelf: Shelf, { analysis }: Answered): string[][] {
  return analysis.actors.flatMap(({ list, actor, labels }) => {
    const known = shelf.lists.get(list);
    const name = known?.actors.find((one) => one.id === actor)?.name.en ?? actor;
    return labels.map((label, index) => [
      index === 0 ? name : '',
      whose(known, label),
      label.text,
      ...[label.own, label.quoted, label.attributed, label.unclear].map((count) =>
        count === 0 ? '·' : String(count),
      ),
    ]);
  });
}

function whose(list: TermList | undefined, { sides, shared }: LabelCount): string {
  const names = sides.map((side) => list?.sides.find((one) => one.id === side)?.name.en ?? side);
  return shared ? `general (${names.join(', ')})` : names.join(', ');
}

function table(rows: readonly string[][]): string[] {
  const all = [[...HEADS], ...rows];
  const widths = HEADS.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column > 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ');
  return [line(HEADS), widths.map((width) => '─'.repeat(width)).join('──'), ...rows.map(line)];
}

/** Which side's words the text uses as its own, list by list: told per side, “none found” included. */
function ownVoice(shelf: Shelf, { analysis, prepared }: Answered): string[] {
  const found = new Set(analysis.findings.map((one) => one.list));
  return [...found].flatMap((id) => {
    const list = shelf.lists.get(id);
    const own = analysis.findings.filter((one) => one.list === id && one.voice === 'own');
    const general = own.filter((one) => one.shared);
    const several = own.filter((one) => !one.shared && one.sides.length > 1);
    const only = (side: string) =>
      own.filter((one) => !one.shared && one.sides.length === 1 && one.side === side);
    const sides = list?.sides.filter((side) => side.role !== 'observer') ?? [];
    return [
      `In the text’s own words (${list?.title.en ?? id}):`,
      ...sides.map(
        ({ id: side, name }) => `  only ${name.en}: ${told(only(side), prepared.words)}`,
      ),
      ...(several.length > 0 ? [`  several sides: ${told(several, 0)}`] : []),
      ...(general.length > 0 ? [`  in general use: ${told(general, 0)}`] : []),
    ];
  });
}

/** “none found”, never “never”: absence is told with the words read. */
function told(findings: readonly Finding[], words: number): string {
  return findings.length === 0
    ? `none found in the ${words} words read`
    : count(findings.map((one) => one.text));
}

function count(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words)
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return [...counts].map(([word, times]) => (times === 1 ? word : `${word} ×${times}`)).join(', ');
}

function skippedLine({ analysis }: Answered): string {
  const told = analysis.skipped.slice(0, 6).map(({ text, reason }) => `${text} (${reason})`);
  const more = analysis.skipped.length - told.length;
  return told.join('; ') + (more > 0 ? `; and ${more} more` : '');
}
