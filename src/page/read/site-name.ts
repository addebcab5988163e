/** Longest name that is believed: some pages put a slogan there. */
const LONGEST = 60;

/** The name that a page gives its site (“The Daily Ledger”), or null. */
export function siteName(document: Document): string | null {
  const said = document
    .querySelector('meta[property="og:site_name"]')
    ?.getAttribute('content')
    ?.trim();
  return said === undefined || said === '' || said.length > LONGEST ? null : said;
}
