import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Analyst, type Answered } from '../../src/shells/cli/analyst';
import { loadShelf } from '../../src/shells/cli/knowledge';
import { narrativeTable } from '../../src/shells/cli/narrative-table';
import { addressOf, DEMO_FOLDER, demoPages } from './demo-pages';
import { ownPage } from './own-page';
import type { Site } from './page-server';

/** A page that `npm start` shows. */
export interface ShownPage {
  /** Names its pictures. */
  readonly id: string;
  readonly host: string;
  readonly address: string;
  readonly html: string;
  readonly site: Site;
  /** One article, not a front page. */
  readonly article: boolean;
}

/** The demo world, its front page first. */
export function demoShown(): ShownPage[] {
  return demoPages()
    .sort((a, b) => Number(b.kind === 'front') - Number(a.kind === 'front'))
    .map((page) => ({
      id: page.id,
      host: page.host,
      address: addressOf(page),
      html: readFileSync(join(DEMO_FOLDER, page.page), 'utf8'),
      site: { folder: join(DEMO_FOLDER, page.page, '..') },
      article: page.kind !== 'front',
    }));
}

/** The reader's own file, as the one page of an invented host. */
export function ownShown(name: string, path: string): ShownPage[] {
  const html = ownPage(name, path);
  const id = basename(name).replace(/\.\w+$/, '') || 'page';
  const host = 'your-page.example';
  const site = { html: Buffer.from(html) };
  return [{ id, host, address: `http://${host}/`, html, site, article: true }];
}

/** Reads a page as the command line does, and prints its narrative table. */
export function tableTeller(): (page: ShownPage) => Answered {
  const analyst = new Analyst(loadShelf());
  return (page) => {
    const answered = analyst.analyse({ id: page.id, html: page.html, url: page.address });
    console.log(`\n${narrativeTable(analyst.shelf, answered)}`);
    return answered;
  };
}
