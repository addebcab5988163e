import { guessLang } from '../../core/guess-lang';
import { findOutlet, hostOf } from '../../lists/find-outlet';
import { describeActor, describeLabel } from '../../lists/describe-label';
import { type MessageSender, browser } from '../browser';
import type { MessageName, Messages, PagePack } from '../messages';
import { runMarking } from '../run-content';
import { isEnvelope } from '../send-envelope';
import { bookshelf } from '../store/bookshelf';
import { hideLabel, isSiteOn } from '../store/change-settings';
import { keepCorrection } from '../store/correction-store';
import { changeSettings, loadSettings } from '../store/settings-store';
import { uiLang } from '../ui-lang';
import { uiTranslator } from '../ui-strings';
import { showCount } from './badge';
import { updateNow } from './list-updates';
import { recordPage } from './record-page';
import { changeHues } from './change-hues';
import { makePack } from './make-pack';

/** What the background needs to know of the sender. */
interface From {
  readonly tab: number | null;
  readonly incognito: boolean;
  readonly frame: number;
}

type Answers = {
  readonly [Name in MessageName]?: (
    ask: Messages[Name]['ask'],
    from: From,
  ) => Promise<Messages[Name]['answer']>;
};

const ANSWERS: Answers = {
  'label-details': async ({ list, label }) =>
    describeLabel(await bookshelf.list(list), label, uiLang()),
  'actor-details': async ({ list, actor }) =>
    describeActor(await bookshelf.list(list), actor, uiLang()),
  'page-pack': ({ url, lang, sample }) => packFor(url, lang || guessLang(sample)),
  'run-marking': async (_ask, { tab, frame }) => {
    if (tab !== null) await runMarking(tab, frame);
    return null;
  },
  'page-read': async ({ marks, failed }, { tab, incognito }) => {
    if (tab === null) return null;
    await showCount(tab, failed ? null : marks);
    if (marks > 0) await recordPage(tab, incognito);
    return null;
  },
  'update-list': async ({ list }) => {
    await updateNow(list);
    return null;
  },
  'own-hues': async ({ before, now }, { tab }) => {
    if (tab !== null) await changeHues(tab, before, now);
    return null;
  },
  correction: async (note, { incognito }) => {
    if (!incognito) await keepCorrection(note, new Date());
    return null;
  },
  'hide-label': async ({ label }) => {
    await changeSettings((settings) => hideLabel(settings, label));
    return null;
  },
};

/** Answers every message that is for the background. */
export function answerMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined;
    const answer = ANSWERS[message.exonym] as
      ((ask: unknown, from: From) => Promise<unknown>) | undefined;
    return answer?.(message.ask, {
      tab: sender.tab?.id ?? null,
      incognito: sender.tab?.incognito ?? true,
      frame: sender.frameId ?? 0,
    });
  });
}

async function packFor(url: string, lang: string): Promise<PagePack | null> {
  const settings = await loadSettings();
  const host = hostOf(url);
  if (!settings.on || (host !== null && !isSiteOn(settings, host))) return null;
  const [key, outlets] = await Promise.all([makePack(settings, lang), bookshelf.outlets()]);
  const outlet = findOutlet(outlets, url);
  const { style } = settings;
  if (host === null) return { key, outlet: null, outletNote: null, style };
  const party = outlet?.party ?? null;
  const name = outlet?.name ?? host;
  const outletNote = await organNote(name, party);
  return { key, outlet: { domain: host, name, party }, outletNote, style };
}

async function organNote(outlet: string, party: string | null): Promise<string | null> {
  const name = party === null ? null : await bookshelf.partyName(party, uiLang());
  return name === null ? null : uiTranslator()('popup_outletParty', { outlet, party: name });
}
