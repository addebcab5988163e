import { common } from './en-common';
import { options } from './en-options';
import { popup } from './en-popup';
import { welcome } from './en-welcome';

/** Every word that a reader sees in our own pages, in English. */
export const en = { lang: 'en', common, popup, options, welcome };

/** The shape that another language fills. */
export type Strings = typeof en;
