import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkExamples } from '../../src/lists/check-examples';
import { axisFaults, sharedAxisFaults } from '../../src/lists/check-axes';
import { checkDates } from '../../src/lists/check-dates';
import { checkForms } from '../../src/lists/check-forms';
import { checkOverlaps } from '../../src/lists/check-overlaps';
import { judgeList, verdictFaults } from '../../src/lists/fairness/judge-list';
import { SCHEMAS, jsonSchema } from '../../src/lists/json-schema';
import type { Party } from '../../src/lists/parties';
import { loadShelf } from '../../src/shells/cli/knowledge';
import { countMatches } from '../../scripts/lists/count-matches';
import { readShared } from '../../scripts/lists/read-shared';

const SHELF = loadShelf();
const LISTS = [...SHELF.lists.values()];
const PARTIES = SHELF.knowledge.parties.parties;
const OUTLETS = SHELF.outlets.outlets;
const SHARED = readShared();
const MATCHES = countMatches();
/** A loaded machine takes its time over hundreds of example sentences. */
const LONG = { timeout: 60_000 };

describe.each(LISTS.map((list) => [list.id, list] as const))('the list %s', LONG, (_, list) => {
  it('has sound forms and sources', () => {
    expect(checkForms(list)).toEqual([]);
  });

  it('marks what its examples say it marks, and nothing that they say it does not', () => {
    expect(checkExamples(list, SHELF.knowledge)).toEqual([]);
  });

  it('keeps the rules of even-handedness, or says why it cannot', () => {
    const { [list.id]: waivers = [] } = SHARED.waivers.waivers;
    const verdicts = judgeList(list, waivers, MATCHES.get(list.id) ?? []);
    expect(verdicts.flatMap(verdictFaults)).toEqual([]);
  });

  it('has no two examples that are nearly one, no impossible date, no axis that points nowhere', () => {
    expect([...checkOverlaps(list), ...checkDates(list), ...axisFaults(list)]).toEqual([]);
  });

  it('is no draft', () => {
    expect(list.draft).not.toBe(true);
  });

  it('names only parties that exist', () => {
    const known = new Set(PARTIES.map((party) => party.id));
    expect(list.sides.flatMap((side) => side.parties).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('what stands beside the lists', () => {
  it('is about lists that exist', () => {
    expect(sharedAxisFaults(SHARED.axes, [...SHELF.lists.keys()])).toEqual([]);
    expect(Object.keys(SHARED.waivers.waivers).filter((id) => !SHELF.lists.has(id))).toEqual([]);
  });
});

describe('parties', () => {
  const FIELDS = ['names', 'capitals', 'offices', 'people', 'outlets', 'adjectives'] as const;
  const formsOf = (party: Party): string[] =>
    FIELDS.flatMap((field) => Object.values(party[field]).flat());

  it('have ids of their own', () => {
    expect(new Set(PARTIES.map((party) => party.id)).size).toBe(PARTIES.length);
  });

  it('share no form: a name says one party', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const party of PARTIES)
      for (const form of new Set(formsOf(party))) {
        if (owner.has(form)) shared.push(`${form}: ${owner.get(form)} and ${party.id}`);
        owner.set(form, party.id);
      }
    expect(shared).toEqual([]);
  });
});

describe('outlets', () => {
  it('are at least three hundred, each host once', () => {
    expect(OUTLETS.length).toBeGreaterThanOrEqual(300);
    expect(new Set(OUTLETS.map((outlet) => outlet.host)).size).toBe(OUTLETS.length);
  });

  it('belong to parties that exist, with the page that says so', () => {
    const known = new Set(PARTIES.map((party) => party.id));
    const wrong = OUTLETS.filter(
      ({ party, partySource }) =>
        party !== undefined && (!known.has(party) || partySource === undefined),
    );
    expect(wrong).toEqual([]);
  });

  it('are news hosts only: no mail, search, account, bank, shop or portal', () => {
    const personal =
      /(^|\.)(mail|webmail|login|accounts?|id|auth|my|bank|banking|pay|shop|store|search|drive|docs|calendar|m)\./u;
    const portals = [
      'yahoo.com',
      'google.com',
      'bing.com',
      'msn.com',
      'live.com',
      'outlook.com',
      'qq.com',
      'mail.ru',
      'yandex.ru',
      'rambler.ru',
      'ya.ru',
      'ukr.net',
      'i.ua',
      'facebook.com',
      'x.com',
      'twitter.com',
      'youtube.com',
      'reddit.com',
      'telegram.org',
      't.me',
      'vk.com',
      'amazon.com',
      'ebay.com',
      'paypal.com',
      'apple.com',
      'microsoft.com',
      'aol.com',
      'naver.com',
      'daum.net',
      'baidu.com',
      'sina.com.cn',
      '163.com',
      'sohu.com',
      'wikipedia.org',
      'walla.co.il',
      'orange.fr',
      'web.de',
      'gmx.net',
      't-online.de',
      'libero.it',
      'seznam.cz',
      'wp.pl',
      'onet.pl',
      'mynet.com',
      'comcast.net',
      'office.com',
    ];
    const hosts = OUTLETS.map((outlet) => outlet.host);
    expect(hosts.filter((host) => personal.test(host) || portals.includes(host))).toEqual([]);
  });

  it('cover no subdomain twice', () => {
    const hosts = new Set(OUTLETS.map((outlet) => outlet.host));
    const parents = (host: string): string[] =>
      host
        .split('.')
        .slice(1)
        .map((_, at, parts) => parts.slice(at).join('.'));
    expect([...hosts].filter((host) => parents(host).some((parent) => hosts.has(parent)))).toEqual(
      [],
    );
  });
});

describe('the published schemas', () => {
  it.each(Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[])('%s is the validator’s own', (name) => {
    const published = readFileSync(
      new URL(`../../src/lists/${name}.schema.json`, import.meta.url),
      'utf8',
    );
    expect(JSON.parse(published), 'stale: run npm run lists:schema').toEqual(
      JSON.parse(JSON.stringify(jsonSchema(name))),
    );
  });
});
