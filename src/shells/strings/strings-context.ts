import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en, type Strings } from './en';

/** The strings that views speak with; English unless a shell provides others. */
export const StringsContext = createContext<Strings>(en);

/** The strings of the pages round this view. */
export function useStrings(): Strings {
  return useContext(StringsContext);
}
