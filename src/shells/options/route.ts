/** The sections of the options page, in their order. */
export const SECTIONS = ['lists', 'appearance', 'sites', 'shortcuts', 'data', 'about'] as const;
export type Section = (typeof SECTIONS)[number];

/** What is done in section `lists`. No list can be called `+new`: ids have no plus. */
export type ListView = 'all' | 'inside' | 'edit' | 'new' | 'subscribe';

/** Where in the options page we are. */
export interface Route {
  readonly section: Section;
  /** List looked into or edited, in section `lists`. */
  readonly list: string | null;
  readonly view: ListView;
}

/** Reads a hash without `#`; anything unknown is the first section. */
export function parseRoute(hash: string): Route {
  const [name = '', list = '', what = ''] = hash.split('/');
  const section = SECTIONS.find((one) => one === name) ?? 'lists';
  if (section !== 'lists') return { section, list: null, view: 'all' };
  if (list === '+new') return { section, list: null, view: 'new' };
  if (list === '+subscribe') return { section, list: null, view: 'subscribe' };
  if (!/^[a-z0-9-]+$/u.test(list)) return { section, list: null, view: 'all' };
  return { section, list, view: what === 'edit' ? 'edit' : 'inside' };
}
