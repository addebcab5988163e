// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { isSourced } from '../../../src/lists/label-facts';
import { checkList } from '../../../src/lists/parse-list';
import type { OptionsActions } from '../../../src/shells/options/options-state';
import { OptionsView } from '../../../src/shells/options/options-view';
import { StringsContext } from '../../../src/shells/strings/strings-context';
import { optionsState } from '../../ui/fixture-pages';
import { SHELF } from '../../ui/fixture-shelf';
import { en } from '../strings-in';

const files = import.meta.glob('../../../src/lists/built-in/*.json', {
  eager: true,
  import: 'default',
});
const lists = new Map(
  Object.values(files)
    .map(checkList)
    .map((list) => [list.id, list]),
);
const nothing = (): void => undefined;
const actions: OptionsActions = {
  toggleList: nothing,
  loadList: (id) => Promise.resolve(lists.get(id) ?? null),
  setStyle: nothing,
  setUnsourced: nothing,
  removeSite: nothing,
  setSync: nothing,
  hideLabel: nothing,
  unhideLabel: nothing,
  removeCorrection: nothing,
  saveCorrections: nothing,
  reset: nothing,
  shelf: SHELF,
};

afterEach(() => act(() => render(null, document.body)));

const find = <Found extends Element>(selector: string): Found | null =>
  document.body.querySelector<Found>(selector);

describe.each([...lists.values()].map((list) => [list.id, list] as const))(
  'the page of the list %s',
  (id, list) => {
    it('shows its sides and actors, finds a label by its words, and the quotation behind it', async () => {
      const state = optionsState(`lists/${id}`);
      await act(() =>
        render(
          <StringsContext.Provider value={en}>
            <OptionsView state={state} actions={actions} />
          </StringsContext.Provider>,
          document.body,
        ),
      );
      await act(() => Promise.resolve());
      const text = document.body.textContent ?? '';
      expect(find('h1')?.textContent).toBe(list.title.en);
      for (const { about } of list.sides) expect(text).toContain(about.en);
      for (const { name } of list.actors) expect(text).toContain(name.en);

      const label = list.labels.find(isSourced)!;
      const field = find<HTMLInputElement>('input[type=search]')!;
      field.value = label.text;
      await act(() => {
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      const at = [...document.body.querySelectorAll('.label')].findIndex(
        (item) => item.querySelector('b')?.textContent === label.text,
      );
      expect(at).toBeGreaterThanOrEqual(0);
      const item = document.body.querySelectorAll('.label')[at]!;
      await act(() => item.querySelector('button')!.click());
      const evidence = label.uses.flatMap((use) => use.evidence)[0]!;
      expect(item.textContent).toContain(evidence.quote);
      const links = [...item.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links).toContain(list.sources[evidence.source]!.url);
    });
  },
);
