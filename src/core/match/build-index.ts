import { encodeInts } from './base64';
import { checkHash } from './check-hash';
import { Tokens } from './tokens';

/** A phrase index as it is stored: a trie over word hashes, in base64. */
export interface StoredIndex {
  /** Pairs [parent node, word hash]; the edge's child node is its number plus one. */
  readonly edges: string;
  /** Triples [node, entry, check hash of the phrase], by node. */
  readonly accepts: string;
  /** Written form by row of `accepts`, where capitals count. */
  readonly cased: Readonly<Record<string, string>>;
}

/** A form and the number by which its hits are known. One number may have many forms. */
export interface PhraseEntry {
  readonly form: string;
  readonly entry: number;
}

interface Row {
  readonly node: number;
  readonly entry: number;
  readonly check: number;
  readonly cased: string | null;
}

/**
 * Builds the trie. A form of one word written with capitals matches only so or in all capitals;
 * every other form matches in any case. Forms without a letter are left out.
 */
export function buildIndex(phrases: readonly PhraseEntry[]): StoredIndex {
  const edges: number[] = [];
  const children = new Map<string, number>();
  const tokens = new Tokens();
  const rows: Row[] = [];
  for (const { form, entry } of phrases) {
    tokens.read(form, 0, form.length);
    if (tokens.count === 0) continue;
    let node = 0;
    for (let at = 0; at < tokens.count; at++)
      node = childOf(node, tokens.hash[at] ?? 0, edges, children);
    const cased = tokens.count === 1 && form !== form.toLowerCase() ? form : null;
    rows.push({ node, entry, check: checkHash(form, tokens.start[0] ?? 0, form.length), cased });
  }
  return store(edges, rows);
}

function childOf(
  node: number,
  hash: number,
  edges: number[],
  children: Map<string, number>,
): number {
  const key = `${node} ${hash}`;
  const known = children.get(key);
  if (known !== undefined) return known;
  edges.push(node, hash);
  children.set(key, edges.length / 2);
  return edges.length / 2;
}

function store(edges: readonly number[], rows: Row[]): StoredIndex {
  const cased: Record<string, string> = {};
  rows.sort((a, b) => a.node - b.node);
  rows.forEach((row, index) => {
    if (row.cased !== null) cased[index] = row.cased;
  });
  const accepts = rows.flatMap(({ node, entry, check }) => [node, entry, check]);
  return { edges: encodeInts(edges), accepts: encodeInts(accepts), cased };
}
