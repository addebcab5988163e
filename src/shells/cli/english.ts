import { readFileSync } from 'node:fs';
import { type Translator, translator } from '../strings/translator';

type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;
const FILE = new URL('../strings/_locales/en/messages.json', import.meta.url);

/** English, for the terminal. */
export function english(): Translator {
  const messages = JSON.parse(readFileSync(FILE, 'utf8')) as Messages;
  return translator((key) => messages[key]?.message ?? '');
}
