import { toJsonSchema } from '@valibot/to-json-schema';
import { SharedAxes } from './axes';
import { SharedGuards } from './guards';
import { Outlets } from './outlets';
import { Parties } from './parties';
import { Registry } from './registry';
import { TermList } from './term-list';
import { Waivers } from './waivers';

/** The published schemas by file name. The validators are the one source; these are written from them. */
export const SCHEMAS = {
  'term-list': TermList,
  parties: Parties,
  outlets: Outlets,
  guards: SharedGuards,
  axes: SharedAxes,
  waivers: Waivers,
  registry: Registry,
} as const;

const TITLES: Record<keyof typeof SCHEMAS, string> = {
  'term-list': 'Exonym term list, format 1',
  parties: 'Exonym parties, format 1',
  outlets: 'Exonym outlets, format 1',
  guards: 'Exonym shared guards, format 1',
  axes: 'Exonym shared axes, format 1',
  waivers: 'Exonym waivers, format 1',
  registry: 'Exonym registry of lists, format 1',
};

/** One published schema (JSON Schema draft 7). Word counts and trimming are checked by the validator alone. */
export function jsonSchema(name: keyof typeof SCHEMAS): Record<string, unknown> {
  const { $schema, ...body } = toJsonSchema(SCHEMAS[name], {
    typeMode: 'input',
    ignoreActions: ['trim', 'check'],
  });
  return { $schema, title: TITLES[name], ...body };
}
