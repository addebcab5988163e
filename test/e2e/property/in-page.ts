/*
 * What runs in the page's own world, as source text: neither modules nor the helpers of a compiler are at
 * hand there.
 */

/** Defines `fuzz`: edits, marks as places in the page's text, and the page as a tree of plain data. */
export const FUZZ = String.raw`
const fuzz = {
  texts: () => {
    const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.length > 0 && !node.parentElement.closest('#last')) found.push(node);
    return found;
  },
  blocks: () => [...document.querySelectorAll('article > p:not(#last), article > div > p:not(#last)')],
  inlines: () => [...document.querySelectorAll('article p:not(#last) :is(b, i, a, span, font)')],
  pick: (list, n) => list[n % list.length],
  apply(edit, words) {
    const { at, by, what } = edit;
    const text = fuzz.pick(fuzz.texts(), at);
    const block = fuzz.pick(fuzz.blocks(), at);
    const other = fuzz.pick(fuzz.blocks(), by);
    const phrase = words[what % words.length];
    const offset = text ? by % (text.length + 1) : 0;
    const newBlock = () => {
      const p = document.createElement('p');
      p.textContent = phrase;
      return p;
    };
    const wrap = (node, name) => {
      const element = document.createElement(name);
      node.replaceWith(element);
      element.append(node);
      return element;
    };
    const does = {
      'insert text': () => text.insertData(offset, ' ' + phrase + ' '),
      'delete text': () => text.deleteData(offset, 1 + (what % 40)),
      'split text': () => text.splitText(offset),
      'wrap in an inline element': () => {
        const rest = text.splitText(offset);
        rest.splitText(Math.min(rest.length, 1 + (what % 30)));
        wrap(rest, fuzz.pick(['b', 'i', 'a', 'span'], what));
      },
      'unwrap an inline element': () => {
        const inline = fuzz.pick(fuzz.inlines(), at);
        if (inline) inline.replaceWith(...inline.childNodes);
      },
      'replace text': () => { text.data = phrase; },
      'replace a block': () => { block.textContent = phrase; },
      'insert a block': () => block.before(newBlock()),
      'remove a block': () => { if (fuzz.blocks().length > 6) block.remove(); },
      'move a block': () => other.before(block),
      'hide or show a block': () => block.toggleAttribute('hidden'),
      'hide or show by class': () => block.classList.toggle('gone'),
      'change an attribute': () => {
        const [name, value] = fuzz.pick([['title', 'x'], ['class', 'lead'], ['aria-hidden', 'true'], ['style', 'color: #333']], what);
        if (block.hasAttribute(name)) block.removeAttribute(name);
        else block.setAttribute(name, value);
      },
      'rewrite as a translator does': () => wrap(wrap(text, 'font'), 'font'),
      'write a block anew': () => { block.innerHTML = block.innerHTML; },
      'join text nodes': () => block.normalize(),
      'replace the article': () => {
        const article = document.querySelector('article');
        article.replaceWith(article.cloneNode(true));
      },
    };
    if (text && block) does[edit.kind]();
  },
  marks() {
    const before = new Map();
    let length = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      before.set(node, length);
      length += node.length;
    }
    const marks = [];
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('exonym-') || name.includes('current')) return;
      highlight.forEach((range) => {
        const start = before.get(range.startContainer) + range.startOffset;
        const end = before.get(range.endContainer) + range.endOffset;
        const holder = document.createRange();
        holder.setStart(range.startContainer, range.startOffset);
        holder.setEnd(range.endContainer, range.endOffset);
        const last = range.startContainer.parentElement?.closest('#last') ? 'last' : '';
        marks.push([start, end, holder.toString(), name, last].join(' · '));
      });
    });
    return marks.sort((a, b) => parseInt(a) - parseInt(b));
  },
  tree(node = document.body) {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 || node.localName === 'script') return null;
    return [node.localName, [...node.attributes].map(({ name, value }) => [name, value]), [...node.childNodes].map((child) => fuzz.tree(child))];
  },
  build(tree) {
    if (tree === null) return document.createComment('');
    if (typeof tree === 'string') return document.createTextNode(tree);
    const [name, attributes, children] = tree;
    const element = document.createElement(name);
    for (const [key, value] of attributes) element.setAttribute(key, value);
    element.append(...children.map(fuzz.build));
    return element;
  },
};
const kept = location.hash && localStorage.getItem(location.hash);
if (kept) document.body.replaceWith(fuzz.build(JSON.parse(kept)));
`;
