import { until } from './until';

/** How long a text must not have changed to count as still, in milliseconds. */
const STILL = 300;

/** Waits until a text is there and has not changed for a moment. */
export async function stillText(read: () => Promise<string>): Promise<void> {
  let before = '';
  let since = Date.now();
  await until('the text keeps still', async () => {
    const now = (await read()).trim();
    if (now !== before) since = Date.now();
    before = now;
    return now !== '' && Date.now() - since >= STILL;
  });
}
