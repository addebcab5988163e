import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/page/read/read-page';
import { paragraph } from './paragraphs';
import { documentOf, read, textsOf } from './read';

const LEAD = paragraph(1);

/** Markup after a lead paragraph → the texts of the blocks that follow it. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a phrase goes on across an inline element',
    '<p>the rogue <b>militias</b> of Venn.</p>',
    ['the rogue militias of Venn.'],
  ],
  [
    'and across a link',
    '<p>the <a href="/x">rogue</a> militias came.</p>',
    ['the rogue militias came.'],
  ],
  [
    'and across nested spans',
    '<p><span>the <em>ro</em>gue</span> militias came.</p>',
    ['the rogue militias came.'],
  ],
  [
    'and across a comment',
    '<p>the rogue<!-- ad --> militias came.</p>',
    ['the rogue militias came.'],
  ],
  ['and across <wbr>', '<p>the mili<wbr>tias came.</p>', ['the militias came.']],
  [
    'and across the <font> of a translation',
    '<p><font><font>the rogue </font></font><font>militias.</font></p>',
    ['the rogue militias.'],
  ],
  ['soft hyphens stay', '<p>the mili\u00adtias came.</p>', ['the mili\u00adtias came.']],
  [
    'entities are what they stand for',
    '<p>Tessel &amp; Venn&rsquo;s “guard”.</p>',
    ['Tessel & Venn’s “guard”.'],
  ],
  [
    'white space collapses',
    '<p>\n  the   rogue\n\t militias   came.  </p>',
    ['the rogue militias came.'],
  ],
  [
    'also between elements',
    '<p>the <b> rogue </b> <i> militias</i> came.</p>',
    ['the rogue militias came.'],
  ],
  [
    'a no-break space does not',
    '<p>the\u00a0\u00a0rogue militias.</p>',
    ['the\u00a0\u00a0rogue militias.'],
  ],
  ['no space, no gap', '<p>rogue<b>militias</b>came.</p>', ['roguemilitiascame.']],
  [
    'a white-space node between inline elements is a space',
    '<p><b>rogue</b>\n<b>militias</b> came.</p>',
    ['rogue militias came.'],
  ],
  [
    '<br> ends a block',
    '<p>First line said.<br>Second line said.</p>',
    ['First line said.', 'Second line said.'],
  ],
  [
    'two <br> make no empty block',
    '<p>First said.<br><br/>Second said.</p>',
    ['First said.', 'Second said.'],
  ],
  ['<hr> ends a block', '<div>First said.<hr>Second said.</div>', ['First said.', 'Second said.']],
  [
    'a block inside an inline element ends a block',
    '<span>Before it.<div>Inside it.</div>After it.</span>',
    ['Before it.', 'Inside it.', 'After it.'],
  ],
  [
    'list items are blocks',
    '<ul><li>The first demand.</li><li>The second demand.</li></ul>',
    ['The first demand.', 'The second demand.'],
  ],
  ['so are definition lists', '<dl><dt>Venn</dt><dd>An island.</dd></dl>', ['Venn', 'An island.']],
  ['so are table cells', '<table><tr><td>Boats</td><td>12</td></tr></table>', ['Boats', '12']],
  [
    'custom elements are blocks',
    '<x-para>First said.</x-para><x-para>Second said.</x-para>',
    ['First said.', 'Second said.'],
  ],
  [
    'numbers of footnotes are skipped',
    '<p>the militias<sup>12</sup> came<sup><a href="#n">[3]</a></sup>.</p>',
    ['the militias came.'],
  ],
  ['other superscripts stay', '<p>on the 5<sup>th</sup> of May.</p>', ['on the 5th of May.']],
  [
    'ruby is read without its gloss',
    '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字 reads.</p>',
    ['漢字 reads.'],
  ],
  [
    'script and style hold no text',
    '<p>the <script>var militia</script><style>p{}</style>guard.</p>',
    ['the guard.'],
  ],
  [
    'code is left alone',
    '<p>Type it: <code>militia</code> now.</p><pre>rogue militia</pre>',
    ['Type it: now.'],
  ],
  [
    'so are kbd, samp and var',
    '<p>Press <kbd>X</kbd> and <samp>Y</samp> once.</p>',
    ['Press and once.'],
  ],
  [
    'so are form fields',
    '<p>Your view: <input value="a"><textarea>rogue</textarea><select><option>b</option></select> please.</p>',
    ['Your view: please.'],
  ],
  [
    'so are drawings and formulas',
    '<p>The <svg><text>rogue</text></svg><math><mi>x</mi></math>guard.</p>',
    ['The guard.'],
  ],
  [
    'noscript, template and iframe stay shut',
    '<noscript>rogue</noscript><template><p>rogue</p></template><iframe>rogue</iframe><p>The guard.</p>',
    ['The guard.'],
  ],
  ['hidden', '<p hidden>rogue militias came.</p><p>The guard.</p>', ['The guard.']],
  [
    'display: none',
    '<p style="color:red; display : none">rogue militias.</p><p>The guard.</p>',
    ['The guard.'],
  ],
  [
    'visibility: hidden',
    '<p>The <span style="visibility:hidden">rogue</span> guard.</p>',
    ['The guard.'],
  ],
  ['aria-hidden', '<p>The <span aria-hidden="true">rogue</span> guard.</p>', ['The guard.']],
  ['inert', '<div inert><p>rogue militias came.</p></div><p>The guard.</p>', ['The guard.']],
  [
    'a closed details shows its summary only',
    '<details><summary>What is known.</summary><p>rogue militias.</p></details>',
    ['What is known.'],
  ],
  [
    'an open one shows all',
    '<details open><summary>What is known.</summary><p>The guard.</p></details>',
    ['What is known.', 'The guard.'],
  ],
  [
    'for screen readers only',
    '<p>The <span class="visually-hidden">rogue</span> guard.</p>',
    ['The guard.'],
  ],
  [
    'for print only',
    '<div class="print-only"><p>rogue militias came.</p></div><p>The guard.</p>',
    ['The guard.'],
  ],
  [
    'contenteditable',
    '<div contenteditable><p>rogue militias came.</p></div><p>The guard.</p>',
    ['The guard.'],
  ],
  [
    'contenteditable="plaintext-only"',
    '<div contenteditable="plaintext-only">rogue militias.</div><p>The guard.</p>',
    ['The guard.'],
  ],
  [
    'contenteditable="false" is text',
    '<div contenteditable="false"><p>The guard.</p></div>',
    ['The guard.'],
  ],
  [
    'role=textbox',
    '<div role="textbox"><p>rogue militias came.</p></div><p>The guard.</p>',
    ['The guard.'],
  ],
  [
    'role=dialog',
    '<div role="dialog"><p>rogue militias came.</p></div><p>The guard.</p>',
    ['The guard.'],
  ],
  [
    'unclosed tags',
    '<p>First said.<p>Second <b>said.<p>Third said.',
    ['First said.', 'Second said.', 'Third said.'],
  ],
  ['upper-case tags', '<P>First said.<BR>Second <B>said</B>.</P>', ['First said.', 'Second said.']],
  ['a line without letters is none', '<p>* * *</p><p>—</p><p>The guard.</p>', ['The guard.']],
];

describe('blocks', () => {
  test.each(CASES)('%s', (_name, html, expected) => {
    const page = read(`<div><p>${LEAD}</p>${html}</div>`);
    expect(textsOf(page)).toEqual([LEAD, ...expected]);
  });

  test('every block is a slice of the text, blocks joined by exactly one line feed', () => {
    const { article } = read(
      `<div><p>${LEAD}</p>\n\n<p> a said.\n</p><p> </p><p>b said.</p></div>`,
    );
    expect(article.text).toBe(`${LEAD}\na said.\nb said.`);
    article.blocks.forEach((block, at) => {
      expect(article.text.slice(block.start, block.end)).not.toContain('\n');
      expect(block.start).toBe(at === 0 ? 0 : (article.blocks[at - 1]?.end ?? 0) + 1);
    });
  });

  test('a shadow root is read in place of the children, its slots in place of themselves', () => {
    const document = documentOf(`<p>${LEAD}</p><x-card><span>The guard.</span></x-card>`);
    const host = document.querySelector('x-card') as Element;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Before it.</p><slot></slot><p>After it.</p>';
    const slot = root.querySelector('slot') as HTMLSlotElement;
    slot.assignedNodes = () => [host.firstChild as Node];
    const page = readPage(document, { outletParty: null });
    expect(textsOf(page)).toEqual([LEAD, 'Before it.', 'The guard.', 'After it.']);
  });
});
