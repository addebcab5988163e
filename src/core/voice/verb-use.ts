import { has, isAdverb, isAuxiliary, isComma, isPossessive, isPronoun, isStop } from './item-tests';
import type { Item, Line } from './line';
import { aroundInsertion } from './relative-subject';
import { Form, Tag } from './tag';

/** How a verb form is used where it stands. */
export type VerbUse = 'finite' | 'passive' | 'participle' | 'gerund' | 'infinitive' | 'none';

/** Decides by the words around whether a form is a verb at all, and which. */
export function verbUse(line: Line, index: number): VerbUse {
  const item = line.items[index];
  if (!item?.verb) return 'none';
  let before = index - 1;
  while (isAdverb(line.items[before])) before -= 1;
  const forms = item.verb.forms;
  const previous = line.items[before];
  if (!previous || before < 0) return isStop(line.items[index + 1]) ? 'none' : opening(forms);
  if (has(previous, Tag.Object) && has(item, Tag.NounVerb)) return 'none';
  if (has(line.items[subjectSlot(line, before)], Tag.There)) return 'none';
  if (/^\d/u.test(previous.lower) && !isNumbered(line, before)) return 'none';
  if (previous.lower === 'to') return forms & Form.Base ? 'infinitive' : 'none';
  if (has(previous, Tag.Modal | Tag.Do)) return forms & Form.Base ? 'finite' : 'none';
  if (isPronounBe(line, before) || has(previous, Tag.Be)) return afterBe(forms);
  if (has(previous, Tag.Have)) return forms & Form.Participle ? 'finite' : 'none';
  if (isPronoun(previous) && !has(previous, Tag.Poss)) return finite(forms);
  if (has(previous, Tag.Rel) || previous.lower === 'that') return finite(forms);
  if (has(previous, Tag.Det | Tag.Poss) || isPossessive(line, before)) return 'none';
  if (has(previous, Tag.Sub | Tag.Prep)) return afterPreposition(line, index, forms);
  return afterNoun(line, index, before, forms);
}

/** “Channel 12 said”, “350.org says”: a name, no date. */
function isNumbered(line: Line, index: number): boolean {
  const before = line.items[index - 1];
  const named = before?.capital === true && !has(before, Tag.Time | Tag.Det | Tag.Prep);
  return named || /[a-z]/u.test(line.items[index]?.lower ?? '');
}

/** What stands before the auxiliaries. */
function subjectSlot(line: Line, before: number): number {
  let at = before;
  while (isAuxiliary(line.items[at]) || isAdverb(line.items[at])) at -= 1;
  return at;
}

function opening(forms: number): VerbUse {
  if (forms & Form.Ing) return 'participle';
  return forms & Form.Participle && !(forms & Form.Base) ? 'passive' : 'none';
}

function isPronounBe(line: Line, index: number): boolean {
  return line.items[index]?.lower === "'s" && isPronoun(line.items[index - 1]);
}

function afterBe(forms: number): VerbUse {
  if (forms & Form.Ing) return 'finite';
  return forms & Form.Participle ? 'passive' : 'none';
}

function finite(forms: number): VerbUse {
  return forms & (Form.Base | Form.Third | Form.Past) ? 'finite' : 'participle';
}

function afterPreposition(line: Line, index: number, forms: number): VerbUse {
  const next = line.items[index + 1];
  const nominal = isStop(next) || isComma(next) || (has(next, Tag.Prep) && next?.lower !== 'about');
  if (forms & Form.Ing) return nominal && next?.lower !== 'for' ? 'none' : 'gerund';
  if (line.items[index - 1]?.lower === 'as' && forms & Form.Participle) return 'passive';
  return 'none';
}

