import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Strings } from './make-strings';

/** The strings that views speak with; every mounted page provides them. */
export const StringsContext = createContext<Strings | null>(null);

/** The strings of the pages round this view. */
export function useStrings(): Strings {
  const strings = useContext(StringsContext);
  if (strings === null) throw new Error('this view stands in no StringsContext');
  return strings;
}
