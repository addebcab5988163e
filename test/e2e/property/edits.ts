import fc from 'fast-check';

/** Kinds of edits that pages make to themselves. */
export const KINDS_OF_EDIT = [
  'insert text',
  'delete text',
  'split text',
  'wrap in an inline element',
  'unwrap an inline element',
  'replace text',
  'replace a block',
  'insert a block',
  'remove a block',
  'move a block',
  'hide or show a block',
  'hide or show by class',
  'change an attribute',
  'rewrite as a translator does',
  'write a block anew',
  'join text nodes',
  'replace the article',
] as const;

/** One edit as plain data: what its numbers pick depends on the page at that time. */
export interface Edit {
  readonly kind: (typeof KINDS_OF_EDIT)[number];
  /** Picks the place. */
  readonly at: number;
  /** Picks a second place, an offset or a length. */
  readonly by: number;
  /** Picks words or an element's name. */
  readonly what: number;
}

const number = fc.nat({ max: 9999 });
const edit = fc.record<Edit>({
  kind: fc.constantFrom(...KINDS_OF_EDIT),
  at: number,
  by: number,
  what: number,
});

/** Mean number of edits of a sequence. */
export const MEAN_EDITS = 24;

/** Edits in batches; after each batch the marks are compared. */
export const sequences = fc.array(fc.array(edit, { minLength: 1, maxLength: 5 }), {
  minLength: 4,
  maxLength: 12,
  size: 'max',
});
