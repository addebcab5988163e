import type { Strings } from '../strings/make-strings';
import type { Problem } from './shelf-state';

/** Why something did not work, as a sentence. */
export function problemSentence({ code, detail }: Problem, strings: Strings): string {
  const { failures } = strings.options.shelf;
  const known = Object.hasOwn(failures, code) ? failures[code as keyof typeof failures] : null;
  const said = known ?? failures.unknown;
  return (typeof said === 'string' ? said : said(detail)).trim();
}
