/** The line of a list's text, from 1, on which the thing that a fault begins with stands; 1 if unknown. */
export function lineOf(json: string, fault: string): number {
  const place = /^[^\s:]+/u.exec(fault)?.[0] ?? '';
  const id = place.replace(/^(labels|sides|actors|sources|axes)\./u, '').split('/')[0] ?? '';
  const at = [`"id": "${id}"`, `"${id}": {`].map((text) => json.indexOf(text)).find((n) => n >= 0);
  return at === undefined ? 1 : json.slice(0, at).split('\n').length;
}
