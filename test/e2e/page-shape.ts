import type { Page } from 'puppeteer-core';

/** What kinds of elements stand on a page: name, names of attributes, where links lead. */
export type Shape = ReadonlySet<string>;

/** Runs in a page: opens all that can be opened. */
export function openAll(view: Window): void {
  for (let turn = 0; turn < 3; turn++)
    for (const one of view.document.querySelectorAll<HTMLElement>(
      'main [aria-expanded=false], summary',
    ))
      one.click();
}

/** Runs in a page: its shape, in what a page itself can see. */
export function shapeIn(view: Window): string[] {
  const found = new Set<string>();
  for (const element of view.document.querySelectorAll('*')) {
    const names = element.getAttributeNames().filter((name) => name !== 'open');
    const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    const scheme = /^\s*[a-z+.-]+:/iu.exec(link)?.[0] ?? '';
    found.add(`${element.localName} ${names.sort().join(' ')} ${scheme}`);
  }
  return [...found];
}

/** Shape of a page with all shadow trees in it, closed ones too. Chromium only. */
export async function deepShape(page: Page): Promise<string[]> {
  const client = await page.createCDPSession();
  try {
    await client.send('DOM.enable');
    const { nodes } = await client.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    const elements = nodes.filter(({ nodeType }) => nodeType === 1);
    return [
      ...new Set(
        elements.map(({ localName, attributes = [] }) => {
          const names = attributes.filter((_, at) => at % 2 === 0).sort();
          const link = attributes[attributes.indexOf('href') + 1] ?? '';
          const scheme = names.includes('href') ? (/^\s*[a-z+.-]+:/iu.exec(link)?.[0] ?? '') : '';
          return `${localName} ${names.join(' ')} ${scheme}`;
        }),
      ),
    ];
  } finally {
    await client.detach();
  }
}
