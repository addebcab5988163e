/** Kinds of document that hold an article. Browsers run content scripts in JSON, XML, SVG and PDF wrappers too. */
const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** True for a kind of document that is read at all. */
export function isReadable({ contentType }: Document): boolean {
  return READABLE.has(contentType);
}
