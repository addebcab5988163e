import { useEffect, useState } from 'preact/hooks';

/**
 * A value once what is made from it further up has been drawn; until then the one before, at first null. So
 * that one change never holds the browser up for all that hangs on it.
 */
export function useLater<Value>(value: Value): Value | null {
  const [later, setLater] = useState<Value | null>(null);
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setLater(value));
    });
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return later;
}
