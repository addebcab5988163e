/** The sections of the options page, in their order. */
export const SECTIONS = ['lists', 'appearance', 'sites', 'shortcuts', 'data', 'about'] as const;
export type Section = (typeof SECTIONS)[number];

/** Where in the options page we are. */
export interface Route {
  readonly section: Section;
  /** List looked into, in section `lists`. */
  readonly list: string | null;
}

/** Reads a hash without `#`; anything unknown is the first section. */
export function parseRoute(hash: string): Route {
  const [name = '', list = ''] = hash.split('/');
  const section = SECTIONS.find((one) => one === name) ?? 'lists';
  const wanted = section === 'lists' && /^[a-z0-9-]+$/u.test(list) ? list : null;
  return { section, list: wanted };
}
