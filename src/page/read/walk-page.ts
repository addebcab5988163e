import { boxOf } from './box-of';
import { classHints } from './class-hints';
import { INLINE, UNREAD, UNREAD_ROLES, WAY_ROLES, WAYS } from './element-names';
import { frameDocument } from './frame-document';
import { Hint } from './hint-words';
import { isEditable, isHidden } from './is-hidden';
import { LineCollector } from './line-collector';
import type { Kept } from './kept-outline';
import { emptyOutline, type Box, type Outline } from './outline';
import type { ReadOptions } from './page-text';

/** Nodes visited between two pauses: about a millisecond of a slow machine's time. */
const NODES_PER_STEP = 400;

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
/** The number of a footnote, bare or in brackets. */
const FOOTNOTE = /^\s*[[(]?\d{1,3}[\])]?\s*$/;

/** Where the walk stands among one element's children, and what to undo when they end. */
interface Frame {
  next: Node | null;
  /** Slotted nodes aren't siblings: they come as a list. */
  readonly list: readonly Node[] | null;
  index: number;
  readonly opens: 'box' | 'link' | 'quote' | 'nothing';
}

/**
 * Walks all that can be seen under `root`, once, without recursion; pauses now and then. What is kept of
 * an earlier walk is taken over where it reads the same. Of a page with more than `most` UTF-16 units of text
 * it yields, once, what it met so far (`beginningOf`).
 */
export function* walkPage(
  root: Element,
  options: ReadOptions,
  kept: Kept | null = null,
  most = Infinity,
): Generator<Outline | undefined, Outline> {
  const walk = new Walk(options, kept);
  walk.start(root);
  for (let left = most; walk.step(NODES_PER_STEP);)
    if (walk.length <= left) yield undefined;
    else {
      left = Infinity;
      yield walk.outline;
    }
  return walk.outline;
}

class Walk {
  readonly outline = emptyOutline();
  private readonly lines: LineCollector;
  private readonly frames: Frame[] = [];
  private box: Box | null = null;

  constructor(
    private readonly options: ReadOptions,
    private readonly kept: Kept | null,
  ) {
    this.lines = new LineCollector(this.outline, options.visible);
  }

  start(root: Element): void {
    if (!this.isUnread(root, root.localName)) this.openBox(root, root.localName);
  }

  /** UTF-16 units of text met so far. */
  get length(): number {
    return this.lines.length;
  }

  /** Visits up to `budget` nodes; false when there are no more. */
  step(budget: number): boolean {
    for (let left = budget; left > 0; left--) {
      const frame = this.frames[this.frames.length - 1];
      if (!frame) return false;
      const node = frame.list ? (frame.list[frame.index++] ?? null) : frame.next;
      if (!node) this.close(frame);
      else {
        if (!frame.list) frame.next = node.nextSibling;
        this.visit(node);
      }
    }
    return true;
  }

  private visit(node: Node): void {
    const type = node.nodeType;
    if (type === ELEMENT) this.visitElement(node as Element);
    else if ((type === TEXT || type === CDATA) && this.box) this.lines.add(node as Text, this.box);
  }

  private visitElement(element: Element): void {
    const name = element.localName;
    if (name === 'br' || name === 'hr') this.lines.end();
    else if (name === 'iframe') this.openFrame(element as HTMLIFrameElement);
    else if (this.takeOver(element) || this.isUnread(element, name)) return;
    else if (INLINE.has(name)) this.openInline(element, name);
    else this.openBox(element, name);
  }

  /** Takes over what an earlier walk made of a box that reads the same. */
  private takeOver(element: Element): boolean {
    if (!this.kept || !this.box || !this.isPlain()) return false;
    const old = this.kept.of(element);
    if (!old) return false;
    this.lines.end();
    this.kept.move(old, this.box, this.outline);
    return true;
  }

  /** True where nothing that is open bears on what a box inside says. */
  private isPlain(): boolean {
    return this.lines.isPlain && (this.box?.heading ?? 0) === 0;
  }

