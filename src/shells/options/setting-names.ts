import type { Settings } from '../settings';
import type { Strings } from '../strings/make-strings';

/** What settings are called where the reader sets them, by their keys; those without a name are left out. */
export function settingNames(
  keys: readonly string[],
  { common, options, compare }: Strings,
): string {
  const names: Readonly<Record<Exclude<keyof Settings, 'version'>, string>> = {
    on: common.name,
    lists: options.sections.lists,
    sites: options.sections.sites,
    hidden: options.data.hidden,
    unsourced: options.lists.unsourced,
    ledger: compare.ledger.switch,
    sync: options.data.sync,
    style: options.sections.appearance,
  };
  return Object.entries(names)
    .filter(([key]) => keys.includes(key))
    .map(([, name]) => name)
    .join(' · ');
}
