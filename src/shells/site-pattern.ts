/** Match pattern of a site and its subdomains, as permissions and content scripts take it. */
export const sitePattern = (host: string): string => `*://*.${host}/*`;

/** Match pattern of the one host of an https address, as it is asked for when a list is fetched. */
export const hostPattern = (url: string): string => `https://${new URL(url).hostname}/*`;
