import { useEffect, useState } from 'preact/hooks';

/**
 * How many of `count` parts to show now: `step` at once, the rest a step for each frame, so that a long page
 * never holds the browser up. Starts anew when `key` changes.
 */
export function useGrowing(count: number, step: number, key: unknown): number {
  const [shown, setShown] = useState({ key, most: step });
  const most = shown.key === key ? shown.most : step;
  useEffect(() => {
    if (most >= count) return undefined;
    const frame = requestAnimationFrame(() => setShown({ key, most: most + step }));
    return () => cancelAnimationFrame(frame);
  }, [most, count, key]);
  return Math.min(most, count);
}
