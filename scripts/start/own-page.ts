import { basename } from 'node:path';
import { Complaint } from '../../src/shells/cli/complaint';
import { readDocument } from '../../src/shells/cli/read-document';
import { Stop } from '../setup/stop.mjs';

/** Largest file shown as a page, in characters; a browser takes minutes over larger ones. */
const LARGEST = 20_000_000;

/** The reader's own file as a page of HTML. Throws a `Stop` whose sentence says why a file cannot be shown. */
export function ownPage(name: string, path: string): string {
  const { html, text } = read(name, path);
  const page = html ?? pageOf(basename(name), text ?? '');
  if (page.length > LARGEST)
    throw new Stop(
      `${name} is larger than ${LARGEST / 1_000_000} million characters: too much for one page. \`npm run analyze\` reads it without a browser.`,
    );
  return page;
}

function read(name: string, path: string) {
  try {
    return readDocument(name, path);
  } catch (error) {
    if (error instanceof Complaint) throw new Stop(error.message);
    throw error;
  }
}

/** Plain text as a plain page: a line is a paragraph, a short first line without a full stop the headline. */
function pageOf(title: string, text: string): string {
  const [first = '', ...rest] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const headed = rest.length > 0 && first.length <= 160 && !/[.!?…]["”’»)]*\s*$/u.test(first);
  const head = headed ? `<h1>${escaped(first)}</h1>` : paragraph(first);
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">
<style>body{max-width:38em;margin:2em auto;padding:0 1em;font:18px/1.6 Georgia,serif}</style></head>
<body><article>${head}
${rest.map(paragraph).join('\n')}
</article></body></html>`;
}

const paragraph = (line: string): string => `<p>${escaped(line)}</p>`;
const escaped = (line: string): string =>
  line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
