import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the invented news sites. */
export const DEMO_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../test/pages/demo');

/** A term that a careful human reader would mark. */
export interface ExpectedFind {
  readonly text: string;
  /** Which occurrence of exactly this text among what `reads` selects; 1 is the first. */
  readonly nth: number;
  /** A stretch around it that stands on the page once. */
  readonly in: string;
  readonly actor: string;
  /** Any of these is right. */
  readonly sides: readonly string[];
  readonly voice: 'own' | 'quoted' | 'attributed' | 'unclear';
  /** Other voices that would not be wrong. */
  readonly fair?: readonly string[];
  readonly speaker: { readonly name: string; readonly side: string | null } | null;
  /** Whether the research draft of the list names the form. */
  readonly listed: boolean;
}

/** One page of the demo world, as `test/pages/demo/expected.json` describes it. */
export interface DemoPage {
  readonly id: string;
  /** Path inside {@link DEMO_FOLDER}. */
  readonly page: string;
  /** Its invented host; `.example` is reserved, so no real one can have it. */
  readonly host: string;
  readonly leaning: string | null;
  readonly kind: 'article' | 'front';
  /** Selector of what a reader reads. */
  readonly reads: string;
  /** Selector of what must be left alone. */
  readonly leaves: string;
  /** Selector of what may or may not be marked. */
  readonly optional?: string;
  /** Stretches in which a mark would be neither missed nor wrong. */
  readonly may?: readonly string[];
  readonly finds: readonly ExpectedFind[];
}

/** All pages of the demo world. */
export function demoPages(): DemoPage[] {
  const file = readFileSync(join(DEMO_FOLDER, 'expected.json'), 'utf8');
  return (JSON.parse(file) as { pages: DemoPage[] }).pages;
}

/** The page's address once its host is mapped to the demo server. */
export function addressOf(page: DemoPage): string {
  return `http://${page.host}/${page.page.slice(page.page.indexOf('/') + 1)}`;
}
