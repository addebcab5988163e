/** Picks the plural category of a number in one language. */
export function pluralFor(locale: string): (count: number) => Intl.LDMLPluralRule {
  const rules = new Intl.PluralRules(locale);
  return (count) => rules.select(count);
}
