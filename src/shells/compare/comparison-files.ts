import type { Comparison } from '../../core/compare/comparison';
import type { Telling } from '../../core/compare/telling';
import { uiTranslator } from '../ui-strings';
import type { CompareState, ExportKind } from './compare-state';
import { keptTellings } from './kept-telling';
import { comparisonPicture } from './picture';
import { toCsv } from './to-csv';
import { toHtml } from './to-html';
import { toPng } from './to-png';
import { toSvg } from './to-svg';
import { toText } from './to-text';

/** A comparison as the file of one kind, or as text for the clipboard. */
export async function contentOf(
  kind: ExportKind,
  comparison: Comparison,
  { names }: CompareState,
): Promise<string | Blob> {
  const t = uiTranslator();
  switch (kind) {
    case 'text':
      return toText(t, comparison, names);
    case 'csv':
      // Spreadsheets take a file for UTF-8 by this mark.
      return `\ufeff${toCsv(comparison, names)}`;
    case 'json':
      return JSON.stringify({ tellings: comparison.tellings.map(light) }, null, 1);
    case 'svg':
      return toSvg(comparisonPicture(comparison, names), 'light');
    case 'png':
      return toPng(comparisonPicture(comparison, names), 'light');
    case 'html':
      return toHtml(t, comparison, names);
  }
}

/** An article without what only the card needs. */
export function light(telling: Telling): Telling {
  const findings = telling.findings.map((finding) => ({
    ...finding,
    via: null,
    cues: [],
    alternatives: [],
  }));
  return { ...telling, findings };
}

/** The articles that a file of ours holds; none where it is something else. */
export function tellingsOf(json: string): readonly Telling[] {
  try {
    const data: unknown = JSON.parse(json);
    const { tellings } = data as { tellings?: unknown };
    return Array.isArray(tellings) ? keptTellings(tellings) : [];
  } catch {
    // Not JSON: no article in it, which the page says.
    return [];
  }
}
