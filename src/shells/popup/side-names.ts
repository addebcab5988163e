import type { PageReport } from '../../page/page-report';
import { hueKey, type Hue } from '../../page/palette';

/** A side as a page shows it. Sides of several lists with one name are one. */
export interface PageSide {
  readonly name: string;
  readonly hue: Hue;
}

/** Name and hue of a list's side on this page. */
export function pageSide(
  report: PageReport,
  sideNames: Readonly<Record<string, string>>,
  list: string,
  side: string,
): PageSide {
  const key = `${list}/${side}`;
  return { name: sideNames[key] ?? side, hue: hueKey(report.hues[key]) };
}

/** The sides that have a hue on this page, in hue order, one per name. */
export function huedSides(
  report: PageReport,
  sideNames: Readonly<Record<string, string>>,
): readonly PageSide[] {
  const byName = new Map<string, PageSide>();
  const keys = Object.keys(report.hues).sort(
    (a, b) => (report.hues[a] ?? 9) - (report.hues[b] ?? 9),
  );
  for (const key of keys) {
    const [list = '', side = ''] = key.split('/');
    const found = pageSide(report, sideNames, list, side);
    if (found.hue !== 'grey' && !byName.has(found.name)) byName.set(found.name, found);
  }
  return [...byName.values()];
}
