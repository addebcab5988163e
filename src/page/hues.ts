import type { Charge, Finding } from '../core/finding';
import type { MarkStyle } from './page-handle';

/** 0 is grey, 1–4 are the four colours of `marks.css`. */
export type Hue = 0 | 1 | 2 | 3 | 4;

const HUES: readonly Hue[] = [1, 2, 3, 4];

/** What a finding in another's mouth counts against 1 000 in the article's own words. */
const REPORTED_WEIGHT = 1;
const OWN_WEIGHT = 1000;

/**
 * Which hue draws which side, by `list/side`: the four sides most present get one each. A side's own-voice
 * uses count first, then its reported ones, then the order of the keys, so that the same page always looks the same.
 * Labels in general use belong to no side.
 */
export function assignHues(findings: readonly Finding[]): Record<string, number> {
  const weights = new Map<string, number>();
  for (const { shared, list, side, voice } of findings) {
    if (shared) continue;
    const key = `${list}/${side}`;
    const weight = voice === 'own' ? OWN_WEIGHT : REPORTED_WEIGHT;
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  const order = [...weights].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return Object.fromEntries(HUES.slice(0, order.length).map((hue, i) => [order[i]?.[0], hue]));
}

/** The hue that a finding is drawn in. */
export function hueOf(
  finding: Pick<Finding, 'list' | 'side' | 'shared' | 'charge'>,
  colouring: MarkStyle['colouring'],
  hues: Readonly<Record<string, number>>,
): Hue {
  if (colouring === 'one') return 1;
  if (colouring === 'charge') return hueOfCharge(finding.charge);
  return finding.shared ? 0 : ((hues[`${finding.list}/${finding.side}`] ?? 0) as Hue);
}

function hueOfCharge(charge: Charge): Hue {
  switch (charge) {
    case 'self-name':
    case 'honorific':
    case 'euphemism':
      return 3;
    case 'neutral':
    case 'legal':
      return 0;
    case 'contested':
      return 1;
    default:
      return 2;
  }
}
