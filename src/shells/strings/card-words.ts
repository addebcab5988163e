import { CHARGES, type Charge } from '../../core/finding';
import { CARD_STRINGS, type CardStrings, type ChargeWord } from '../../page/card-strings';
import { directionOf } from './direction';
import type { Translator } from './translator';

type CardKey = Exclude<keyof CardStrings, 'lang' | 'dir' | 'charges'>;

const CARD_KEYS = Object.keys(CARD_STRINGS).filter(
  (key): key is CardKey => key !== 'lang' && key !== 'dir' && key !== 'charges',
);

/** Message keys hold no hyphen. */
type ChargeKey<C extends Charge> = C extends 'self-name' ? 'self_name' : Exclude<C, 'self-name'>;

/** A charge as message keys name it. */
export const chargeKey = (charge: Charge): ChargeKey<Charge> =>
  charge === 'self-name' ? 'self_name' : charge;

/** The card's words in the translator's language. */
export function cardWords(t: Translator): CardStrings {
  const words = Object.fromEntries(CARD_KEYS.map((key) => [key, t(`card_${key}`)]));
  const charges = Object.fromEntries(
    CHARGES.map((charge) => [charge, chargeWord(t, charge)] as const),
  );
  const whole = { ...words, lang: t.lang, dir: directionOf(t.lang), charges };
  return whole as unknown as CardStrings;
}

function chargeWord(t: Translator, charge: Charge): ChargeWord {
  const key = chargeKey(charge);
  return { word: t(`charge_${key}`), explanation: t(`chargeMeans_${key}`) };
}
