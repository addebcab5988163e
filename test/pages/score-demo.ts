import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { DEMO_FOLDER, type DemoPage, type ExpectedFind } from '../../scripts/start/demo-pages';
import type { Finding } from '../../src/core/finding';
import type { Answered } from '../../src/shells/cli/analyst';

/** What the engine did on one demo page, held against what a careful reader would mark there. */
export interface DemoScore {
  /** Terms that the reader marks and the engine found. */
  readonly found: readonly { readonly wanted: ExpectedFind; readonly finding: Finding }[];
  /** Terms that the reader marks and the engine did not. */
  readonly missed: readonly ExpectedFind[];
  /** Findings that the reader would not mark, with the words around them. */
  readonly extra: readonly string[];
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

/** Compares by place: each expected term stands in a stretch of the page that occurs once. */
export function scoreDemo(page: DemoPage, { prepared, analysis }: Answered): DemoScore {
  const text = squeeze(prepared.article.text);
  const left = new Set(analysis.findings);
  const found: { wanted: ExpectedFind; finding: Finding }[] = [];
  const missed: ExpectedFind[] = [];
  for (const wanted of page.finds) {
    const stretch = text.indexOf(wanted.in);
    const start = stretch < 0 ? -1 : text.indexOf(wanted.text, stretch);
    const finding = [...left].find(
      (one) => start < one.end && one.start < start + wanted.text.length,
    );
    if (finding && start >= 0) {
      left.delete(finding);
      found.push({ wanted, finding });
    } else missed.push(wanted);
  }
  const optional = [optionalText(page), ...(page.may ?? [])];
  const extra = [...left].filter(
    (one) => !optional.some((stretch) => stretch !== '' && within(text, one, stretch)),
  );
  return { found, missed, extra: extra.map((one) => around(text, one)) };
}

/** Text that may or may not be marked, such as a pull quote. */
function optionalText(page: DemoPage): string {
  if (page.optional === undefined) return '';
  const { document } = parseHTML(readFileSync(join(DEMO_FOLDER, page.page), 'utf8'));
  return squeeze(document.querySelector(page.optional)?.textContent ?? '');
}

function within(text: string, { start, end }: Finding, stretch: string): boolean {
  const at = text.indexOf(stretch);
  return at >= 0 && at <= start && end <= at + stretch.length;
}

function around(text: string, { start, end }: Finding): string {
  return text.slice(Math.max(0, text.lastIndexOf('\n', start) + 1, start - 30), end + 30);
}
