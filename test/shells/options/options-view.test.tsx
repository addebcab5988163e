// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findLabels } from '../../../src/shells/options/find-labels';
import type { OptionsActions, OptionsState } from '../../../src/shells/options/options-state';
import { OptionsView } from '../../../src/shells/options/options-view';
import { parseRoute } from '../../../src/shells/options/route';
import { LIST } from '../../ui/fixture-list';
import { SHELF } from '../../ui/fixture-shelf';
import { OPTIONS_STATES, optionsState } from '../../ui/fixture-pages';
import { StringsContext } from '../../../src/shells/strings/strings-context';
import { en } from '../strings-in';

const actions: OptionsActions = {
  toggleList: vi.fn(),
  loadList: (id) => Promise.resolve(id === LIST.id ? LIST : null),
  setStyle: vi.fn(),
  setUnsourced: vi.fn(),
  removeSite: vi.fn(),
  setSync: vi.fn(),
  hideLabel: vi.fn(),
  unhideLabel: vi.fn(),
  removeCorrection: vi.fn(),
  saveCorrections: vi.fn(),
  reset: vi.fn(),
  shelf: SHELF,
};

async function show(state: OptionsState): Promise<string> {
  await act(() =>
    render(
      <StringsContext.Provider value={en}>
        <OptionsView state={state} actions={actions} />
      </StringsContext.Provider>,
      document.body,
    ),
  );
  await act(() => Promise.resolve());
  return document.body.textContent ?? '';
}

function click(selector: string): Promise<void> {
  return act(() => document.body.querySelector<HTMLElement>(selector)?.click());
}

afterEach(() => {
  act(() => render(null, document.body));
  vi.clearAllMocks();
});

it.each([
  ['', { section: 'lists', list: null, view: 'all' }],
  ['nonsense', { section: 'lists', list: null, view: 'all' }],
  ['lists/us-iran-iraq', { section: 'lists', list: 'us-iran-iraq', view: 'inside' }],
  ['lists/us-iran-iraq/edit', { section: 'lists', list: 'us-iran-iraq', view: 'edit' }],
  ['lists/+new', { section: 'lists', list: null, view: 'new' }],
  ['lists/+subscribe', { section: 'lists', list: null, view: 'subscribe' }],
  ['about', { section: 'about', list: null, view: 'all' }],
  ['about/x', { section: 'about', list: null, view: 'all' }],
  ['lists/%', { section: 'lists', list: null, view: 'all' }],
])('reads the route “%s”', (hash, wanted) => {
  expect(parseRoute(hash)).toEqual(wanted);
});

it.each([
  ['', 0],
  ['ROGUE', 1],
  ['strive', 1],
  ['invented word 5', 11],
])('finds labels by “%s”', (wanted, count) => {
  expect(findLabels(LIST, wanted, 'en')).toHaveLength(count);
});

describe.each(Object.keys(OPTIONS_STATES))('the options page, %s', (name) => {
  it('has one main heading, and no style attribute', async () => {
    await show(OPTIONS_STATES[name]?.() ?? optionsState(''));
    expect(document.body.querySelectorAll('h1')).toHaveLength(1);
    expect(document.body.querySelector('[style]')).toBeNull();
  });
});

describe('the options page', () => {
  it('makes an actor’s labels only when opened', async () => {
    await show(optionsState('lists/us-iran-iraq'));
    expect(document.body.querySelectorAll('.label')).toHaveLength(0);
    await click('.actor-section .disclosure > button');
    expect(document.body.querySelectorAll('.label')).toHaveLength(34);
  });

  it('shows evidence with its link, and says where there is none', async () => {
    await show(optionsState('lists/us-iran-iraq'));
    await click('.actor-section .disclosure > button');
    await click('.label:nth-child(1) > button');
    await click('.label:nth-child(2) > button');
    const link = document.body.querySelector<HTMLAnchorElement>('.label a');
    expect(link?.getAttribute('href')).toBe('https://archive.example/1');
    expect(link?.rel).toContain('noreferrer');
    expect(document.body.textContent).toContain('No source yet');
  });

  it('says so where there is no such list', async () => {
    expect(await show(optionsState('lists/gone'))).toContain('There is no such list.');
  });

  it('asks once before it resets', async () => {
    await show(optionsState('data'));
    await click('.reset > .button');
    expect(actions.reset).not.toHaveBeenCalled();
    await click('.reset-ask .button');
    expect(actions.reset).toHaveBeenCalledOnce();
  });

  it('changes looks', async () => {
    await show(optionsState('appearance'));
    await click('.choice + .choice label:last-child input');
    expect(actions.setStyle).toHaveBeenCalledWith({ colouring: 'side', strength: 'strong' });
  });

  it('shows the first use in a paragraph alone where the reader wants that', async () => {
    const drawn = () => document.body.querySelectorAll('.preview-text .marked').length;
    await show(optionsState('appearance'));
    const all = drawn();
    const { settings, ...rest } = optionsState('appearance');
    const style = { ...settings.style, density: 'first' as const };
    await show({ ...rest, settings: { ...settings, style } });
    expect(drawn()).toBe(all - 1);
  });

  it('takes colours of the reader’s own, says how well they are seen, and goes back to ours', async () => {
    const { settings, ...rest } = optionsState('appearance');
    const hues = ['#aa00aa', '#f0f0a0', '#006644', '#333333'] as const;
    await show({ ...rest, settings: { ...settings, style: { ...settings.style, hues } } });
    const said = [...document.body.querySelectorAll('.own-colours small')].map(
      (one) => one.textContent,
    );
    expect(said).toEqual([
      '6.3 to 1 on white: easy to see',
      '1.1 to 1 on white: hard to see, below 3 to 1',
      '7 to 1 on white: easy to see',
      '12.6 to 1 on white: easy to see',
    ]);
    await click('.own-colours .button');
    expect(actions.setStyle).toHaveBeenCalledWith({ ...settings.style, hues: null });
  });

  it('removes a site', async () => {
    await show(optionsState('sites'));
    await click('.rows button');
    expect(actions.removeSite).toHaveBeenCalledWith('a-small-paper.example');
  });
});