function afterNoun(line: Line, index: number, before: number, forms: number): VerbUse {
  const item = line.items[index];
  const next = line.items[index + 1];
  const previous = line.items[before];
  if (!previous) return 'none';
  if (forms & Form.Ing) return 'participle';
  if (forms & Form.Participle && has(next, Tag.Be | Tag.Have | Tag.Modal)) return 'none';
  if (previous.verb?.classes.size === 0 && forms & Form.Base && !previous.capital)
    return 'infinitive';
  if (forms & Form.Participle && !(forms & Form.Base) && next?.lower === 'by') return 'passive';
  if (forms & Form.Participle && !(forms & Form.Base) && isReduced(line, index, before))
    return 'passive';
  if (!has(item, Tag.NounVerb) || forms & Form.Past) return finite(forms);
  if (isComma(previous) && aroundInsertion(line, before)) return finite(forms);
  if (opensAim(line, index, forms)) return 'finite';
  const many = forms & Form.Third && !previous.capital && /[^s]s$/u.test(previous.lower);
  if (many) return 'none';
  if (next?.lower === 'that' || next?.quotation !== undefined || isPronoun(next))
    return finite(forms);
  if (has(next, Tag.Be | Tag.Have | Tag.Do | Tag.Modal) || isAuxiliary(next)) return 'none';
  if (namesObject(line, index, forms)) return 'finite';
  const speaker = Tag.Role | Tag.People | Tag.Opponent;
  if (
    !previous.capital &&
    !has(previous, speaker | Tag.Coord) &&
    !isComma(previous) &&
    !/[^s]s$/u.test(previous.lower)
  )
    return 'none';
  if (has(previous, Tag.Object)) return 'none';
  return forms & Form.Third ? singular(line, index, previous) : plural(next, previous);
}

/** “The party plans to …”, “claims to have …”; not “called on European states to …”: nobody states to do. */
function opensAim(line: Line, index: number, forms: number): boolean {
  const aim = line.items[index + 2];
  const opens = line.items[index + 1]?.lower === 'to' && aim?.word && !has(aim, Tag.Det);
  return opens === true && line.items[index]?.verb?.lemma !== 'state' && (forms & Form.Third) !== 0;
}

/** “The register lists the group as …”, “the site calls the men …”: naming, with an object. */
function namesObject(line: Line, index: number, forms: number): boolean {
  const classes = line.items[index]?.verb?.classes;
  const next = line.items[index + 1];
  const object =
    has(next, Tag.Det | Tag.Poss | Tag.Object) || next?.capital === true || next?.lower === 'what';
  const naming = classes?.has('as') === true || classes?.has('name') === true;
  return object && naming && (forms & (Form.Third | Form.Base)) !== 0;
}

/** “Iran claims …”: not “Iranian protests, …”, “its claims of”. */
function singular(line: Line, index: number, previous: Item): VerbUse {
  const next = line.items[index + 1];
  if (isStop(next) || isComma(next)) return hasClauseBefore(line, index) ? 'finite' : 'none';
  if (has(next, Tag.Prep) && !has(next, Tag.Break) && next?.lower !== 'for') return 'none';
  const listed = isComma(previous) || has(previous, Tag.Coord);
  return listed && !has(next, Tag.Det | Tag.Poss) && next?.lower !== 'to' ? 'none' : 'finite';
}

function hasClauseBefore(line: Line, index: number): boolean {
  const before = line.items.slice(Math.max(0, index - 7), index);
  return before.some((item) => isComma(item) || item.quotation !== undefined);
}

function plural(next: Item | undefined, previous: Item): VerbUse {
  return /[^s]s$/u.test(previous.lower) && !has(next, Tag.Prep) ? 'finite' : 'none';
}

/** “, labelled X by Y,”: a participle that hangs on the noun before it. */
function isReduced(line: Line, index: number, before: number): boolean {
  const classes = line.items[index]?.verb?.classes;
  if (!isComma(line.items[before]) && !(classes?.has('as') || classes?.has('name'))) return false;
  if (aroundInsertion(line, before)) return false;
  for (let at = index + 1; at < index + 9; at += 1) {
    const item = line.items[at];
    if (isStop(item) || isComma(item)) return false;
    if (item?.lower === 'to' && line.items[index]?.lower === 'known') return true;
    if (item?.lower === 'by' && isNearerAgent(line, index, at)) return false;
    if (item?.lower === 'by')
      return isComma(line.items[before]) || line.items[at + 1]?.capital === true;
  }
  return false;
}

/** “called them a group backed by Iran”: the agent is that of the participle right before “by”. */
function isNearerAgent(line: Line, index: number, by: number): boolean {
  const before = line.items[by - 1];
  return by - 1 > index && before?.capital === false && /(?:ed|en|un)$/u.test(before.lower);
}
