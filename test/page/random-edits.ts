import { paragraph } from './read/paragraphs';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const CLASSES = ['comments', 'related', 'caption', 'hidden', 'lead', 'off', 'byline', ''];
const ATTRIBUTES = ['hidden', 'aria-hidden', 'role', 'id', 'contenteditable', 'style', 'lang'];
const VALUES = ['true', 'navigation', 'display: none', 'article', 'color: red', 'en', 'false'];
const PARTS = ['p', 'div', 'section', 'blockquote', 'h2', 'ul', 'li', 'a', 'b', 'q', 'font', 'pre'];

type Edit = (at: Element, random: () => number) => void;

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** What pages do to themselves. */
const EDITS: Readonly<Record<string, Edit>> = {
  text(at, random) {
    const node = document.createTextNode(paragraph(Math.floor(random() * 50)));
    at.insertBefore(node, pick([null, ...at.childNodes], random));
  },
  rewrite(at, random) {
    const text = pick(
      [...at.childNodes].filter((node) => node instanceof Text),
      random,
    );
    if (text) text.data = random() < 0.5 ? 'rogue militias' : paragraph(Math.floor(random() * 50));
  },
  part(at, random) {
    const part = document.createElement(pick(PARTS, random));
    part.textContent = `${paragraph(Math.floor(random() * 50))} rogue militias`;
    if (part.localName === 'a') part.setAttribute('href', '/elsewhere');
    at.insertBefore(part, pick([null, ...at.childNodes], random));
  },
  wrap(at, random) {
    const part = document.createElement(pick(PARTS, random));
    at.replaceWith(part);
    part.append(at);
  },
  move(at, random) {
    const to = pick([...document.body.querySelectorAll('*')], random);
    if (to && !at.contains(to)) to.append(at);
  },
  remove(at) {
    at.remove();
  },
  split(at, random) {
    const text = pick(
      [...at.childNodes].filter((node) => node instanceof Text),
      random,
    );
    text?.splitText(Math.floor(random() * text.length));
  },
  class(at, random) {
    at.className = pick(CLASSES, random);
  },
  attribute(at, random) {
    const name = pick(ATTRIBUTES, random);
    if (at.hasAttribute(name)) at.removeAttribute(name);
    else at.setAttribute(name, pick(VALUES, random));
  },
  shadow(at, random) {
    if (at.shadowRoot || !/^(div|section)$/.test(at.localName)) return;
    at.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div><p>Inside.</p>';
    if (random() < 0.5) at.append(`${paragraph(3)} rogue militias`);
  },
  inside(at, random) {
    const root = at.shadowRoot;
    if (root) root.append(pick([paragraph(4), 'rogue militias', ''], random));
  },
};

/** Does one edit somewhere under `body`; answers what it was. */
export function editPage(random: () => number): string {
  const all = [...document.body.querySelectorAll('*')];
  const at = pick(all.length > 0 ? all : [document.body], random);
  // The page must neither vanish nor grow for ever.
  const names = Object.keys(EDITS).filter((name) => name !== 'remove' || all.length > 40);
  const name = all.length > 200 ? 'remove' : pick(names, random);
  if (name === 'remove' && at.querySelectorAll('*').length > 30) return 'nothing';
  EDITS[name]?.(at, random);
  return name;
}
