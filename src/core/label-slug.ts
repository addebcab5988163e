/** The end of most labels' ids: their text in small letters, a hyphen for all that is no letter or digit. */
export function labelSlug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
