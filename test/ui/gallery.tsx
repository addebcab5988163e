import type { VNode } from 'preact';
import { render } from 'preact';
import './gallery.css';
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
  return null;
}

/** `?page=popup&state=ready&dir=rtl&open=.button`: shows it, then clicks each of `open` in turn. */
async function show(root: Element): Promise<void> {
  const query = new URLSearchParams(location.search);
  document.documentElement.dir = query.get('dir') ?? 'ltr';
  document.documentElement.toggleAttribute('data-tall', query.has('tall'));
  render(await viewOf(query.get('page') ?? '', query.get('state') ?? ''), root);
  for (const selector of query.getAll('open')) {
    await new Promise((done) => setTimeout(done, 50));
    root.querySelectorAll<HTMLElement>(selector).forEach((element) => element.click());
  }
  await new Promise((done) => setTimeout(done, 50));
}

const root = document.getElementById('app');
if (root) await show(root);
document.documentElement.dataset['shown'] = 'yes';
