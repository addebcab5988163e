import type { TermList } from '../term-list';
import type { Waiver } from '../waivers';
import type { Breach, Rule, SideMatches } from './rule';
import { RULES } from './rules';

/** How a list stands with one rule. */
export interface Verdict {
  readonly rule: Rule;
  readonly result: 'pass' | 'waived' | 'fail';
  /** Breaches that no waiver covers. */
  readonly open: readonly Breach[];
  readonly waived: readonly Breach[];
  /** Places that a waiver names and that keep the rule: the waiver must go. */
  readonly needless: readonly string[];
}

/** Judges a list by the ten rules, with the waivers it has. */
export function judgeList(
  list: TermList,
  waivers: readonly Waiver[],
  matches: readonly SideMatches[],
): readonly Verdict[] {
  return RULES.map((rule) => {
    const places = waivers.filter((one) => one.rule === rule.number).flatMap((one) => one.places);
    const breaches = rule.judge(list, matches);
    const open = breaches.filter(({ place }) => !places.includes(place));
    const waived = breaches.filter(({ place }) => places.includes(place));
    const needless = places.filter((place) => !waived.some((one) => one.place === place));
    const fails = open.length > 0 || needless.length > 0;
    const result = fails ? 'fail' : waived.length > 0 ? 'waived' : 'pass';
    return { rule, result, open, waived, needless };
  });
}

/** What is wrong, one sentence a fault. */
export function verdictFaults({ rule, open, needless }: Verdict): string[] {
  return [
    ...open.map(({ place, says }) => `${place}: ${says} (rule ${rule.number}: ${rule.title})`),
    ...needless.map(
      (place) => `${place}: keeps rule ${rule.number} now; take it out of waivers.json`,
    ),
  ];
}
