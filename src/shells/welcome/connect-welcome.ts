import { inLang } from '../../lists/describe-label';
import { browser } from '../browser';
import type { Settings } from '../settings';
import { bookshelf } from '../store/bookshelf';
import { isListOn, switchList } from '../store/change-settings';
import { changeSettings, loadSettings, onSettings } from '../store/settings-store';
import { uiLang } from '../ui-lang';
import type { WelcomeActions, WelcomeState } from './welcome-state';

type Show = (state: WelcomeState) => void;

/** Joins the first-run page to the browser. */
export function connectWelcome(show: Show): WelcomeActions {
  let state: WelcomeState = { lists: [], access: 'granted' };
  const set = (changes: Partial<WelcomeState>): void => {
    state = { ...state, ...changes };
    show(state);
  };
  const follow = async (settings: Settings): Promise<void> => {
    const lists = await bookshelf.heads();
    set({
      lists: lists.map((list) => ({
        id: list.id,
        title: inLang(list.title, uiLang()),
        on: isListOn(settings, list.id),
      })),
    });
  };
  set({});
  void loadSettings().then(follow);
  onSettings((settings) => void follow(settings));
  void browser.permissions
    .contains(newsSites())
    .then((granted) => set({ access: granted ? 'granted' : 'ask' }));
  return {
    toggleList: (id, on) => void changeSettings((settings) => switchList(settings, id, on)),
    allowNews: () =>
      void browser.permissions
        .request(newsSites())
        .then((allowed) => set({ access: allowed ? 'allowed' : 'ask' })),
    done: () => window.close(),
  };
}

/** Firefox lets readers withhold the hosts of the manifest; Chromium grants them with the installation. */
function newsSites(): { origins: string[] } {
  const { host_permissions: origins } = browser.runtime.getManifest() as {
    host_permissions?: string[];
  };
  return { origins: origins ?? [] };
}
