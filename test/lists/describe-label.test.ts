import { describe, expect, it } from 'vitest';
import { describeActor, describeLabel } from '../../src/lists/describe-label';
import { findOutlet, hostOf } from '../../src/lists/find-outlet';
import { HILLS } from '../fixtures/two-lists';

describe('describeActor', () => {
  it('tells what every side calls an actor, sides by name, observers last', () => {
    const details = describeActor(HILLS, 'brigade', 'en');
    expect(details?.sides.map(({ name, words }) => [name, words.map((word) => word.text)])).toEqual(
      [
        ['Norland', ['terror gang', 'terrorists', 'armed group', 'martyrs']],
        ['Sundria', ['liberators', 'martyrs', 'resistance', 'Front']],
        ['the press', ['armed group']],
      ],
    );
    expect(details?.sources).toBe(1);
  });

  it('falls back to English', () => {
    expect(describeActor(HILLS, 'brigade', 'tr')?.name).toBe('The brigade');
  });

  it('is null for an actor that is not there', () => {
    expect(describeActor(HILLS, 'moon', 'en')).toBeNull();
  });
});

describe('describeLabel', () => {
  it('brings its actor and its sources', () => {
    const details = describeLabel(HILLS, 'hills-terror-gang', 'en');
    expect(details).toMatchObject({
      text: 'terror gang',
      charge: 'pejorative',
      actor: { actor: 'brigade' },
    });
    expect(details?.actor.sides[0]?.words[0]?.sources[0]).toMatchObject({
      publisher: 'The Gazette',
      kind: 'side',
    });
  });

  it('is null for a label that is not there', () => {
    expect(describeLabel(HILLS, 'hills-moon', 'en')).toBeNull();
  });
});

describe('findOutlet', () => {
  const outlets = {
    format: 1 as const,
    outlets: [{ host: 'news.example', name: 'News', country: 'GB', languages: ['en'] }],
  };

  it.each([
    ['https://news.example/story', 'News'],
    ['http://www.news.example:8080/', 'News'],
    ['https://edition.news.example/a?b=c#d', 'News'],
    ['https://NEWS.example', 'News'],
    ['https://user@news.example/', 'News'],
    ['https://fakenews.example/', undefined],
    ['https://news.example.evil.test/', undefined],
    ['about:blank', undefined],
    ['', undefined],
  ])('%s', (url, name) => {
    expect(findOutlet(outlets, url)?.name).toBe(name);
  });

  it('leaves www. out of hosts', () => {
    expect(hostOf('https://www.news.example/x')).toBe('news.example');
    expect(hostOf('file:///tmp/x')).toBeNull();
  });
});
