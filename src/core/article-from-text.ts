import type { Article, Block, BlockKind } from './article';

/** Longest first line, in UTF-16 units, that can be a headline; longer ones are body text. */
const HEADLINE_MAX = 160;

/**
 * Plain text as an article: a line feed ends a block. The first line is the headline when it is short
 * and does not end as a sentence does.
 */
export function articleFromText(
  text: string,
  options: { readonly lang?: string; readonly outletParty?: string | null } = {},
): Article {
  const blocks: Block[] = [];
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (text.slice(start, end).trim() !== '')
      blocks.push({ start, end, kind: kindOf(text.slice(start, end), blocks.length) });
    start = end + 1;
  }
  return {
    text,
    blocks: blocks.length === 1 ? blocks.map((block) => ({ ...block, kind: 'body' })) : blocks,
    lang: options.lang ?? 'en',
    quotes: [],
    outletParty: options.outletParty ?? null,
  };
}

function kindOf(line: string, index: number): BlockKind {
  const looksLikeSentence = /[.!?…][”"'’»)]*\s*$/u.test(line);
  return index === 0 && line.length <= HEADLINE_MAX && !looksLikeSentence ? 'headline' : 'body';
}