  private isUnread(element: Element, name: string): boolean {
    const { skip, wholePage } = this.options;
    if (UNREAD.has(name) || element === skip || (WAYS.has(name) && !wholePage)) return true;
    if (!element.hasAttributes()) return false;
    const role = element.getAttribute('role');
    if (role && (UNREAD_ROLES.has(role) || (WAY_ROLES.has(role) && !wholePage))) return true;
    return isHidden(element) || isEditable(element) || this.isUnseen(element);
  }

  /** Classes that promise hiding are believed only where the browser can't be asked. */
  private isUnseen(element: Element): boolean {
    const hints = classHints(element.getAttribute('class'), '');
    if (hints & Hint.Unseen) return true;
    if (!(hints & Hint.Hidden)) return false;
    return this.options.visible ? !this.lines.ask(element) : true;
  }

  private openInline(element: Element, name: string): void {
    if (name === 'sup' && FOOTNOTE.test(element.textContent ?? '')) return;
    if (name === 'slot' && this.openSlot(element as HTMLSlotElement)) return;
    if (name === 'a' && (element.getAttribute('href') ?? '#')[0] !== '#') {
      this.lines.links++;
      this.push(element, 'link');
    } else if (name === 'q') {
      this.lines.openQuote();
      this.push(element, 'quote');
    } else this.push(element, 'nothing');
  }

  private openSlot(slot: HTMLSlotElement): boolean {
    // What a slot shows stands elsewhere: changes there must be looked for here.
    for (let { box } = this; box; box = box.parent) box.isWhole = false;
    const nodes = typeof slot.assignedNodes === 'function' ? slot.assignedNodes() : [];
    if (nodes.length === 0) return false;
    this.frames.push({ next: null, list: nodes, index: 0, opens: 'nothing' });
    return true;
  }

  /** A frame of the page's own origin stands for the text in it. */
  private openFrame(frame: HTMLIFrameElement): void {
    const { visible, onRoot } = this.options;
    if (!visible || !onRoot || this.isUnread(frame, 'iframe') || !this.lines.ask(frame)) return;
    const inner = frameDocument(frame);
    if (!inner) return;
    onRoot(inner);
    this.openBox(frame, 'iframe', [inner.body]);
  }

  private openBox(element: Element, name: string, inside?: readonly Node[]): void {
    this.lines.end();
    const box = boxOf(element, name, this.box, this.outline);
    box.isWhole = this.isPlain();
    if (name === 'pre') this.lines.pres++;
    this.box = box;
    this.outline.boxes.push(box);
    if (inside) this.frames.push({ next: null, list: inside, index: 0, opens: 'box' });
    else this.push(element, 'box');
  }

  private push(element: Element, opens: Frame['opens']): void {
    const closed = element.localName === 'details' && !element.hasAttribute('open');
    const next = closed ? null : this.contentOf(element).firstChild;
    this.frames.push({ next, list: closed ? summaries(element) : null, index: 0, opens });
  }

  private contentOf(element: Element): Node {
    const { shadowRoot } = element;
    if (shadowRoot) this.options.onRoot?.(shadowRoot);
    else if (element.localName.includes('-')) this.options.onHost?.(element);
    return shadowRoot ?? element;
  }

  private close(frame: Frame): void {
    this.frames.pop();
    if (frame.opens === 'link') this.lines.links--;
    else if (frame.opens === 'quote') this.lines.closeQuote();
    else if (frame.opens === 'box') this.closeBox();
  }

  private closeBox(): void {
    const box = this.box as Box;
    const { boxes, lines, runs, asked } = this.outline;
    this.lines.end();
    box.end = boxes.length;
    box.endLine = lines.length;
    box.endRun = runs.length;
    box.endAsked = asked.length;
    if (box.name === 'pre') this.lines.pres--;
    this.box = box.parent;
  }
}

function summaries(details: Element): Node[] {
  const found: Node[] = [];
  for (let child = details.firstElementChild; child; child = child.nextElementSibling)
    if (child.localName === 'summary') found.push(child);
  return found;
}
