import type { OwnHues } from '../../page/own-hues';
import { DEFAULT_SETTINGS, type Settings } from '../settings';

type Fields = Readonly<Record<string, unknown>>;

/** Stored settings, repaired field by field: what cannot be used falls back to its default, the rest stays. */
export function readSettings(stored: unknown): Settings {
  if (!isFields(stored)) return DEFAULT_SETTINGS;
  const style = isFields(stored['style']) ? stored['style'] : {};
  const fallback = DEFAULT_SETTINGS;
  return {
    version: 1,
    on: booleanOr(stored['on'], fallback.on),
    lists: switches(stored['lists']),
    sites: switches(stored['sites']),
    hidden: Array.isArray(stored['hidden'])
      ? stored['hidden'].filter((id) => typeof id === 'string')
      : [],
    unsourced: booleanOr(stored['unsourced'], fallback.unsourced),
    ledger: booleanOr(stored['ledger'], fallback.ledger),
    sync: booleanOr(stored['sync'], fallback.sync),
    style: {
      colouring: oneOf(style['colouring'], ['side', 'charge', 'one'], fallback.style.colouring),
      strength: oneOf(style['strength'], ['faint', 'normal', 'strong'], fallback.style.strength),
      ...(style['density'] === 'first' && { density: 'first' as const }),
      ...(isHues(style['hues']) && { hues: style['hues'] }),
      ...(style['scrollMarkers'] === true && { scrollMarkers: true }),
    },
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function booleanOr(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function isHues(value: unknown): value is OwnHues {
  return Array.isArray(value) && value.length === 4 && value.every(isColour);
}

const isColour = (value: unknown): boolean =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/u.test(value);

function oneOf<const Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  fallback: Choice,
): Choice {
  return choices.find((choice) => choice === value) ?? fallback;
}

function switches(value: unknown): Readonly<Record<string, boolean>> {
  if (!isFields(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
    ),
  );
}
