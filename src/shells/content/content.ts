import { isReadable } from '../../page/is-readable';
import { clearMarks } from '../../page/marks/clear-marks';
import { isEnvelope } from '../send-envelope';
import { SETTINGS_KEY } from '../settings';
import { INDEX_KEY } from '../store/storage-keys';
import { contentBrowser } from './content-browser';
import { PageSession } from './page-session';
import { sharedScope } from './shared-scope';

if (isReadable(document)) start();

function start(): void {
  // A second run (after an update, a click) ends the first, whose other parts may be of another version.
  sharedScope.exonymSession?.abort();
  delete sharedScope.exonymMarking;
  clearMarks();
  const controller = new AbortController();
  sharedScope.exonymSession = controller;
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
