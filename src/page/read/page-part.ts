/**
 * The `<head>` or `<body>` of a document, or null. Not `document.head` and `document.body`: in linkedom
 * asking for them changes the document.
 */
export function pagePart(document: Document, name: 'head' | 'body'): Element | null {
  let at = document.documentElement?.firstElementChild ?? null;
  while (at && at.localName !== name) at = at.nextElementSibling;
  return at;
}
