/* Source text that runs in the page's own world. */

/** The page's tree, every text node and comment of its own; scripts are left out. */
export const TREE = `(() => {
  const tree = (node) => {
    if (node.nodeType === 3) return JSON.stringify(node.data);
    if (node.nodeType === 8) return '<!--' + node.data + '-->';
    if (node.nodeType !== 1 || node.localName === 'script') return '';
    const attributes = [...node.attributes].map(({ name, value }) => ' ' + name + '=' + JSON.stringify(value)).join('');
    return '<' + node.localName + attributes + '>' + [...node.childNodes].map(tree).join('') + '</' + node.localName + '>';
  };
  return tree(document.documentElement);
})()`;

/** Begins to count mutation records of the whole page; runs before the page's own scripts. */
export const COUNT_RECORDS = `addEventListener('DOMContentLoaded', () => {
  globalThis.records = 0;
  new MutationObserver((records) => { globalThis.records += records.length; }).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
})`;

/** Stops the page's clock at `clock`: editors put together what is typed within a moment. */
export const STOP_CLOCK = `globalThis.clock = Date.now(); Date.now = () => globalThis.clock;`;

/** Where the selection stands, as paths from the body. */
export const SELECTION = `(() => {
  const path = (node) => {
    const steps = [];
    for (let at = node; at && at !== document.body; at = at.parentNode) steps.unshift([...at.parentNode.childNodes].indexOf(at));
    return steps.join('/');
  };
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection();
  return anchorNode && [path(anchorNode), anchorOffset, path(focusNode), focusOffset].join(' ');
})()`;

/** Texts of the marks on the page. */
export const MARKS = `(() => {
  const texts = [];
  CSS.highlights.forEach((highlight, name) => name.startsWith('exonym-') && highlight.forEach((range) => texts.push(range.toString())));
  return texts;
})()`;

/** How many marks stand inside the editor. */
export const MARKS_IN_EDITOR = `(() => {
  let count = 0;
  CSS.highlights.forEach((highlight, name) => name.startsWith('exonym-') && highlight.forEach((range) => {
    if (document.getElementById('editor').contains(range.startContainer)) count += 1;
  }));
  return count;
})()`;
