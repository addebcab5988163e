// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { describeActor } from '../../src/lists/describe-label';
import { listChanges } from '../../src/lists/list-changes';
import { sideReport } from '../../src/lists/side-report';
import { ActorCard } from '../../src/shells/popup/actor-card-view';
import { LabelBody } from '../../src/shells/options/label-body';
import { ImportPreviewView } from '../../src/shells/options/import-preview-view';
import { ListPreviewView } from '../../src/shells/options/list-preview-view';
import { ChangesView } from '../../src/shells/options/changes-view';
import { OptionsView } from '../../src/shells/options/options-view';
import type { OptionsActions } from '../../src/shells/options/options-state';
import type { PopupActions } from '../../src/shells/popup/popup-state';
import { StringsContext } from '../../src/shells/strings/strings-context';
import { PAYLOADS, withText } from '../fixtures/hostile-texts';
import { LIST } from '../ui/fixture-list';
import { optionsState } from '../ui/fixture-pages';
import { popupState } from '../ui/fixtures';
import { BUILT_IN, PREVIEW, SHELF } from '../ui/fixture-shelf';
import { en } from './strings-in';

/** `npm run fuzz:lists` tries all of them; `npm test` every eighth. */
const LONG = process.env['EXONYM_LONG'] === '1';
const TRIED = PAYLOADS.filter((_, at) => LONG || at % 8 === 0);

async function shape(view: ComponentChild): Promise<string[]> {
  await act(() =>
    render(<StringsContext.Provider value={en}>{view}</StringsContext.Provider>, document.body),
  );
  await act(() => Promise.resolve());
  return [...document.body.querySelectorAll('*')].map((element) => {
    const names = element
      .getAttributeNames()
      .filter((name) => name !== 'open')
      .sort();
    return `${element.localName} ${names.join(' ')} ${/^https:|^#|^$/u.test(element.getAttribute('href') ?? '') ? '' : 'link'}`;
  });
}

function views(text: string): readonly (readonly [string, ComponentChild])[] {
  const list = withText({ ...LIST, labels: LIST.labels.slice(0, 4) }, text);
  const row = {
    ...(optionsState('').lists?.[0] ?? fail()),
    id: 'us-iran-iraq',
    title: text,
    about: text,
    maker: text,
    license: text,
    shelf: BUILT_IN,
  };
  const actions = {
    loadList: () => Promise.resolve(list),
    shelf: { ...SHELF, edited: () => Promise.resolve({ list, base: null }) },
  } as unknown as OptionsActions;
  const state = (route: string) =>
    optionsState(route, {
      lists: [row],
      dropped: [{ id: text, reason: text, at: 1 }],
      hidden: [{ id: 'x', text }],
    });
  const preview = {
    ...PREVIEW,
    list,
    report: sideReport(list, 'en'),
    notes: [text],
    paused: [text],
    here: { page: text, words: [text] },
    changes: listChanges(LIST, list),
  };
  const actor = describeActor(list, 'attackers', 'en') ?? fail();
  const popupActions = {} as PopupActions;
  const page = (route: string) => <OptionsView state={state(route)} actions={actions} />;
  return [
    ['lists', page('lists')],
    ['inside', page('lists/us-iran-iraq')],
    ['edit', page('lists/us-iran-iraq/edit')],
    ['data', page('data')],
    [
      'label',
      <LabelBody
        list={list}
        label={list.labels[3] ?? fail()}
        hidden={false}
        state={state('lists')}
        actions={actions}
      />,
    ],
    ['preview', <ListPreviewView preview={preview} lang="en" />],
    ['changes', <ChangesView changes={listChanges(LIST, list)} />],
    [
      'faults',
      <ImportPreviewView
        preview={{ kind: 'faults', name: text, faults: [text] }}
        lang="en"
        onTake={() => {}}
        onCancel={() => {}}
      />,
    ],
    [
      'actor',
      <ActorCard
        details={actor}
        state={popupState({ actors: [actor], sideNames: { 'us-iran-iraq/us': text } })}
        actions={popupActions}
        openFirst
      />,
    ],
  ];
}

function fail(): never {
  throw new Error('the fixture has no such thing');
}

afterEach(() => act(() => render(null, document.body)));

describe('texts of a list’s maker', () => {
  it(
    'are texts on every page: no element, attribute or link of theirs',
    { timeout: 300_000 },
    async () => {
      expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
      const wanted = new Map<string, string[]>();
      for (const [name, view] of views('harmless')) wanted.set(name, await shape(view));
      for (const payload of TRIED)
        for (const [name, view] of views(payload))
          expect(await shape(view), `${name}: ${payload}`).toEqual(wanted.get(name));
      expect(globalThis).not.toHaveProperty('harmed');
    },
  );
});
