import type { PaddedLists } from './padded-lists';
import { phrases } from './padded-lists';
import type { Measured, PlainTab } from './plain-tab';
import type { Plans } from './plans';
import { PLAIN } from './two-tabs';

/** Phrases that mark.js is given for a whole pass. */
export const MARK_JS_PHRASES = 500;
/** Pages on which mark.js is let loose; on larger ones it takes minutes. */
const MARK_JS_LARGEST = 200_000;

/** Finding, by number of phrases, on the 200 kB article. */
export async function matching(
  tab: PlainTab,
  { forms }: PaddedLists,
  plans: Plans,
): Promise<Record<string, Measured>> {
  const answers: Record<string, Measured> = {};
  for (const count of plans.phrases) {
    const list = JSON.stringify(phrases(forms, count));
    const prepare = (name: string): string => `bench.prepareMatching('${name}', ${list})`;
    const { fast, slow } = plans;
    const rounds = { floor: fast, Exonym: fast, RegExp: slow, 'modern-ahocorasick': slow };
    const address = `http://${PLAIN}/200.html`;
    const measured = await tab.warm(address, { rounds, prepare });
    const rival =
      plans.markJs > 0 && count <= plans.markJsMost
        ? await tab.fresh(address, { rounds: { 'mark.js': plans.markJs }, prepare })
        : {};
    answers[String(count)] = { ...measured, ...rival };
  }
  return answers;
}

/** Whole passes by article: each reading in a page just loaded, or all in one page. */
export async function wholePasses(
  tab: PlainTab,
  plans: Plans,
  how: 'fresh' | 'warm',
): Promise<Record<string, Measured>> {
  const answers: Record<string, Measured> = {};
  const prepare = (name: string): string => `bench.preparePass('${name}')`;
  for (const [name, size] of Object.entries(plans.sizes)) {
    const { fast, slow } = plans;
    const few = size > MARK_JS_LARGEST ? slow : fast;
    const rounds = {
      floor: few,
      'read and match': few,
      nothing: few,
      Exonym: few,
      RegExp: slow,
      'modern-ahocorasick': slow,
    };
    const withMarkJs = how === 'fresh' && plans.markJs > 0 && size <= MARK_JS_LARGEST;
    answers[name] = await tab[how](`http://${PLAIN}/${size / 1000}.html`, {
      rounds: withMarkJs ? { ...rounds, 'mark.js': plans.markJs } : rounds,
      prepare,
      draws: true,
    });
  }
  return answers;
}
