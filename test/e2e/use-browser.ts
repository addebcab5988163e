import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { serveDemo } from '../../scripts/start/demo-server';
import type { PageServer } from '../../scripts/start/page-server';
import type { BrowserDriver, BrowserKind } from './driver/browser-driver';
import { launch } from './driver/launch';
import { letRead } from './driver/let-read';
import { notByPages } from './driver/not-by-pages';
import { recordingProxy, type RecordingProxy } from './driver/recording-proxy';
import { distOf } from './kinds';

/** A browser with the built extension, the demo world behind a recording proxy, and a profile that outlives restarts. */
export interface Bench {
  readonly driver: BrowserDriver;
  readonly proxy: RecordingProxy;
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
}

/**
 * Prepares a bench for the tests of a `describe`; `hosts` are those that the reader lets the extension read. At the end
 * nothing may have been asked but what the demo pages ask.
 */
export function useBrowser(kind: BrowserKind, hosts: readonly string[]): Bench {
  let driver: BrowserDriver;
  let proxy: RecordingProxy;
  let server: PageServer;
  const profile = mkdtempSync(join(tmpdir(), 'exonym-profile-'));
  const start = async (): Promise<void> => {
    driver = await launch(kind, distOf(kind), { userDataDir: profile, proxy: proxy.port });
    await letRead(driver, hosts);
  };
  beforeAll(async () => {
    server = await serveDemo();
    proxy = await recordingProxy(server.hostMap);
    await start();
  });
  afterAll(async () => {
    await driver?.close();
    proxy?.close();
    server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    expect(notByPages(proxy.log, kind, Object.keys(server.hostMap))).toEqual([]);
  });
  return {
    get driver() {
      return driver;
    },
    get proxy() {
      return proxy;
    },
    restart: async () => {
      await driver.close();
      await start();
    },
  };
}
