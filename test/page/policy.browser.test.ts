import { afterEach, expect, test, vi } from 'vitest';
import { ARTICLE } from './open-test-page';

afterEach(() => document.body.replaceChildren());

/** A page of its own in a frame, with a policy that forbids all but our modules. */
async function openStrict(
  head = '',
): Promise<{ frame: Window & typeof globalThis; broken: string[] }> {
  const module = (path: string) => new URL(path, import.meta.url).href;
  const policy =
    `default-src 'none'; script-src ${location.origin} 'nonce-n'; style-src 'none'; ` +
    `require-trusted-types-for 'script'; trusted-types 'none'`;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:900px;height:600px';
  frame.srcdoc = `<!doctype html><html><head><title>Strict</title>
    <meta http-equiv="Content-Security-Policy" content="${policy}">${head}
    </head><body>${ARTICLE}
    <script type="module" nonce="n">
      import { openPage } from '${module('../../src/page/open-page.ts')}';
      import { fakeEngine } from '${module('./fake-engine.ts')}';
      import { demoDetails } from '${module('./demo-details.ts')}';
      const stop = new AbortController();
      window.stop = () => stop.abort();
      window.page = openPage(document, {
        engine: fakeEngine([{ text: 'resistance', side: 'iran' }]),
        signal: stop.signal, outlet: null, sideNames: {},
        style: { colouring: 'side', strength: 'normal' },
        details: async (list, label) => demoDetails(label),
        onReport: () => (window.isRead = true), onHide: () => undefined,
      });
    </script></body></html>`;
  const broken: string[] = [];
  document.body.replaceChildren(frame);
  const view = frame.contentWindow as Window & typeof globalThis & { isRead?: boolean };
  view.addEventListener('error', ({ message }) => broken.push(message));
  await vi.waitFor(() => {
    const inside = frame.contentWindow as (Window & { isRead?: boolean }) | null;
    if (!inside?.isRead) throw new Error('not read');
  }, 8000);
  frame.contentDocument?.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    broken.push(violatedDirective),
  );
  return { frame: frame.contentWindow as Window & typeof globalThis, broken };
}

interface Opened {
  page: { step(by: 1 | -1): void };
  stop(): void;
}

test('marks and card work under a strict policy with Trusted Types, styled, without a violation', async () => {
  const { frame, broken } = await openStrict();
  const { page, stop } = frame as unknown as Opened;
  await vi.waitFor(() => expect(frame.CSS.highlights.size).toBe(1));
  page.step(1);
  const host = frame.document.querySelector('div[popover]') as HTMLElement;
  expect(host.matches(':popover-open')).toBe(true);
  expect(frame.getComputedStyle(host).position).toBe('fixed');
  await new Promise((done) => setTimeout(done, 300));
  expect(frame.document.elementFromPoint(0, 0)).not.toBe(host);
  expect(host.shadowRoot).toBeNull();
  expect(broken).toEqual([]);
  stop();
  expect(frame.document.querySelector('div[popover]')).toBeNull();
  expect(frame.CSS.highlights.size).toBe(0);
});
