import type { LeadClauses, LeadCounts, LeadPart } from './lead-clauses';
import type { Translator } from './translator';

/** The page in one sentence of clauses “what: how many”, which no name of a side can bend. */
export function plainLead(t: Translator): LeadClauses {
  return (counts) => {
    const own = ownParts(t, counts);
    const none: LeadPart = { text: t('lead_none'), hue: null };
    const said = own.length > 0 || !counts.article ? own : [none];
    const joint: LeadPart = { text: t('lead_joint'), hue: null };
    const all = [...said, ...restParts(t, counts)];
    return [
      { text: t(counts.article ? 'lead_article' : 'lead_page'), hue: null },
      ...all.flatMap((part, at) => (at > 0 ? [joint, part] : [part])),
      { text: t('lead_end'), hue: null },
    ];
  };
}

function ownParts(t: Translator, counts: LeadCounts): readonly LeadPart[] {
  const { only, none, others, several, general } = counts;
  return [
    ...only.map(({ side, count }) => ({
      text: t('lead_only', { side: side.name, count }),
      hue: side.hue,
    })),
    ...none.map((side) => ({ text: t('lead_onlyNone', { side: side.name }), hue: side.hue })),
    ...plain(others, (count) => t('lead_others', { count })),
    ...several.flatMap(({ names, count }) => plain(count, () => severalText(t, names, count))),
    ...plain(general, (count) => t('lead_general', { count })),
  ];
}

function severalText(t: Translator, names: readonly string[], count: number): string {
  if (names.length > 2) return t('lead_severalMore', { sides: names.length, count });
  const sides = new Intl.ListFormat(t.lang, { type: 'conjunction' }).format(names);
  return t('lead_several', { sides, count });
}

function restParts(t: Translator, { reported, unclear }: LeadCounts): readonly LeadPart[] {
  return [
    ...plain(reported, (count) => t('lead_reported', { count })),
    ...plain(unclear, (count) => t('lead_unclear', { count })),
  ];
}

function plain(count: number, say: (count: number) => string): readonly LeadPart[] {
  return count > 0 ? [{ text: say(count), hue: null }] : [];
}
