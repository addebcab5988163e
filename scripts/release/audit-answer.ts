/** What `npm audit --json` came to: clean, findings at or above the level asked for, or a registry that does not answer. */
export type AuditAnswer =
  | { readonly state: 'clean' }
  | { readonly state: 'findings'; readonly lines: readonly string[] }
  | { readonly state: 'not reachable'; readonly why: string };

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, Finding>>;
  readonly message?: string;
  readonly error?: { readonly summary?: string; readonly code?: string };
}

interface Finding {
  readonly name: string;
  readonly severity: string;
  readonly range: string;
}

const SERIOUS = ['high', 'critical'];

/**
 * Reads what `npm audit --json` printed. Throws where it printed no JSON at all: then npm itself is broken, and
 * nothing was audited.
 */
export function readAudit(printed: string): AuditAnswer {
  const report = JSON.parse(printed) as Report;
  if (report.vulnerabilities === undefined) return { state: 'not reachable', why: whyNot(report) };
  const lines = Object.values(report.vulnerabilities)
    .filter(({ severity }) => SERIOUS.includes(severity))
    .map(({ name, severity, range }) => `${name} ${range}: ${severity}`);
  return lines.length > 0 ? { state: 'findings', lines } : { state: 'clean' };
}

/** npm names the registry's address after the dash; the reason is enough. */
function whyNot({ message, error }: Report): string {
  const said = message || error?.summary || error?.code || 'no reason given';
  return said.split(' - ')[0] ?? said;
}
