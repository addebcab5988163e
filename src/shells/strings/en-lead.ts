import type { LeadClauses, LeadCounts, LeadPart, LeadSide } from './lead-clauses';
import { pluralFor } from './plural';

const rules = pluralFor('en');
const terms = (count: number): string => `${count} ${rules(count) === 'one' ? 'term' : 'terms'}`;
const ink = (text: string): LeadPart => ({ text, hue: null });

/**
 * A side as the subject of “only … uses”: “the US” → “the US side”, “Iran” → “Iran’s side”, “the Iraqi
 * factions” in the plural. `bare` leaves “side” out after a possessive, where it was said before.
 */
function subject(name: string, bare: boolean): { readonly text: string; readonly plural: boolean } {
  if (/^the [A-Z]{2,}$/u.test(name)) return { text: `${name} side`, plural: false };
  if (/^the |[’']/u.test(name) || name.split(' ').length > 2)
    return { text: name, plural: /[a-z]s$/u.test(name) };
  const owner = name.endsWith('s') ? `${name}’` : `${name}’s`;
  return { text: bare ? owner : `${owner} side`, plural: false };
}

function onlyClause(side: LeadSide, count: number, first: boolean): readonly LeadPart[] {
  const { text, plural: many } = subject(side.name, !first);
  if (!first) return [{ text: `${count} only ${text} ${many ? 'do' : 'does'}`, hue: side.hue }];
  return [{ text: `${terms(count)} only ${text} ${many ? 'use' : 'uses'}`, hue: side.hue }];
}

function noneClause(sides: readonly LeadSide[], after: boolean): readonly LeadPart[] {
  const subjects = sides.map((side, at) => subject(side.name, after || at < sides.length - 1));
  const parts = sides.flatMap((side, at): LeadPart[] => [
    ...(at > 0 ? [ink(' or ')] : []),
    { text: `only ${subjects[at]?.text ?? side.name}`, hue: side.hue },
  ]);
  const many = subjects.at(-1)?.plural === true;
  const verb = after ? (many ? 'do' : 'does') : many ? 'use' : 'uses';
  return [ink('none found that '), ...parts, ink(` ${verb}`)];
}

function severalText(names: readonly string[], count: string): string {
  if (names.length > 2) return `${count} used by ${names.length} sides`;
  return `${count} used by both ${names.join(' and ')}`;
}

/** Every clause in order; the first that counts names the thing (“3 terms …”). */
function clauses(counts: LeadCounts): readonly (readonly LeadPart[])[] {
  const out: (readonly LeadPart[])[] = [];
  const number = (count: number): string => (out.length > 0 ? String(count) : terms(count));
  for (const { side, count } of counts.only) out.push(onlyClause(side, count, out.length === 0));
  if (counts.others > 0) out.push([ink(`${number(counts.others)} only other sides use`)]);
  const anyOnly = counts.only.length > 0;
  if (anyOnly && counts.none.length > 0) out.push(noneClause(counts.none, true));
  for (const { names, count } of counts.several) out.push([ink(severalText(names, number(count)))]);
  if (counts.general > 0) out.push([ink(`${number(counts.general)} in general use`)]);
  if (!anyOnly && out.length > 0 && counts.none.length > 0)
    out.push(noneClause(counts.none, false));
  return out;
}

/** “; 4 reported from others; 1 unclear”. */
function rest(counts: LeadCounts): readonly (readonly LeadPart[])[] {
  const out: (readonly LeadPart[])[] = [];
  if (counts.reported > 0) out.push([ink(`${counts.reported} reported from others`)]);
  if (counts.unclear > 0) out.push([ink(`${counts.unclear} unclear`)]);
  return out;
}

/** English. “In the article’s own words: 3 terms only the US side uses; none found that only Iran’s does; …” */
export const leadEn: LeadClauses = (counts) => {
  const own = clauses(counts);
  const opening = counts.article ? 'In the article’s own words: ' : 'Marks on this page: ';
  const said = own.length > 0 || !counts.article ? own : [[ink('none found')]];
  const all = [...said, ...rest(counts)];
  return [ink(opening), ...all.flatMap((c, i) => (i > 0 ? [ink('; '), ...c] : c)), ink('.')];
};
