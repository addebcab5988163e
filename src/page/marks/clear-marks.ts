import { allMarkNames } from './mark-name';

/** Takes every highlight of ours out of a window's registry, those of a script before an update too. */
export function clearMarks(view: Pick<typeof globalThis, 'CSS'> = globalThis): void {
  if (view.CSS.highlights.size === 0) return;
  for (const name of allMarkNames()) view.CSS.highlights.delete(name);
}
