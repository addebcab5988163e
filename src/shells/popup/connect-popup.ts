import type { ActorDetails } from '../../lists/label-details';
import type { PageReport } from '../../page/page-report';
import { type MessageSender, browser } from '../browser';
import { sitePattern } from '../site-pattern';
import { send, sendToTab } from '../send';
import { isEnvelope } from '../send-envelope';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import {
  hideLabel,
  switchAll,
  switchList,
  switchSite,
  unhideLabel,
} from '../store/change-settings';
import { changeSettings, loadSettings, onSettings } from '../store/settings-store';
import {
  listRows,
  mayAlwaysRead,
  openCompare,
  openOptions,
  namesOf,
  partyName,
} from './page-facts';
import type { PopupActions, PopupState } from './popup-state';
import { type Tab, activeTab, openTab, readTab } from './read-tab';

type Show = (state: PopupState) => void;

const EMPTY: PopupState = {
  status: 'loading',
  host: null,
  report: null,
  actors: [],
  lists: [],
  settings: DEFAULT_SETTINGS,
  sideNames: {},
  actorNames: {},
  outletParty: null,
};

/** Joins the popup to the browser: reads the tab, shows every change, carries out what the reader does. */
export function connectPopup(show: Show): PopupActions {
  const popup = new PopupShell(show);
  void popup.begin();
  return popup.actions();
}

class PopupShell {
  readonly #show: Show;
  #state: PopupState = EMPTY;
  #tab: Tab | null = null;
  #details = new Map<string, ActorDetails>();
  /** Rises with every reading: a slow older one is dropped. */
  #turn = 0;

  constructor(show: Show) {
    this.#show = show;
    show(this.#state);
  }

  async begin(): Promise<void> {
    const [tab, settings] = await Promise.all([activeTab(), loadSettings()]);
    this.#tab = tab;
    this.#set({ host: tab?.host ?? null, settings });
    onSettings((changed) => {
      this.#set({ settings: changed });
      void this.#read();
    });
    browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => {
      if (isEnvelope(message) && message.exonym === 'page-read' && sender.tab?.id === tab?.id)
        void this.#read();
    });
    await this.#read();
    // The toolbar click allows this one page: a page off the news list is read because the reader asked.
    if (this.#state.status === 'no-access') await this.#open();
  }

  actions(): PopupActions {
    const change = (how: (settings: Settings) => Settings): void => void changeSettings(how);
    return {
      toggleAll: (on) => change((settings) => switchAll(settings, on)),
      toggleSite: (on) => {
        const { host } = this.#state;
        if (host !== null) change((settings) => switchSite(settings, host, on));
      },
      toggleList: (id, on) => change((settings) => switchList(settings, id, on)),
      hideLabel: (label) => change((settings) => hideLabel(settings, label)),
      unhideLabel: (label) => change((settings) => unhideLabel(settings, label)),
      jump: (index) => void this.#toPage((tab) => sendToTab(tab.id, 'page-jump', { index })),
      step: (by) => void this.#toPage((tab) => sendToTab(tab.id, 'page-step', { by })),
      readWhole: (whole) => void this.#toPage((tab) => sendToTab(tab.id, 'page-whole', { whole })),
      openOptions: (list) => void openOptions(list),
      readPage: () => void this.#open(),
      allowSite: () => void this.#allow(),
      compare: () => void this.#toPage(({ id }) => openCompare(id)),
      reloadPage: () => void this.#toPage((tab) => browser.tabs.reload(tab.id)),
    };
  }

  async #read(): Promise<void> {
    const turn = ++this.#turn;
    const { settings } = this.#state;
    const reading =
      this.#tab === null
        ? ({ status: 'unsupported', report: null } as const)
        : await readTab(this.#tab, settings);
    const { report } = reading;
    const [lists, outletParty, names, always] = await Promise.all([
      listRows(settings, report),
      partyName(report),
      namesOf(report),
      mayAlwaysRead(this.#tab),
    ]);
    if (turn !== this.#turn) return;
    const sideNames = { ...this.#state.sideNames, ...names.sideNames };
    const actorNames = { ...this.#state.actorNames, ...names.actorNames };
    const readOnce = report !== null && !always;
    this.#set({
      ...reading,
      readOnce,
      lists,
      sideNames,
      actorNames,
      outletParty,
      actors: this.#actors(report),
    });
    await this.#fetchDetails(reading.report, turn);
  }

  async #fetchDetails(report: PageReport | null, turn: number): Promise<void> {
    const missing = (report?.analysis.actors ?? []).filter(
      ({ list, actor }) => !this.#details.has(`${list}/${actor}`),
    );
    if (missing.length === 0) return;
    await Promise.all(
      missing.map(async ({ list, actor }) => {
        const details = await send('actor-details', { list, actor });
        if (details !== null) this.#details.set(`${list}/${actor}`, details);
      }),
    );
    if (turn === this.#turn) this.#set({ actors: this.#actors(report) });
  }

  #actors(report: PageReport | null): ActorDetails[] {
    return (report?.analysis.actors ?? []).flatMap(
      ({ list, actor }) => this.#details.get(`${list}/${actor}`) ?? [],
    );
  }

  async #open(): Promise<void> {
    if (this.#tab === null) return;
    this.#set({ status: 'loading' });
    if (await openTab(this.#tab)) await this.#read();
    else this.#set({ status: 'unsupported' });
  }

  /** Asks for the site for good, then reads it. Must run inside the reader's click. */
  async #allow(): Promise<void> {
    const { host } = this.#state;
    if (host === null || !(await browser.permissions.request({ origins: [sitePattern(host)] })))
      return;
    await changeSettings((settings) => switchSite(settings, host, true));
    await this.#open();
  }

  async #toPage(act: (tab: Tab) => Promise<unknown>): Promise<void> {
    if (this.#tab !== null) await act(this.#tab);
  }

  #set(changes: Partial<PopupState>): void {
    this.#state = { ...this.#state, ...changes };
    this.#show(this.#state);
  }
}
