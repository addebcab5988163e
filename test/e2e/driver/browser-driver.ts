import type { Page } from 'puppeteer-core';

/** The two browsers that Exonym is built for. */
export type BrowserKind = 'chromium' | 'firefox';

/** How a browser is started. */
export interface LaunchOptions {
  /** A folder for the profile; the same folder again is the same reader. Without one the profile is thrown away. */
  readonly userDataDir?: string;
  /** Hosts that are answered by a server on this machine: host → port on 127.0.0.1 (which also speaks as an HTTP proxy, for Firefox). */
  readonly hostMap?: Readonly<Record<string, number>>;
  /** Port on 127.0.0.1 of an HTTP proxy that everything goes through, loopback too. */
  readonly proxy?: number;
  /** The one self-made certificate that this profile takes. */
  readonly trusts?: TrustedCertificate;
  /** A window on the screen instead of none. */
  readonly visible?: boolean;
  /** What `prefers-color-scheme` says to pages and to the popup. */
  readonly dark?: boolean;
}

/** A certificate of a test's own making. */
export interface TrustedCertificate {
  /** SHA-256 of its public key, in base64: how Chromium knows it. */
  readonly fingerprint: string;
  /** All of it (DER, in base64), and the hosts that show it: how Firefox does. */
  readonly der: string;
  readonly hosts: readonly string[];
}

/** What runs inside the popup: gets its window, must be self-contained. Arguments and answer are JSON. */
export type InView<A extends readonly unknown[], T> = (view: Window, ...args: A) => T | Promise<T>;

/** The real action popup, while it is open. */
export interface PopupHandle {
  evaluate<A extends readonly unknown[], T>(work: InView<A, T>, ...args: A): Promise<T>;
  /** Clicks the element, once it is there. */
  click(selector: string): Promise<void>;
  text(): Promise<string>;
  /** Waits until what it shows no longer changes. */
  settled(): Promise<void>;
  /** Saves a PNG. */
  screenshot(path: string): Promise<void>;
  /** Violations that axe finds, one line each. Chromium only: no script can be put into Firefox's popup. */
  axe?(): Promise<string[]>;
  close(): Promise<void>;
}

/** One running browser with the extension in it: the same for Chromium and Firefox. */
export interface BrowserDriver {
  readonly kind: BrowserKind;
  /** As the browser says it: `Chrome/156.0…`. */
  readonly version: string;
  /** Start of the extension's own addresses, with the slash. */
  readonly base: string;
  /** Opens an address in a new tab; for one of the extension's own pages give its path. */
  open(address: string): Promise<Page>;
  /** Runs in an extension page with all extension APIs (`browser`, and `chrome` in Chromium). */
  inExtension<A extends readonly unknown[], T>(work: InView<A, T>, ...args: A): Promise<T>;
  /** Ends the background as the browser does when it is idle. */
  killBackground(): Promise<void>;
  backgroundAlive(): Promise<boolean>;
  /** Bytes in use in the background after its garbage was collected. Chromium only. */
  backgroundHeap?(): Promise<number>;
  /** Ends the browser as a power cut does. */
  cut?(): Promise<void>;
  /** A click on the toolbar button: grants `activeTab` and opens the popup. */
  clickAction(page: Page): Promise<PopupHandle>;
  /** Grants optional hosts for good (`http://site.example/*`), as the reader's “allow” does. */
  grantHosts(patterns: readonly string[]): Promise<void>;
  /** Installs another build over this one. To Chromium it is the same extension only from the same folder. */
  update(dist: string): Promise<void>;
  /** Violations that axe finds, one line each. */
  axe(page: Page): Promise<string[]>;
  /** All that the extension logged as an error, wherever it runs. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
  /** Resolves when the browser has ended, by `close` or by the reader's hand. */
  readonly closed: Promise<void>;
}

/** Source of a call of `work` on the window named `view`; sent as text, which no page's policy can forbid. */
export function callOf(
  work: { toString(): string },
  view: string,
  args: readonly unknown[],
): string {
  const list = [view, ...args.map((argument) => JSON.stringify(argument) ?? 'undefined')].join(
    ', ',
  );
  // tsx and esbuild wrap functions in a helper that does not exist in the page
  return `(() => { const __name = (f) => f; return (${work.toString()})(${list}); })()`;
}
