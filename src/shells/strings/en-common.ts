import type { Charge, Finding } from '../../core/finding';
import type { GuideLine, SourceLine } from '../../lists/label-details';
import { CARD_STRINGS, CHARGE_WORDS } from '../../page/card-strings';
import { pluralFor } from './plural';

const plural = pluralFor('en');

const KIND: Readonly<Record<SourceLine['kind'], string>> = {
  side: 'in its own words',
  report: 'as reported',
  study: 'from a study',
  guide: 'newsroom guide',
  law: 'legal text',
};

const ADVICE: Readonly<Record<GuideLine['advice'], string>> = {
  use: 'use',
  avoid: 'avoid',
  attribute: 'say whose word it is',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words that every page of ours shares. */
export const common = {
  name: 'Exonym',
  tagline: 'Whose word is it?',
  on: 'on',
  off: 'off',
  close: 'Close',
  back: 'Back',
  charge: (charge: Charge): string => CHARGE_WORDS[charge].word,
  sourceKind: (kind: SourceLine['kind']): string => KIND[kind],
  advice: (advice: GuideLine['advice']): string => ADVICE[advice],
  /** “the US” → “US”, for column heads. */
  sideHead: (name: string): string => capital(name.replace(/^the /u, '')),
  /** “The attackers” → “Attackers”, where room is short. */
  rowName: (name: string): string => capital(name.replace(/^The /u, '')),
  /** “the US” → “The US says”. Names in the plural say “say”. */
  sideSays: (name: string): string =>
    `${capital(name)} ${/^(?!.*\bof\b).*[a-z]s$/u.test(name) ? 'say' : 'says'}`,
  generalUse: 'In general use',
  noSource: CARD_STRINGS.noSource,
  sources: (count: number): string => plural(count, { one: '# source', other: '# sources' }),
  until: (date: string): string => `until ${date}`,
  from: (date: string): string => `from ${date}`,
  opensNewTab: 'opens in a new tab',
  voice: voiceLine,
};

/** Whose words they are here, as the card says it; `article` false on front pages. */
function voiceLine(finding: Finding, article: boolean): string {
  const { speaker, via, voice } = finding;
  const passedOn = via === null ? '' : `, passed on by ${via.name}`;
  switch (voice) {
    case 'own':
      return article ? CARD_STRINGS.ownArticle : CARD_STRINGS.ownPage;
    case 'quoted':
      return (speaker ? `Quoted from ${speaker.name}` : CARD_STRINGS.quotedNobody) + passedOn;
    case 'attributed':
      return (speaker ? `Reported from ${speaker.name}` : CARD_STRINGS.reportedNobody) + passedOn;
    case 'unclear':
      return speaker ? `Unclear whose words, perhaps from ${speaker.name}` : CARD_STRINGS.unclear;
  }
}
