import type { Charge, Finding } from '../../core/finding';
import type { GuideLine, SourceLine } from '../../lists/label-details';
import { chargeKey } from './card-words';
import { grammarOf } from './grammar';
import type { Translator } from './translator';

/** Words that every page of ours shares. */
export const commonStrings = (t: Translator) => ({
  name: t('common_name'),
  tagline: t('common_tagline'),
  on: t('common_on'),
  off: t('common_off'),
  close: t('common_close'),
  back: t('common_back'),
  charge: (charge: Charge): string => t(`charge_${chargeKey(charge)}`),
  sourceKind: (kind: SourceLine['kind']): string => t(`common_kind_${kind}`),
  advice: (advice: GuideLine['advice']): string => t(`common_advice_${advice}`),
  /** “the US” → “US”, for column heads. */
  sideHead: (name: string): string => grammarOf(t).sideHead(name),
  /** “The attackers” → “Attackers”, where room is short. */
  rowName: (name: string): string => grammarOf(t).sideHead(name),
  /** “the US” → “The US says”. Names in the plural say “say”. */
  sideSays: (name: string): string => grammarOf(t).sideSays(name),
  generalUse: t('common_generalUse'),
  noSource: t('card_noSource'),
  sources: (count: number): string => t.count('common_sources', count),
  until: (date: string): string => t('common_until', { date }),
  from: (date: string): string => t('common_from', { date }),
  opensNewTab: t('common_opensNewTab'),
  voice: (finding: Finding, article: boolean): string => voiceLine(t, finding, article),
});

/** Whose words they are here, as the card says it; `article` false on front pages. */
function voiceLine(t: Translator, finding: Finding, article: boolean): string {
  const line = speakerLine(t, finding, article);
  const { via, voice } = finding;
  const passedOn = via !== null && (voice === 'quoted' || voice === 'attributed');
  return passedOn ? t('common_voice_via', { line, name: via.name }) : line;
}

function speakerLine(t: Translator, { voice, speaker }: Finding, article: boolean): string {
  const name = speaker === null ? null : { speaker: speaker.name };
  switch (voice) {
    case 'own':
      return article ? t('card_ownArticle') : t('card_ownPage');
    case 'quoted':
      return name === null ? t('card_quotedNobody') : t('card_quotedFrom', name);
    case 'attributed':
      return name === null ? t('card_reportedNobody') : t('card_reportedFrom', name);
    case 'unclear':
      return name === null ? t('card_unclear') : t('card_unclearPerhaps', name);
  }
}
