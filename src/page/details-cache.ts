import type { Finding } from '../core/finding';
import type { LabelDetails } from '../lists/label-details';
import type { OtherReading } from './card/card-subject';
import type { PageSetting } from './page-handle';

/** Readings that lost and are looked up, best first. */
const READINGS = 4;

/** What the card shows beyond the finding. */
export interface FindingDetails {
  readonly details: LabelDetails | null;
  readonly readings: readonly OtherReading[];
}

/** Asks once for each label, however often its card opens. Failures count as null and are asked again. */
export function detailsCache(
  ask: PageSetting['details'],
): (finding: Finding) => Promise<FindingDetails> {
  const known = new Map<string, Promise<LabelDetails | null>>();
  const get = (list: string, label: string) => {
    const key = `${list} ${label}`;
    let answer = known.get(key);
    if (!answer) {
      answer = ask(list, label).catch(() => null);
      known.set(key, answer);
      void answer.then((details) => details || known.delete(key));
    }
    return answer;
  };
  return async ({ list, label, alternatives }) => {
    const others = alternatives.slice(0, READINGS).map(async (other, index) => {
      const details = await get(other.list, other.label);
      return details && { index, details };
    });
    const [details, ...readings] = await Promise.all([get(list, label), ...others]);
    return { details, readings: readings.filter((one) => one !== null) };
  };
}
