import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  ARTICLE,
  card,
  cardHost,
  closeTestPages,
  markedTexts,
  openTestPage,
  pause,
  type TestPage,
} from './open-test-page';

afterEach(closeTestPages);

const WORDS =
  'Rogue crews aside, the rogue militias were silent, the harbour said on the day after.';
const IN_ARTICLE = ARTICLE.replace('</article>', '<section id="more"></section></article>');

function more(): HTMLElement {
  return document.querySelector('#more') as HTMLElement;
}

function countOf({ handle }: TestPage, word: string): number {
  return handle.report().analysis.findings.filter(({ text }) => text === word).length;
}

async function untilCount(page: TestPage, word: string, count: number): Promise<void> {
  await vi.waitFor(() => expect(countOf(page, word)).toBe(count), { timeout: 8000 });
}

describe('open shadow roots', () => {
  test('are read, and followed when only they change', async () => {
    document.body.innerHTML = '';
    const page = await openTestPage(IN_ARTICLE);
    const root = more().attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${WORDS}</p>`;
    more().append(' ');
    await untilCount(page, 'rogue militias', 2);
    root.querySelector('p')?.append(' Again the rogue militias came.');
    await untilCount(page, 'rogue militias', 3);
    root.innerHTML = '';
    await untilCount(page, 'rogue militias', 1);
  });

  test('that come with a late definition are found', async () => {
    const page = await openTestPage(
      IN_ARTICLE.replace('</section>', '<late-part></late-part></section>'),
    );
    customElements.define(
      'late-part',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = `<p>${WORDS}</p>`;
        }
      },
    );
    await untilCount(page, 'rogue militias', 2);
  });
});

describe('frames of the page’s own', () => {
  async function openFrame(html: string): Promise<{ page: TestPage; frame: HTMLIFrameElement }> {
    const page = await openTestPage(IN_ARTICLE);
    const frame = document.createElement('iframe');
    frame.srcdoc = html;
    frame.style.cssText = 'width: 500px; height: 200px; border: 3px solid';
    more().append(frame);
    return { page, frame };
  }
  const marksIn = (frame: HTMLIFrameElement): string[] => {
    const { CSS: css } = frame.contentWindow as unknown as typeof globalThis;
    const texts: string[] = [];
    css.highlights.forEach((highlight) => highlight.forEach((range) => texts.push(String(range))));
    return texts;
  };

  test('are marked in their own window and counted with the page', async () => {
    const { page, frame } = await openFrame(`<p>${WORDS}</p>`);
    await untilCount(page, 'rogue militias', 2);
    await vi.waitFor(() => expect(marksIn(frame)).toEqual(['rogue militias']));
    expect(markedTexts().filter((text) => text === 'rogue militias')).toHaveLength(1);
    page.abort();
    expect(marksIn(frame)).toEqual([]);
  });

  test('are followed: text inside, another page, removal', async () => {
    const { page, frame } = await openFrame(`<p>${WORDS}</p>`);
    await untilCount(page, 'rogue militias', 2);
    frame.contentDocument?.querySelector('p')?.append(' Again the rogue militias came.');
    await untilCount(page, 'rogue militias', 3);
    frame.srcdoc = '<p>Nothing is left of it, and nothing was said of it by anybody at all.</p>';
    await untilCount(page, 'rogue militias', 1);
    frame.srcdoc = `<p>${WORDS}</p>`;
    await untilCount(page, 'rogue militias', 2);
    frame.remove();
    await untilCount(page, 'rogue militias', 1);
  });

  test('open the card at the word', async () => {
    const { page, frame } = await openFrame(`<p>${WORDS}</p>`);
    await untilCount(page, 'rogue militias', 2);
    await vi.waitFor(() => expect(marksIn(frame)).toHaveLength(1));
    frame.scrollIntoView({ block: 'center' });
    await pause(50);
    const inner = frame.contentDocument as Document;
    const range = inner.createRange();
    const text = inner.querySelector('p')?.firstChild as Text;
    range.setStart(text, WORDS.indexOf('rogue militias'));
    range.setEnd(text, WORDS.indexOf('rogue militias') + 5);
    const word = range.getBoundingClientRect();
    const Pointer = (frame.contentWindow as unknown as typeof globalThis).PointerEvent;
    inner.body.dispatchEvent(
      new Pointer('pointermove', {
        clientX: word.left + 3,
        clientY: word.top + 3,
        bubbles: true,
        pointerType: 'mouse',
      }),
    );
    await vi.waitFor(() => expect(cardHost()).not.toBeNull());
    const panel = (card() as HTMLElement).getBoundingClientRect();
    const outer = frame.getBoundingClientRect();
    const top = outer.top + 3 + word.top;
    const gap = Math.min(Math.abs(panel.top - top), Math.abs(panel.bottom - top));
    expect(gap).toBeLessThan(60);
  });

  test('with an editor in them are left alone', async () => {
    const { page, frame } = await openFrame('<p>Type here, says the page to those who write.</p>');
    await new Promise((done) => frame.addEventListener('load', done));
    const inner = frame.contentDocument as Document;
    inner.designMode = 'on';
    inner.body.append(WORDS);
    more().append(' ');
    await pause(900);
    expect(countOf(page, 'rogue militias')).toBe(1);
  });
});
