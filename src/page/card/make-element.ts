/** What goes into an element: nodes, plain text, or nothing. */
export type Child = Node | string | null | undefined | false;

/** Attributes by name; null leaves one out. `class` and `text` are ordinary keys of it. */
export type Attributes = Readonly<Record<string, string | null>>;

/** Makes elements of one document. */
export type Make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Attributes,
  ...children: readonly Child[]
) => HTMLElementTagNameMap[K];

/** Plain nodes and attributes only, no markup from strings: holds under any policy of the page. */
export function elementMaker(document: Document): Make {
  return (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const name of Object.keys(attributes)) {
      const value = attributes[name];
      if (value !== null && value !== undefined) element.setAttribute(name, value);
    }
    element.append(
      ...children.filter((child) => child !== null && child !== undefined && child !== false),
    );
    return element;
  };
}
