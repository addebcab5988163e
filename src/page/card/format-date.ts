/** A date of a list (`2019`, `2019-04` or `2019-04-08`) in the words of a language. */
export function formatDate(date: string, lang: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month) return date;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(lang, options).format(Date.UTC(year, month - 1, day ?? 1));
}
