import type { ExportKind } from './compare-state';

const TYPES: Readonly<Record<ExportKind, { readonly type: string; readonly end: string }>> = {
  text: { type: 'text/plain;charset=utf-8', end: 'txt' },
  csv: { type: 'text/csv;charset=utf-8', end: 'csv' },
  json: { type: 'application/json', end: 'json' },
  svg: { type: 'image/svg+xml', end: 'svg' },
  png: { type: 'image/png', end: 'png' },
  html: { type: 'text/html;charset=utf-8', end: 'html' },
};

/** Hands the reader a file, as a download. */
export function download(kind: ExportKind, content: string | Blob): void {
  const { type, end } = TYPES[kind];
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `exonym-comparison.${end}`;
  link.click();
  // The browser has taken the file by then; the address would hold its memory until the page closes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
