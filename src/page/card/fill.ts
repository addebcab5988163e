/**
 * Fills the `{name}` places of a string with nodes or text, in whatever order the language wants them.
 * Unknown names stay as they are.
 */
export function fill(
  template: string,
  values: Readonly<Record<string, Node | string>>,
): (Node | string)[] {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? (values[part.slice(1, -1)] ?? part) : part));
}

/** The same where all values are text. */
export function fillText(template: string, values: Readonly<Record<string, string>>): string {
  return fill(template, values).join('');
}
