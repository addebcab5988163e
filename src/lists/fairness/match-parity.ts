import type { Breach, Rule, SideMatches } from './rule';
import { share } from './tally';

/** Marks from which on a side is judged by itself; smaller ones are judged together. */
const ENOUGH = 30;
/** Points between the best and the worst side. */
const POINTS = 10;

/** Rule 9: words of every side are marked equally rightly on the evaluation texts. */
export const matchParity: Rule = {
  number: 9,
  title: 'every side’s words are marked equally rightly',
  judge: (_, matches) => {
    const judged = groupsOf(matches).sort((a, b) => precision(a) - precision(b));
    const [worst, best] = [judged[0], judged.at(-1)];
    if (!worst || !best || precision(best) - precision(worst) <= POINTS) return [];
    return [{ place: `${worst.side}/${best.side}`, says: tell(worst, best) } satisfies Breach];
  },
};

function groupsOf(matches: readonly SideMatches[]): SideMatches[] {
  const large = matches.filter((one) => marks(one) >= ENOUGH);
  const small = matches.filter((one) => marks(one) < ENOUGH);
  const sum = (key: 'right' | 'wrong'): number => small.reduce((all, one) => all + one[key], 0);
  const pool = { side: 'the smaller sides', right: sum('right'), wrong: sum('wrong') };
  return marks(pool) >= ENOUGH ? [...large, pool] : large;
}

const marks = ({ right, wrong }: SideMatches): number => right + wrong;
const precision = (one: SideMatches): number => 100 * share(one.right, marks(one));

function tell(worst: SideMatches, best: SideMatches): string {
  const [low, high] = [worst, best].map(
    (one) => `${precision(one).toFixed(0)} % of ${marks(one)} marks of ${one.side}`,
  );
  return `${low} are right, ${high}; must be within ${POINTS} points`;
}
