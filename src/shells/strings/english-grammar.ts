import { leadEn } from './en-lead';
import type { Grammar } from './grammar';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** English: articles come off, plural sides “say”. */
export const englishGrammar: Grammar = {
  sideHead: (name) => capital(name.replace(/^the /iu, '')),
  sideSays: (name) => `${capital(name)} ${/^(?!.*\bof\b).*[a-z]s$/u.test(name) ? 'say' : 'says'}`,
  lead: leadEn,
};
