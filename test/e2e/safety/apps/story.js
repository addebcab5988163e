/** The story that every app shows, and what happens to it: plain data. */

const LINES = [
  [
    'Officials in Baghdad said on Monday that ',
    'Iranian-backed militias',
    ' had moved closer to the air base in the west of Iraq, where the lights were out.',
  ],
  [
    'The statement from Tehran praised the ',
    '“resistance”',
    ' and described American troops in Iraq as “terrorist cells” that must leave the country.',
  ],
  [
    'A spokesman in Washington blamed rogue ',
    'militias',
    ' for the rockets and said that Iran would be held to account for what they do next.',
  ],
  [
    'Shopkeepers near the bridge in Baghdad kept their shutters ',
    'half open',
    ' all day, and the last bus to the station was empty when it left the market square.',
  ],
  [
    'According to the army, the rogue militias left ',
    'three',
    ' vehicles behind outside Baghdad and went north along the river before the sun came up.',
  ],
  [
    'The talks between Iran and the United States are due to resume ',
    'next week',
    ', but no agenda has been agreed and the room has not been booked so far.',
  ],
];

const item = ([before, strong, after], id) => ({ id, before, strong, after, note: '' });

/** What stands on the page at first. */
export const FIRST = {
  headline: 'Rockets hit base near Baghdad as talks with Iran stall',
  live: false,
  count: 0,
  items: LINES.map(item),
};

const change = (state, index, what) => ({
  ...state,
  count: state.count + 1,
  items: state.items.map((one, i) => (i === index ? { ...one, ...what } : one)),
});

/** Each gets the state before and answers the next. */
export const STEPS = [
  (state) =>
    change(state, 0, {
      before: 'People in Iraq said that ',
      strong: 'the rogue militias',
      note: ' Updated.',
    }),
  (state) => ({ ...state, items: [...state.items].reverse() }),
  (state) =>
    change(state, 1, {
      strong: 'elements',
      after: ' of the Iranian-backed militias were seen near Baghdad.',
    }),
  (state) => ({ ...state, items: state.items.filter((_, i) => i % 3 !== 1) }),
  (state) => ({
    ...state,
    live: !state.live,
    headline: 'Live: rogue militias blamed for rockets near Baghdad',
  }),
  (state) => ({
    ...state,
    items: [...LINES.slice(0, 3).map((line, i) => item(line, 100 + i)), ...state.items],
  }),
  (state) => ({ ...state, live: false, items: [] }),
  () => FIRST,
  (state) =>
    change(state, 4, {
      before: 'Nobody in Iraq wished to talk about the rogue ',
      strong: 'militias',
      after: '.',
    }),
];
