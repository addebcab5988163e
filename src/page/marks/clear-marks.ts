import { allMarkNames } from './mark-name';

/** Takes every highlight of ours out of the page's registry, those of a script before an update too. */
export function clearMarks(): void {
  for (const name of allMarkNames()) CSS.highlights.delete(name);
}
