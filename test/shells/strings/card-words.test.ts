import { expect, it } from 'vitest';
import { CARD_STRINGS } from '../../../src/page/card-strings';
import { cardWords } from '../../../src/shells/strings/card-words';
import { messagesIn, translatorIn } from '../strings-in';

it('says in English what the card says when it is given no words', () => {
  expect(cardWords(translatorIn('en'))).toEqual(CARD_STRINGS);
});

it('has a word of the card for every message that is kept for it', () => {
  const asked = Object.keys(messagesIn('en')).filter((key) => key.startsWith('card_'));
  expect(asked.filter((key) => !(key.slice('card_'.length) in CARD_STRINGS))).toEqual([]);
});
