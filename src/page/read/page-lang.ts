/** BCP 47 primary subtag of the nearest `lang` at or above `element`, lower case; `und` if none. */
export function pageLang(document: Document, element: Element | null): string {
  let at: Element | null = element ?? document.documentElement;
  for (; at; at = at.parentElement) {
    const lang = at.getAttribute('lang') ?? at.getAttribute('xml:lang');
    if (lang?.trim()) return primary(lang);
  }
  return primary(document.documentElement?.getAttribute('lang') ?? '');
}

function primary(tag: string): string {
  const subtag = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2,8}$/.test(subtag) ? subtag : 'und';
}
