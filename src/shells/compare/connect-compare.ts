import { compareTellings } from '../../core/compare/comparison';
import type { Telling } from '../../core/compare/telling';
import { browser } from '../browser';
import { sendToTab } from '../send';
import { clearLedger, ledgerOutlets } from '../store/ledger-store';
import { changeSettings, loadSettings, onSettings } from '../store/settings-store';
import type { Strings } from '../strings/make-strings';
import type { CompareActions, CompareState, ExportKind, Source } from './compare-state';
import { contentOf, light, tellingsOf } from './comparison-files';
import { download } from './download';
import { listFacts, NO_NAMES } from './list-facts';
import { orderSources } from './order-sources';
import { readFile, readText, SourceError } from './read-source';
import { readTabs } from './read-tabs';
import { openSaved, RoomError, saveComparison, savedHeads, wipeSaved } from './saved-comparisons';

const EMPTY: CompareState = {
  status: 'loading',
  sources: [],
  names: NO_NAMES,
  axes: [],
  saved: [],
  ledger: { on: false, outlets: [] },
  notice: null,
};

/** Joins the compare page to the browser: asks the open tabs, reads files, writes exports. */
export function connectCompare(
  show: (state: CompareState) => void,
  strings: Strings,
): CompareActions {
  const shell = new CompareShell(show, strings);
  void shell.begin();
  return shell.actions();
}

class CompareShell {
  readonly #show: (state: CompareState) => void;
  readonly #strings: Strings;
  #state = EMPTY;
  /** Numbers the articles that come from files and pasted text. */
  #next = 1;

  constructor(show: (state: CompareState) => void, strings: Strings) {
    this.#show = show;
    this.#strings = strings;
    show(EMPTY);
  }

  async begin(): Promise<void> {
    onSettings(() => void this.#readLedger());
    const from = new URLSearchParams(location.search).get('tab');
    const order = (tabs: Parameters<typeof orderSources>[0]): void =>
      this.#set({
        status: 'ready',
        sources: orderSources(tabs, [], from === null ? null : `tab-${from}`),
      });
    const tabs = await readTabs((some) => (some.length > 1 ? order(some) : undefined));
    order(tabs);
    await Promise.all([this.#name(), this.#readSaved(), this.#readLedger()]);
  }

  actions(): CompareActions {
    return {
      choose: (id, on) =>
        this.#change((one) => (one.telling.id === id ? { ...one, chosen: on } : one)),
      remove: (id) =>
        this.#set({ sources: this.#state.sources.filter(({ telling }) => telling.id !== id) }),
      jump: (telling, finding) => void this.#jump(telling, finding),
      addFiles: (files) => void this.#addFiles(files),
      addText: (text, teller) => void this.#add(() => readText(text, teller, this.#id()), teller),
      exportAs: (kind) => void this.#export(kind),
      print: () => globalThis.print(),
      save: () => void this.#save(),
      open: (id) => void this.#open(id),
      wipeSaved: () => void wipeSaved().then(() => this.#readSaved()),
      switchLedger: (ledger) => void changeSettings((settings) => ({ ...settings, ledger })),
      wipeLedger: () => void clearLedger().then(() => this.#readLedger()),
    };
  }

  #id(): string {
    this.#next += 1;
    return `file-${this.#next}`;
  }

  #change(how: (source: Source) => Source): void {
    this.#set({ sources: this.#state.sources.map(how) });
  }

  async #name(): Promise<void> {
    this.#set(await listFacts(this.#state.sources.map(({ telling }) => telling)));
  }

  async #readSaved(): Promise<void> {
    this.#set({ saved: await savedHeads() });
  }

  async #readLedger(): Promise<void> {
    const [{ ledger }, outlets] = await Promise.all([loadSettings(), ledgerOutlets()]);
    this.#set({ ledger: { on: ledger, outlets } });
  }

  async #jump(telling: string, finding: number): Promise<void> {
    const source = this.#state.sources.find((one) => one.telling.id === telling);
    if (source?.origin.kind !== 'tab') return;
    try {
      const tab = await browser.tabs.update(source.origin.tab, { active: true });
      if (tab?.windowId !== undefined)
        await browser.windows?.update(tab.windowId, { focused: true }); // a phone has no windows
      await sendToTab(source.origin.tab, 'page-jump', { index: finding });
    } catch {
      // The tab was closed, or went to another page, since it was read.
      this.#set({ notice: this.#strings.compare.tabGone(source.telling.teller) });
    }
  }

  async #addFiles(files: readonly File[]): Promise<void> {
    for (const file of files) {
      if (/\.json$/iu.test(file.name)) await this.#addSaved(file);
      else await this.#add(() => readFile(file, this.#id()), file.name);
    }
  }

  async #add(read: () => Promise<Telling>, name: string): Promise<void> {
    try {
      this.#addTellings([await read()], { kind: 'file' });
      await this.#name();
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      this.#set({ notice: this.#strings.compare.notRead[error.kind](name) });
    }
  }

  async #addSaved(file: File): Promise<void> {
    const tellings = tellingsOf(await file.text());
    if (tellings.length === 0)
      return this.#set({ notice: this.#strings.compare.notRead.json(file.name) });
    this.#addTellings(tellings, { kind: 'saved' });
    await this.#name();
  }

  #addTellings(tellings: readonly Telling[], origin: Source['origin']): void {
    const known = this.#state.sources;
    const added = tellings.map((telling) => ({ telling: { ...telling, id: this.#id() }, origin }));
    this.#set({ sources: orderSources([...known, ...added], known, null), notice: null });
  }

  async #open(id: string): Promise<void> {
    this.#set({ sources: [] });
    this.#addTellings(await openSaved(id), { kind: 'saved' });
    await this.#name();
  }

  async #save(): Promise<void> {
    const tellings = this.#chosen();
    const title = tellings.map(({ teller }) => teller).join(' · ');
    try {
      await saveComparison(title, tellings.map(light), new Date());
      this.#set({ notice: this.#strings.compare.savedNotice });
    } catch (error) {
      if (!(error instanceof RoomError)) throw error;
      this.#set({ notice: this.#strings.compare.noRoom });
    }
    await this.#readSaved();
  }

  #chosen(): readonly Telling[] {
    return this.#state.sources.filter(({ chosen }) => chosen).map(({ telling }) => telling);
  }

  async #export(kind: ExportKind): Promise<void> {
    const comparison = compareTellings(this.#chosen());
    const content = await contentOf(kind, comparison, this.#state);
    if (kind !== 'text') return download(kind, content);
    await navigator.clipboard.writeText(String(content));
    this.#set({ notice: this.#strings.compare.copied });
  }

  #set(changes: Partial<CompareState>): void {
    this.#state = { ...this.#state, ...changes };
    this.#show(this.#state);
  }
}
