/** The browsers of this machine, by kind; a kind that is not there has no entry. */
export function findBrowsers(): { chromium?: string; firefox?: string };
