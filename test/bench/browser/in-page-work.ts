/*
 * What is done to both tabs, as source text: it runs in the page's own world, where neither modules nor the
 * helpers of a compiler are at hand.
 */

/** Animates a fixed box that has nothing to do with the article; answers the frames drawn. */
export const animate = (ms: number): string => `new Promise((done) => {
  const box = document.body.appendChild(document.createElement('div'));
  box.style.cssText = 'position:fixed;top:10px;left:10px;width:40px;height:40px;background:#888';
  const start = performance.now();
  let frames = 0;
  const step = (now) => {
    box.style.left = 10 + (frames % 100) + 'px';
    frames += 1;
    if (now - start < ${ms}) return requestAnimationFrame(step);
    box.remove();
    done(frames);
  };
  requestAnimationFrame(step);
})`;

/** Marks what stands in the article as a highlighter would that registers all at once: underlined, every `count`-th word. */
export const registerAll = (count: number): string => `(() => {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = '::highlight(all) { text-decoration: underline solid #7233bb 2px }';
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
  const places = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const { index, 0: { length } } of node.data.matchAll(/[a-z]{6,}/gu)) places.push({ node, index, length });
  const highlight = new Highlight();
  const every = places.length / ${count};
  for (let i = 0; i < ${count}; i += 1) {
    const { node, index, length } = places[Math.floor(i * every)];
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + length);
    highlight.add(range);
  }
  CSS.highlights.set('all', highlight);
  return highlight.size;
})()`;

/** For `ms` milliseconds adds 10 paragraphs every 10 ms to the article, and drops the oldest. */
export const storm = (ms: number): string => `new Promise((done) => {
  const article = document.querySelector('article');
  const texts = [...article.querySelectorAll('p')].slice(0, 40).map((p) => p.textContent);
  const feed = article.insertBefore(document.createElement('section'), article.children[2]);
  const start = performance.now();
  let added = 0;
  const timer = setInterval(() => {
    const due = Math.floor(performance.now() - start) - added;
    for (let i = 0; i < due; i += 1, added += 1) {
      const p = document.createElement('p');
      p.textContent = texts[added % texts.length].slice(0, 60);
      feed.append(p);
    }
    while (feed.childElementCount > 200) feed.firstElementChild.remove();
    if (performance.now() - start < ${ms}) return;
    clearInterval(timer);
    feed.remove();
    done(added);
  }, 10);
})`;

/** Changes the text of five paragraphs near the top, as a live page does. */
export const editBatch = (turn: number): string => `(() => {
  const all = document.querySelectorAll('article > p');
  for (let i = 0; i < 5; i += 1) {
    const p = all[1 + ((${turn} * 5 + i) % 20)];
    p.append(document.createTextNode(' Update ' + ${turn} + '.'));
  }
})()`;

/** Goes to another route of an application of one page: a new address, a new article in place of the old. */
export const route = (turn: number): string => `(() => {
  globalThis.stories ??= [...document.querySelectorAll('article > p')].map((p) => p.outerHTML);
  const { stories } = globalThis;
  const from = (${turn} * 7) % (stories.length - 12);
  const article = document.createElement('article');
  article.innerHTML = '<h1>Route ' + ${turn} + ' to the valley</h1>' + stories.slice(from, from + 12).join('');
  history.pushState(null, '', '/route-' + ${turn});
  document.querySelector('article').replaceWith(article);
})()`;
