import { describe, expect, it } from 'vitest';
import { dotPlot } from '../../../src/shells/popup/dot-plot';
import { MARKS } from '../../ui/fixture-marks';
import { fixtureReport } from '../../ui/fixture-report';
import { SIDE_NAMES } from '../../ui/fixtures';

const plot = dotPlot(fixtureReport(MARKS), SIDE_NAMES);

describe('the picture of a page', () => {
  it('has sides in hue order, then general use', () => {
    expect(plot.columns.map(({ kind, name, hue }) => [kind, name, hue])).toEqual([
      ['side', 'the US', 1],
      ['side', 'Iran', 2],
      ['side', 'the Iraqi government', 3],
      ['general', '', 'grey'],
    ]);
  });

  it('has actors with most marks first', () => {
    expect(plot.rows.map(({ actor, total }) => [actor, total])).toEqual([
      ['attackers', 6],
      ['us-forces', 2],
      ['irgc', 2],
    ]);
  });

  it('has one dot for every mark', () => {
    const indexes = plot.rows.flatMap(({ cells }) => cells.flat().map(({ index }) => index));
    expect(indexes.sort((a, b) => a - b)).toEqual(MARKS.map((_, index) => index));
  });

  it('puts own words before reported ones, unclear last', () => {
    expect(plot.rows[0]?.cells[0]?.map(({ voice }) => voice)).toEqual([
      'own',
      'own',
      'own',
      'reported',
    ]);
    expect(plot.rows[1]?.cells[1]?.map(({ voice }) => voice)).toEqual(['reported', 'unclear']);
  });

  it('names a single grey side and gathers several', () => {
    const [first] = MARKS;
    if (first === undefined) throw new Error('no mark');
    const turkey = { ...first, sides: ['turkey'] };
    const factions = { ...first, sides: ['iraq-factions'] };
    const columns = (marks: readonly (typeof turkey)[]) =>
      dotPlot(fixtureReport(marks, { hues: {} }), SIDE_NAMES).columns.map(
        ({ kind, name }) => kind + name,
      );
    expect(columns([turkey])).toEqual(['sideTurkey']);
    expect(columns([turkey, factions])).toEqual(['others']);
  });

  it('is empty for a page without marks', () => {
    expect(dotPlot(fixtureReport([], { hues: {} }), SIDE_NAMES)).toEqual({ columns: [], rows: [] });
  });
});
