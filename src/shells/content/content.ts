import { isReadable } from '../../page/is-readable';
import { isEnvelope } from '../send-envelope';
import { SETTINGS_KEY } from '../settings';
import { INDEX_KEY } from '../store/index-key';
import { contentBrowser } from './content-browser';
import { PageSession } from './page-session';

/** Kept in the extension's own world, so that a second run (after an update, a click) ends the first. */
const scope = globalThis as { exonymSession?: AbortController };

if (isReadable(document)) start();

function start(): void {
  scope.exonymSession?.abort();
  const controller = new AbortController();
  scope.exonymSession = controller;
  const session = new PageSession(document, controller);
  listen(session, controller.signal);
  void session.begin();
}

function listen(session: PageSession, signal: AbortSignal): void {
  const { runtime, storage } = contentBrowser();
  const onMessage = (
    message: unknown,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (!isEnvelope(message)) return undefined;
    const answer = session.answer(message);
    if (answer === undefined) return undefined;
    respond(answer.value);
    return true;
  };
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && (SETTINGS_KEY in changes || INDEX_KEY in changes))
      void session.settingsChanged();
  };
  runtime.onMessage.addListener(onMessage as never);
  storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    // An orphan (its extension was updated) may no longer call the browser: its listeners are gone already.
    if (!session.isOrphan()) {
      runtime.onMessage.removeListener(onMessage as never);
      storage.onChanged.removeListener(onChanged);
    }
  });
}
