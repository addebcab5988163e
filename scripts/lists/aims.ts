import type { ListFigures } from './list-figures';

/** The sum of all lists against what was aimed at. */
export interface Aims {
  readonly labels: number;
  readonly onRecord: number;
  /** Of all labels, in per cent. */
  readonly onRecordShare: number;
  readonly outlets: number;
  readonly aims: readonly {
    readonly aim: string;
    readonly reached: string;
    readonly met: boolean;
  }[];
}

/** Labels that all lists together should have. */
const LABELS = 700;
/** Per cent of them with a quotation by the party or an official on record. */
const ON_RECORD = 55;
/** Per cent of its labels that every party should be on record with. */
const PER_PARTY = 40;
/** News outlets known. */
const OUTLETS = 300;

export function sumUp(lists: readonly ListFigures[], outlets: number): Aims {
  const labels = lists.reduce((sum, list) => sum + list.labels, 0);
  const onRecord = lists.reduce((sum, list) => sum + list.onRecord, 0);
  const onRecordShare = labels === 0 ? 0 : (100 * onRecord) / labels;
  const parties = lists
    .flatMap(({ id, sides }) => sides.map((side) => ({ list: id, ...side })))
    .filter(({ role }) => role === 'party')
    .map((one) => ({
      name: `${one.list}/${one.side}`,
      percent: (100 * one.onRecord) / Math.max(1, one.labels),
    }))
    .sort((a, b) => a.percent - b.percent);
  const [least] = parties;
  return {
    labels,
    onRecord,
    onRecordShare,
    outlets,
    aims: [
      { aim: `at least ${LABELS} labels`, reached: String(labels), met: labels >= LABELS },
      {
        aim: `at least ${ON_RECORD} % with a quotation by the party or an official on record`,
        reached: `${onRecordShare.toFixed(1)} %`,
        met: onRecordShare >= ON_RECORD,
      },
      {
        aim: `no party on record with under ${PER_PARTY} % of its labels`,
        reached: least ? `lowest ${least.percent.toFixed(0)} % (${least.name})` : 'no party',
        met: least === undefined || least.percent >= PER_PARTY,
      },
      { aim: `at least ${OUTLETS} outlets`, reached: String(outlets), met: outlets >= OUTLETS },
    ],
  };
}
