import type { Frame } from './frame';
import { has } from './item-tests';
import type { Line } from './line';
import { PRONOUN, Tag } from './tag';

const known = new WeakMap<Frame, boolean>();

/** What has words of its own, and people whom no ending gives away. */
const SPEAKING =
  /^(?:law|bill|treaty|resolution|decree|map|text|label|register|package|rulebook|document|plaque|sign|inscription|headline|caption|magazine|tabloid|daily|weekly|programme|podcast|blog|form|file|manual|site|page|entry|footnote|cover|schoolbook|textbook|poster|billboard|banner|sticker|slogan|chant|message|post|video|service|commission|centre|center|assembly|congress|panel|fund|clinic|unit|brigade|battalion|corps|bloc|wing|sheriff|nun|monk|midwife|midwives|rabbi|clerk|colonel|lieutenant|sergeant|corporal|judge|crew|crowd|youth|guest|aide|medic|nurse|pupil|hardliner|firm|company|companies|publisher|prosecution|defence|defense)s?$/u;

/** A name, a role or a pronoun; “the mood of the event” says nothing. Each frame of a line is looked at once. */
export function canSpeak(line: Line, frame: Frame): boolean {
  const answer = known.get(frame) ?? isSpeaker(line, frame);
  known.set(frame, answer);
  return answer;
}

function isSpeaker(line: Line, { subject }: Frame): boolean {
  const words = line.items.slice(subject?.from ?? 0, subject?.to ?? 0);
  return words.some(
    (item, at) =>
      has(item, PRONOUN | Tag.Rel | Tag.Role | Tag.People | Tag.Opponent | Tag.Poss) ||
      (item.capital && (at > 0 || (subject?.from ?? 0) > 0 || !has(item, Tag.Det))) ||
      /(?:er|or|ist|ian|ant|man|men|woman|women)s?$/u.test(item.lower) ||
      SPEAKING.test(item.lower),
  );
}
