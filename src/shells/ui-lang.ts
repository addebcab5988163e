import { browser } from './browser';

/** The reader's interface language (BCP 47 primary subtag). */
export function uiLang(): string {
  return browser.i18n.getUILanguage().toLowerCase().split('-')[0] ?? 'en';
}
