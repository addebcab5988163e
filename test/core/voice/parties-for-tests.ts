import type { Mention, MentionFinder, MentionKind } from '../../../src/core/mention';

/** Names known to the voice tests: enough to see that parties reach the answer. */
const NAMES: readonly (readonly [string, string, MentionKind])[] = [
  ['US Central Command', 'us', 'office'],
  ['State Department', 'us', 'office'],
  ['White House', 'us', 'office'],
  ['Pentagon', 'us', 'office'],
  ['United States', 'us', 'name'],
  ['Washington', 'us', 'capital'],
  ['American', 'us', 'adjective'],
  ['US', 'us', 'name'],
  ['U.S.', 'us', 'name'],
  ['Revolutionary Guards', 'iran', 'office'],
  ['Press TV', 'iran', 'outlet'],
  ['Fars News', 'iran', 'outlet'],
  ['Fars', 'iran', 'outlet'],
  ['Ali Khamenei', 'iran', 'person'],
  ['Khamenei', 'iran', 'person'],
  ['Tehran', 'iran', 'capital'],
  ['Iranian', 'iran', 'adjective'],
  ['Iran', 'iran', 'name'],
  ['Kremlin', 'russia', 'office'],
  ['Moscow', 'russia', 'capital'],
  ['Russian', 'russia', 'adjective'],
  ['Russia', 'russia', 'name'],
  ['Vladimir Putin', 'russia', 'person'],
  ['Putin', 'russia', 'person'],
  ['Kyiv', 'ukraine', 'capital'],
  ['Ukrainian', 'ukraine', 'adjective'],
  ['Ukraine', 'ukraine', 'name'],
  ['Zelensky', 'ukraine', 'person'],
  ['Hezbollah', 'hezbollah', 'name'],
  ['Hassan Nasrallah', 'hezbollah', 'person'],
  ['Nasrallah', 'hezbollah', 'person'],
  ['Hamas', 'hamas', 'name'],
  ['Israel', 'israel', 'name'],
  ['Israeli', 'israel', 'adjective'],
  ['Netanyahu', 'israel', 'person'],
  ['Syria', 'syria', 'name'],
  ['Syrian', 'syria', 'adjective'],
  ['Damascus', 'syria', 'capital'],
  ['Turkey', 'turkey', 'name'],
  ['Turkish', 'turkey', 'adjective'],
  ['Ankara', 'turkey', 'capital'],
  ['Kharkiv', 'ukraine', 'place'],
  ['Gaza', 'hamas', 'place'],
  ['Greenpeace', 'greens', 'group'],
  ['Pro-life', 'pro-lifers', 'cause'],
  ['pro-life', 'pro-lifers', 'cause'],
  ['anti-abortion', 'pro-lifers', 'cause'],
  ['opponents of abortion', 'pro-lifers', 'group'],
  ['Circle to Mend', 'menders', 'group'],
  ['rebels', 'syria-opposition', 'perhaps'],
  ['Rebels', 'syria-opposition', 'perhaps'],
];

/** A finder over a text: whole words, longest first, no list machinery. */
export function testFinder(text: string): MentionFinder {
  return {
    mentionsIn(block) {
      const found: Mention[] = [];
      for (const [name, party, kind] of NAMES)
        for (
          let at = text.indexOf(name, block.start);
          at >= 0 && at + name.length <= block.end;
          at = text.indexOf(name, at + 1)
        )
          if (
            isWhole(text, at, at + name.length) &&
            !found.some((one) => at < one.end && one.start < at + name.length)
          )
            found.push({ start: at, end: at + name.length, party, kind });
      return found.sort((a, b) => a.start - b.start);
    },
  };
}

function isWhole(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ');
}
