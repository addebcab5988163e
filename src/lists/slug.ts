import { labelSlug } from '../core/label-slug';
import { hashText } from './hash-text';

/** An id made of a name in any script. */
export const slugOf = (name: string): string =>
  labelSlug(name.normalize('NFKD').replaceAll(/\p{M}/gu, '')).slice(0, 60).replace(/-$/u, '') ||
  `x${hashText(name).slice(0, 8)}`;
