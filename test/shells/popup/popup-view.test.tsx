// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { PopupActions, PopupState } from '../../../src/shells/popup/popup-state';
import { PopupView } from '../../../src/shells/popup/popup-view';
import { crowdedState, POPUP_STATES, popupState } from '../../ui/fixtures';
import { StringsContext } from '../../../src/shells/strings/strings-context';
import { en } from '../strings-in';

function fakeActions() {
  const names = [
    'toggleAll',
    'toggleSite',
    'toggleList',
    'jump',
    'step',
    'readWhole',
    'openOptions',
    'readPage',
  ];
  const more = ['allowSite', 'reloadPage', 'hideLabel', 'unhideLabel', 'explainSkipped'];
  const fakes = Object.fromEntries([...names, ...more].map((name) => [name, vi.fn()]));
  return fakes as unknown as Record<keyof PopupActions, Mock<() => void>>;
}

function show(state: PopupState) {
  const actions = fakeActions();
  act(() =>
    render(
      <StringsContext.Provider value={en}>
        <PopupView state={state} actions={actions} />
      </StringsContext.Provider>,
      document.body,
    ),
  );
  const byText = (text: string): HTMLElement => {
    const all = [...document.body.querySelectorAll<HTMLElement>('button, a')];
    const found = all.find(
      (one) => one.textContent?.includes(text) || one.getAttribute('aria-label') === text,
    );
    if (!found) throw new Error(`no control “${text}”`);
    return found;
  };
  const click = (text: string): void => void act(() => byText(text).click());
  return { actions, click, text: () => document.body.textContent ?? '' };
}

afterEach(() => act(() => render(null, document.body)));

describe.each(Object.keys(POPUP_STATES))('the popup, %s', (name) => {
  it('gives every control a name and a way in by keyboard', () => {
    show(POPUP_STATES[name]?.() ?? popupState());
    for (const control of document.body.querySelectorAll<HTMLElement>('button, a, input')) {
      const by = document.getElementById(control.getAttribute('aria-labelledby') ?? '');
      const said = control.getAttribute('aria-label') ?? by?.textContent ?? control.textContent;
      expect(said?.trim(), control.outerHTML).toBeTruthy();
      expect(control.tabIndex, control.outerHTML).toBeGreaterThanOrEqual(0);
    }
  });

  it('has no style attribute, which the pages’ policy refuses', () => {
    show(POPUP_STATES[name]?.() ?? popupState());
    expect(document.body.querySelector('[style]')).toBeNull();
  });
});

describe('the popup on an article', () => {
  it('says the page in one sentence', () => {
    expect(show(popupState()).text()).toContain(
      'In the article’s own words: 4 terms only the US side uses',
    );
  });

  it('has a table with numbers for screen readers', () => {
    show(popupState());
    const row = [...document.body.querySelectorAll('tbody tr')][0];
    const cells = [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
    expect(row?.querySelector('th')?.textContent).toBe('Attackers');
    expect(cells).toEqual(['3 own, 1 reported', '1 reported', 'none found', '1 own']);
  });

  it('opens a used word on its sentences; a sentence leads to the page', () => {
    const { actions, click, text } = show(popupState());
    click('rogue militias');
    expect(text()).toContain('Reported from a US spokesman');
    click('A US spokesman blamed');
    expect(actions.jump).toHaveBeenCalledWith(3);
  });

  it('hides a term, and shows a hidden one', () => {
    const first = show(popupState());
    first.click('Hide this term');
    expect(first.actions.hideLabel).toHaveBeenCalledWith('iran-backed');
  });

  it('walks, switches, opens options', () => {
    const { actions, click } = show(popupState());
    click('Next mark');
    click('Previous mark');
    expect(actions.step.mock.calls).toEqual([[1], [-1]]);
    click('Exonym');
    expect(actions.toggleAll).toHaveBeenCalledWith(false);
    click('Options');
    expect(actions.openOptions).toHaveBeenCalledWith();
    click('Climate');
    expect(actions.openOptions).toHaveBeenLastCalledWith('climate');
  });

  it('switches a list and the site', () => {
    const { actions } = show(popupState());
    const switches = document.body.querySelectorAll<HTMLElement>('.list [role=switch]');
    act(() => switches.forEach((one) => one.click()));
    expect(actions.toggleList).toHaveBeenCalledWith('us-iran-iraq', false);
    expect(actions.toggleList).toHaveBeenCalledWith('climate', true);
    expect(actions.toggleSite).toHaveBeenCalledWith(false);
    expect(actions.readWhole).toHaveBeenCalledWith(true);
  });

  it('says why forms were not marked', () => {
    const { actions, click, text } = show(popupState());
    click('Not marked: 3, why');
    expect(text()).toContain('resistance: has another meaning with “antibiotic” (2\u00a0times)');
    expect(actions.explainSkipped).toHaveBeenCalledOnce();
  });

  it('keeps lists without marks behind a search when there are many', () => {
    const { click, text } = show(crowdedState());
    expect(text()).not.toContain('Yemen');
    click('10 other lists');
    expect(text()).toContain('Yemen');
  });
});

describe('the popup elsewhere', () => {
  it.each([
    ['no-access', 'Read this page', 'readPage'],
    ['no-access', 'Always on a-small-paper.example', 'allowSite'],
    ['site-off', 'Switch on for this site', 'toggleSite'],
    ['all-off', 'Switch on', 'toggleAll'],
    ['orphaned', 'Reload the page', 'reloadPage'],
  ] as const)('%s: “%s”', (name, label, action) => {
    const { actions, click } = show(POPUP_STATES[name]?.() ?? popupState());
    click(label);
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it('speaks of “none found in the words read”', () => {
    const state = POPUP_STATES['nothing-found']?.() ?? popupState();
    expect(show(state).text()).toContain('None found in the 612 words read');
  });

  it('says whose organ the outlet is', () => {
    const state = POPUP_STATES['organ']?.() ?? popupState();
    expect(show(state).text()).toContain('Harbour News is an outlet of Iran');
  });
});
