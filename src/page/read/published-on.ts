/** Where newsrooms write the day of an article, most certain first. */
const SAID = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[name="dc.date"]', 'content'],
  ['article time[datetime]', 'datetime'],
] as const;

/** The day on which a page says that it was published (`2026-11-22`), or null. */
export function publishedOn(document: Document): string | null {
  for (const [selector, attribute] of SAID) {
    const said = document.querySelector(selector)?.getAttribute(attribute) ?? '';
    const day = /^\d{4}-\d{2}-\d{2}/u.exec(said.trim())?.[0];
    if (day !== undefined && !Number.isNaN(Date.parse(day))) return day;
  }
  return null;
}
