import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../src/lists/csv';
import { listFromCsv } from '../../src/lists/list-from-csv';
import { listToCsv } from '../../src/lists/list-to-csv';
import { HILLS } from '../fixtures/two-lists';

const HEAD = { id: 'mine', title: 'My list', maker: 'me', today: '2026-11-22' };
const header = 'text,forms,actor,charge,sides,url,quote';

describe('comma-separated text', () => {
  it('is read back as it was written, whatever the cells hold', () => {
    const cell = fc.string().map((text) => text.replaceAll('\u0000', ''));
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const kept = [['a', 'b'], ...rows].filter((cells) =>
          cells.some((one) => one.trim() !== ''),
        );
        const guarded = kept.filter((cells) => !cells.some((one) => one.startsWith("'")));
        expect(readCsv(writeCsv(guarded)).map(({ cells }) => cells)).toEqual(guarded);
      }),
    );
  });

  it('may have line feeds in cells, and the lines are counted all the same', () => {
    const rows = readCsv('\ufeffa,b\r\n"x\ny",1\r\n\r\nz,"say ""yes"""');
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\ny', '1'] },
      { line: 5, cells: ['z', 'say "yes"'] },
    ]);
  });

  it('may be separated by semicolons or tabs', () => {
    expect(readCsv('a;b\n1;"x,y"')[1]?.cells).toEqual(['1', 'x,y']);
    expect(readCsv('a\tb\n1\t2')[1]?.cells).toEqual(['1', '2']);
  });

  it('holds nothing that a spreadsheet would run', () => {
    expect(writeCsv([['=1+1', '@x', '-5', 'plain']])).toBe(`"'=1+1","'@x","'-5",plain\r\n`);
    expect(readCsv(`"'=1+1",b`)[0]?.cells).toEqual(['=1+1', 'b']);
  });
});

describe('a list out of a table', () => {
  it('imports 997 of 1,000 rows and names the 3 bad ones', () => {
    const rows = Array.from(
      { length: 1000 },
      (_, at) => `word ${at},word ${at}s,The people ${at % 7},pejorative,Side ${at % 3},,`,
    );
    rows[9] = 'word 9,,The people,angry,Side 0,,';
    rows[499] = ',,The people,neutral,Side 0,,';
    rows[998] = 'wo\u202erd,,The people,neutral,Side 0,,';
    const { list, bad } = listFromCsv([header, ...rows].join('\n'), HEAD);
    expect(list.labels).toHaveLength(997);
    expect(bad.map(({ line }) => line)).toEqual([11, 501, 1000]);
    expect(bad[0]?.fault).toMatch(/^charge: /u);
    expect(bad[1]?.fault).toBe('text: is empty.');
    expect(bad[2]?.fault).toBe('text: holds the hidden character U+202E.');
    expect(list.sides.map(({ name }) => name.en)).toEqual(['Side 0', 'Side 1', 'Side 2']);
    expect(list.actors).toHaveLength(7);
  });

  it('keeps quotations with their source, and refuses half of one', () => {
    const { list, bad } = listFromCsv(
      `${header}\nraiders,,The crowd,pejorative,North | South,https://north.example/1,those raiders\n` +
        'thugs,,The crowd,pejorative,North,,those thugs\n' +
        'louts,,The crowd,pejorative,North,http://north.example/,those louts',
      HEAD,
    );
    expect(list.labels[0]?.uses.map((use) => [use.side, use.evidence[0]?.quote])).toEqual([
      ['north', 'those raiders'],
      ['south', 'those raiders'],
    ]);
    expect(Object.values(list.sources)[0]).toMatchObject({
      publisher: 'north.example',
      kind: 'side',
    });
    expect(bad).toEqual([
      { line: 3, fault: 'url: is empty, and the row has a quotation.' },
      { line: 4, fault: 'url: is not an https address.' },
    ]);
  });

  it('refuses one word twice for one actor', () => {
    const { bad } = listFromCsv(`${header}\nx,,A,,N,,\nX,,A,,N,,`, HEAD);
    expect(bad).toEqual([{ line: 3, fault: 'text: “X” stands twice for the same actor.' }]);
  });

  it('says which columns are missing', () => {
    expect(() => listFromCsv('text,sides\nx,y', HEAD)).toThrow(
      'Row 1: the columns actor are missing',
    );
  });

  it('gives the same labels again after a list was written as a table', () => {
    const { list, bad } = listFromCsv(listToCsv(HILLS), { ...HEAD, id: 'hills' });
    expect(bad).toEqual([]);
    const facts = (labels: typeof HILLS.labels) =>
      labels.map(({ text, forms, charge, uses, match }) => ({
        text,
        forms,
        charge,
        match,
        sides: uses.length,
      }));
    expect(facts(list.labels)).toEqual(facts(HILLS.labels));
  });
});
