// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { WelcomeView } from '../../../src/shells/welcome/welcome-view';
import { WELCOME_STATES } from '../../ui/fixture-pages';
import { StringsContext } from '../../../src/shells/strings/strings-context';
import { en } from '../strings-in';

it('marks every picture as invented, picks lists, ends', () => {
  const actions = { toggleList: vi.fn(), allowNews: vi.fn(), done: vi.fn() };
  const state = WELCOME_STATES['ask']?.();
  if (state === undefined) throw new Error('no state');
  act(() =>
    render(
      <StringsContext.Provider value={en}>
        <WelcomeView state={state} actions={actions} />
      </StringsContext.Provider>,
      document.body,
    ),
  );
  const pictures = [...document.body.querySelectorAll('figcaption')].map((one) => one.textContent);
  expect(pictures).toEqual(Array.from({ length: 3 }, () => 'An invented example'));
  act(() => {
    document.body.querySelector<HTMLElement>('.topics [role=switch]')?.click();
    document.body.querySelectorAll<HTMLElement>('.button').forEach((button) => button.click());
  });
  expect(actions.toggleList).toHaveBeenCalledWith('us-iran-iraq', false);
  expect(actions.allowNews).toHaveBeenCalledOnce();
  expect(actions.done).toHaveBeenCalledOnce();
  expect(document.body.querySelector('[style]')).toBeNull();
});
