import type { Browser } from 'puppeteer-core';

/** Evaluates an expression in Firefox's own window, awaits it, and answers its value as JSON carries it. */
export type ChromeEvaluate = (expression: string) => Promise<unknown>;

/** The part of puppeteer's BiDi connection that is used; it has no public type. */
interface Bidi {
  send(method: string, params: object): Promise<{ result?: unknown }>;
}

/** `script.evaluate` in the browser's chrome scope (needs `--remote-allow-system-access`). */
export function chromeEvaluator(browser: Browser): ChromeEvaluate {
  const { connection } = browser as unknown as { connection: Bidi };
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const answer = await connection.send(method, params);
    return (answer.result ?? answer) as Record<string, unknown>;
  };
  return async (expression) => {
    const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = (tree['contexts'] as { context: string }[])[0]?.context;
    const answer = await send('script.evaluate', {
      target: { context },
      awaitPromise: true,
      expression: `(async () => JSON.stringify(await (${expression})))()`,
    });
    if (answer['type'] === 'exception')
      throw new Error((answer['exceptionDetails'] as { text: string }).text);
    const { value } = answer['result'] as { value?: string };
    return value === undefined ? undefined : JSON.parse(value);
  };
}
