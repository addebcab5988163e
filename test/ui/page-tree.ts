import type { Page, SerializedAXNode } from 'puppeteer-core';

const STATES = ['checked', 'pressed', 'expanded', 'disabled', 'focused', 'level', 'value'] as const;

/** The accessibility tree of a page as lines “role “name” state”, one control a line, indented by depth. */
export async function pageTree(page: Page): Promise<string> {
  const root = await page.accessibility.snapshot({ interestingOnly: true });
  return root === null ? '' : `${lines(root, 0).join('\n')}\n`;
}

function lines(node: SerializedAXNode, depth: number): readonly string[] {
  const states = STATES.flatMap((state) => {
    const value = node[state];
    return value === undefined ? [] : [value === true ? state : `${state}=${String(value)}`];
  });
  const line = [node.role, node.name ? `“${node.name}”` : '', ...states].filter(Boolean).join(' ');
  const below = (node.children ?? []).flatMap((child) => lines(child, depth + 1));
  return [`${'  '.repeat(depth)}${line}`, ...below];
}
