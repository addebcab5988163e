/** Match pattern of a site and its subdomains, as permissions and content scripts take it. */
export const sitePattern = (host: string): string => `*://*.${host}/*`;
