/** A version as stores take it. */
const VERSION = /^(\d+)\.(\d+)\.(\d+)$/u;

/** The next version: `patch`, `minor`, `major`, or the version itself. Throws a sentence for anything else. */
export function nextVersion(now: string, wanted: string): string {
  const [, major, minor, patch] = VERSION.exec(now) ?? [];
  if (patch === undefined) throw new Error(`package.json has no version like 1.2.3: ${now}`);
  if (wanted === 'major') return `${Number(major) + 1}.0.0`;
  if (wanted === 'minor') return `${major}.${Number(minor) + 1}.0`;
  if (wanted === 'patch') return `${major}.${minor}.${Number(patch) + 1}`;
  if (!VERSION.test(wanted))
    throw new Error(`“${wanted}” is no version: patch, minor, major or 1.2.3`);
  if (compare(wanted, now) <= 0) throw new Error(`${wanted} does not come after ${now}`);
  return wanted;
}

function compare(a: string, b: string): number {
  const [one, two] = [a, b].map((text) => text.split('.').map(Number));
  for (const [at, part] of (one ?? []).entries())
    if (part !== two?.[at]) return part - (two?.[at] ?? 0);
  return 0;
}

/** What the change log says of a version, without its heading; null where it has no entry that is released. */
export function changesOf(changelog: string, version: string): string | null {
  const parts = changelog.split(/^## /mu);
  const part = parts.find((one) => one.startsWith(`${version} `) || one.startsWith(`${version}\n`));
  if (part === undefined || /not yet released/u.test(part.split('\n')[0] ?? '')) return null;
  return part.slice(part.indexOf('\n')).trim();
}
