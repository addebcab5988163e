/** The parts of a manifest that ask the reader for something. */
export interface Asking {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}

/** Shortest text that counts as an explanation, in characters. */
const SHORTEST = 30;

/** All that a manifest asks for: permissions by name, hosts by the manifest's key. Commands ask for nothing. */
export function asksFor(manifest: Asking): readonly string[] {
  const hosts = (['host_permissions', 'optional_host_permissions'] as const).filter(
    (key) => (manifest[key] ?? []).length > 0,
  );
  return [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? []), ...hosts];
}

/**
 * What a manifest asks for without a row in the table of `docs/permissions.md` or a paragraph below its own
 * heading in `docs/store/permissions.md`, a sentence each.
 */
export function unexplained(manifest: Asking, table: string, paragraphs: string): string[] {
  return asksFor(manifest).flatMap((name) => [
    ...(rowOf(table, name).length < SHORTEST
      ? [`${name} has no row in the table of docs/permissions.md`]
      : []),
    ...(paragraphOf(paragraphs, name).length < SHORTEST
      ? [`${name} has no paragraph in docs/store/permissions.md`]
      : []),
  ]);
}

/** Second cell of the row that begins with the name. */
function rowOf(table: string, name: string): string {
  const row = table.split('\n').find((line) => line.startsWith(`| \`${name}\``));
  return row?.split('|')[2]?.trim() ?? '';
}

/** What stands below the heading with the name, up to the next heading. */
function paragraphOf(text: string, name: string): string {
  const part = text.split(/^## /mu).find((one) => one.startsWith(`\`${name}\``));
  return part?.slice(part.indexOf('\n')).trim() ?? '';
}
