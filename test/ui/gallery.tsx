import type { VNode } from 'preact';
import { render } from 'preact';
import { makeStrings } from '../../src/shells/strings/make-strings';
import { StringsContext } from '../../src/shells/strings/strings-context';
import { type Translator, translator } from '../../src/shells/strings/translator';
import './gallery.css';
import { CARD_STATES } from './fixture-card';
import { COMPARE_STATES } from './fixture-compare';
import { OPTIONS_STATES, WELCOME_STATES } from './fixture-pages';
import { POPUP_STATES } from './fixtures';

/** One page in one state; its style sheet comes with it. */
async function viewOf(page: string, state: string): Promise<VNode | null> {
  const popup = POPUP_STATES[state];
  const options = OPTIONS_STATES[state];
  const welcome = WELCOME_STATES[state];
  if (page === 'popup' && popup) {
    const { GalleryPopup } = await import('./gallery-popup');
    return <GalleryPopup start={popup()} />;
  }
  if (page === 'options' && options) {
    const { GalleryOptions } = await import('./gallery-options');
    return <GalleryOptions start={options()} />;
  }
  if (page === 'welcome' && welcome) {
    const { GalleryWelcome } = await import('./gallery-welcome');
    return <GalleryWelcome start={welcome()} />;
  }
  const many = /^many-(\d+)$/u.exec(state)?.[1];
  if (page === 'compare' && many !== undefined) {
    const [{ GalleryCompare }, { manyState }] = await Promise.all([
      import('./gallery-compare'),
      import('./many-tellings'),
    ]);
    const start = manyState(Number(many));
    performance.mark('given');
    return <GalleryCompare start={start} />;
  }
  const compare = COMPARE_STATES[state];
  if (page === 'compare' && compare) {
    const { GalleryCompare } = await import('./gallery-compare');
    return <GalleryCompare start={compare()} />;
  }
  return null;
}

type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;
const LOCALES = import.meta.glob<Messages>('../../src/shells/strings/_locales/*/messages.json', {
  import: 'default',
});

/** Speaks one language without a browser's `i18n`. */
async function speaks(lang: string): Promise<Translator> {
  const messages = await LOCALES[`../../src/shells/strings/_locales/${lang}/messages.json`]?.();
  return translator((key) => messages?.[key]?.message ?? '');
}

/** A file that is dropped on the page. */
function drop(name: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['{}'], name));
  document.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
}

/** `?page=popup&state=ready&dir=rtl&open=.button`: shows it, then drops the file `drop` and clicks each of `open` in turn. */
async function show(root: Element): Promise<void> {
  const query = new URLSearchParams(location.search);
  document.documentElement.dir = query.get('dir') ?? 'ltr';
  document.documentElement.toggleAttribute('data-tall', query.has('tall'));
  const t = await speaks(query.get('lang') ?? 'en');
  document.documentElement.lang = t.lang;
  const card = query.get('page') === 'card' ? CARD_STATES[query.get('state') ?? ''] : undefined;
  if (card !== undefined) {
    const { showCard } = await import('./gallery-card');
    return showCard(card, t);
  }
  const strings = makeStrings(t);
  const view = await viewOf(query.get('page') ?? '', query.get('state') ?? '');
  render(<StringsContext.Provider value={strings}>{view}</StringsContext.Provider>, root);
  await new Promise((done) => setTimeout(done, 50));
  query.getAll('drop').forEach(drop);
  for (const selector of query.getAll('open')) {
    await new Promise((done) => setTimeout(done, 50));
    root.querySelectorAll<HTMLElement>(selector).forEach((element) => element.click());
  }
  await new Promise((done) => setTimeout(done, 50));
}

const root = document.getElementById('app');
if (root) await show(root);
document.documentElement.dataset['shown'] = 'yes';
