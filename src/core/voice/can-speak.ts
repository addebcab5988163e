import type { Frame } from './frame';
import { has } from './item-tests';
import type { Item, Line } from './line';
import { PRONOUN, Tag } from './tag';

/** What has words of its own, and people whom no ending gives away. */
const SPEAKING =
  /^(?:law|bill|treaty|resolution|decree|map|text|label|register|package|rulebook|document|plaque|sign|inscription|headline|caption|magazine|tabloid|daily|weekly|programme|podcast|blog|form|file|manual|site|page|entry|footnote|cover|schoolbook|textbook|poster|billboard|banner|sticker|slogan|chant|message|post|video|service|commission|centre|center|assembly|congress|panel|fund|clinic|unit|brigade|battalion|corps|bloc|wing|sheriff|nun|monk|midwife|midwives|rabbi|clerk|colonel|lieutenant|sergeant|corporal|judge|crew|crowd|youth|guest|aide|medic|nurse|pupil|hardliner|firm|company|companies|publisher|prosecution|defence|defense)s?$/u;

/** A name, a role or a pronoun; “the mood of the event” says nothing. Each frame of a line is looked at once. */
export function canSpeak(line: Line, frame: Frame): boolean {
  return (frame.speaks ??= isSpeaker(line, frame));
}

const SPEAKERS = PRONOUN | Tag.Rel | Tag.Role | Tag.People | Tag.Opponent | Tag.Poss;

function isSpeaker(line: Line, { subject }: Frame): boolean {
  const from = subject?.from ?? 0;
  const to = Math.min(line.items.length, subject?.to ?? 0);
  for (let at = from; at < to; at += 1) {
    const item = line.items[at];
    if (has(item, SPEAKERS) || (item?.capital && (at > 0 || !has(item, Tag.Det)))) return true;
  }
  for (let at = from; at < to; at += 1) if (speaksByForm(line.items[at])) return true;
  return false;
}

function speaksByForm(item: Item | undefined): boolean {
  const word = item?.lower ?? '';
  return /(?:er|or|ist|ian|ant|man|men|woman|women)s?$/u.test(word) || SPEAKING.test(word);
}
