/** Listens in the top window while there is anything to listen for, and in those of frames that hold marks. */
export interface WindowListening {
  /** These windows from now on, and no others. */
  in(windows: ReadonlySet<Window>): void;
}

/** Listens nowhere yet. `listen` starts in one window, until its signal ends. */
export function windowListening(
  signal: AbortSignal,
  listen: (window: Window, until: AbortSignal) => void,
): WindowListening {
  const listening = new Map<Window, AbortController>();
  return {
    in(windows) {
      for (const [window, stop] of Array.from(listening)) {
        if (windows.has(window)) continue;
        stop.abort();
        listening.delete(window);
      }
      for (const window of windows) {
        if (listening.has(window)) continue;
        const stop = new AbortController();
        listening.set(window, stop);
        listen(window, AbortSignal.any([signal, stop.signal]));
      }
    },
  };
}
