import { matchStageSteps, type MatchStage } from '../../core/match-stage';
import { followPage, type FollowOptions } from '../../page/follow-page';
import type { MarkingMaker } from '../../page/marking';
import type { PageEngine } from '../../page/page-engine';
import type { OwnHues } from '../../page/own-hues';
import type { PageHandle } from '../../page/page-handle';
import type { PageReport } from '../../page/page-report';
import { lazyEngine } from '../../page/lazy-engine';
import { runInSlices } from '../../page/watch/slices';
import type { MessageName, Messages, PagePack } from '../messages';
import type { Envelope } from '../send-envelope';
import { headKey, type PackHead, readPack, type StoredPack } from '../store/page-pack';
import { contentBrowser } from './content-browser';
import { sendAgain } from './send-again';
import { sharedScope } from './shared-scope';

/** How much text the background looks at to guess the language of a page that does not say, in UTF-16 units. */
const SAMPLE = 4000;

/** One page's life with Exonym: gets its pack, opens the page layer, follows the reader's switches. */
export class PageSession {
  readonly #document: Document;
  readonly #controller: AbortController;
  /** Ends the page layer alone: the session goes on listening for the switch. */
  #page: { handle: PageHandle<FollowOptions>; controller: AbortController } | null = null;
  /** The reader's own colours, and those in which the page's marks are drawn by now. */
  #hues: OwnHues | null = null;
  #drawn: OwnHues | null = null;
  /** Rises with every change of settings, so that a slow answer to an older one is dropped. */
  #turn = 0;

  constructor(document: Document, controller: AbortController) {
    this.#document = document;
    this.#controller = controller;
    controller.signal.addEventListener('abort', () => this.#close());
  }

  /** Marks the page if the reader's settings let it. */
  async begin(): Promise<void> {
    const turn = ++this.#turn;
    const ready = await this.#ready();
    if (turn !== this.#turn || this.#controller.signal.aborted) return;
    if (ready === null) return this.#close();
    const { engine, head, pack } = ready;
    this.#hues = pack.style.hues ?? null;
    if (this.#page === null) this.#open(engine, head, pack);
    else this.#page.handle.update({ engine, style: pack.style, sideNames: head.sideNames });
    if (sharedScope.exonymMarking !== undefined) await this.#colour();
  }

  /** The reader switched something. */
  settingsChanged(): Promise<void> {
    return this.begin();
  }

  /** Answers a message for the page; undefined for one that is not. */
  answer({ exonym, ask }: Envelope): { value: unknown } | undefined {
    const handle = this.#page?.handle;
    if (exonym === 'page-report') return { value: handle ? plain(handle.report()) : null };
    if (exonym === 'page-jump')
      return { value: handle?.jumpTo((ask as Messages['page-jump']['ask']).index) ?? false };
    if (exonym === 'page-whole') {
      handle?.readWhole((ask as Messages['page-whole']['ask']).whole);
      return { value: null };
    }
    if (exonym === 'page-words')
      return { value: handle?.showWords((ask as Messages['page-words']['ask']).words) ?? false };
    if (exonym === 'page-note') {
      void handle?.note(ask as Messages['page-note']['ask']);
      return { value: null };
    }
    if (exonym !== 'page-step') return undefined;
    handle?.step((ask as Messages['page-step']['ask']).by);
    return { value: null };
  }

  /** True once the extension was updated or removed: nothing of the browser's may be called any more. */
  isOrphan(): boolean {
    return contentBrowser().runtime?.id === undefined;
  }

  #open(
    engine: PageEngine,
    { sideNames }: PackHead,
    { outlet, outletNote, style }: PagePack,
  ): void {
    const controller = new AbortController();
    const handle = followPage(this.#document, {
      engine,
      marking: () => this.#marking(),
      signal: controller.signal,
      outlet,
      outletNote,
      style,
      sideNames,
      details: (list, label) => this.#send('label-details', { list, label }),
      onReport: (report) => this.#tell(report),
      onHide: (label) => void this.#send('hide-label', { label }),
      onCorrect: (note) => void this.#send('correction', note),
    });
    this.#page = { handle, controller };
  }

  #close(): void {
    if (this.#page === null) return;
    this.#page.controller.abort();
    this.#page = null;
    if (!this.isOrphan()) void this.#send('page-read', { marks: 0, active: false, failed: false });
  }

  #tell(report: PageReport): void {
    const active = report.analysis.lists.some((list) => list.active);
    const { failed = false } = report;
    void this.#send('page-read', { marks: report.analysis.findings.length, active, failed });
  }

  async #ready(): Promise<{ engine: PageEngine; head: PackHead; pack: PagePack } | null> {
    const pack = await this.#pack();
    const head = pack && (await stored<PackHead>(headKey(pack.key)));
    if (!pack || !head) return null;
    const { hash, keys } = head;
    const engine = lazyEngine(hash, keys, (signal) => this.#load(pack.key, hash, signal));
    return { engine, head, pack };
  }

  #pack(): Promise<PagePack | null> {
    const lang = this.#lang();
    const sample = lang ? '' : (this.#document.body?.textContent.slice(0, SAMPLE) ?? '');
    return this.#send('page-pack', { url: this.#document.URL, lang, sample });
  }

  /** Compiles a pack's index. A pack that was dropped meanwhile to make room for others is made once more. */
  async #load(key: string, hash: string, signal: AbortSignal): Promise<MatchStage | null> {
    const kept = (await stored<StoredPack>(key)) ?? (await this.#again(key));
    const pack = kept === undefined ? null : readPack(kept);
    if (pack?.hash !== hash) return null;
    const built = await runInSlices(matchStageSteps(pack), signal);
    return built && built.value;
  }

  async #again(key: string): Promise<StoredPack | undefined> {
    const made = await this.#pack();
    return made?.key === key ? stored<StoredPack>(key) : undefined;
  }

  /** What the scripts for pages with a finding leave, run in this frame by the background if they have not been yet. */
  async #marking(): Promise<MarkingMaker> {
    if (sharedScope.exonymMarking === undefined)
      await Promise.all([this.#send('run-marking', {}), this.#colour()]);
    const { exonymMarking } = sharedScope;
    if (exonymMarking === undefined) throw new Error('marking did not run');
    return exonymMarking;
  }

  /** Has marks drawn in the reader's own colours, or in ours again. */
  async #colour(): Promise<void> {
    const now = this.#hues;
    const before = this.#drawn;
    if (String(before) === String(now)) return;
    this.#drawn = now;
    await this.#send('own-hues', { before, now });
  }

  #lang(): string {
    const said = this.#document.documentElement.lang.toLowerCase().split('-')[0];
    return said ?? '';
  }

  /** Sends to the background; an orphan ends itself instead. */
  async #send<Name extends MessageName>(
    exonym: Name,
    ask: Messages[Name]['ask'],
  ): Promise<Messages[Name]['answer'] | null> {
    if (this.isOrphan()) {
      this.#controller.abort();
      return null;
    }
    return sendAgain(
      () => contentBrowser().runtime.sendMessage({ exonym, ask }),
      () => this.isOrphan() || this.#controller.signal.aborted,
    );
  }
}

async function stored<Value>(key: string): Promise<Value | undefined> {
  return (await contentBrowser().storage.local.get(key))[key] as Value | undefined;
}

/** The report with its contexts worked out: Firefox leaves getters out of messages. */
function plain(report: PageReport): PageReport {
  return { ...report };
}
