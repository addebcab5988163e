import type { ComponentChildren } from 'preact';
import type { Hue } from '../../page/palette';

/** A row of one side: its hue as a bar, its name, and what it says. */
export function SideRow(props: {
  readonly hue: Hue;
  readonly who: string;
  readonly children: ComponentChildren;
  /** What opens under the row, as wide as the whole. */
  readonly below?: ComponentChildren;
}) {
  return (
    <div class="side" data-hue={props.hue}>
      <dt class="side-who">{props.who}</dt>
      <dd class="side-says">{props.children}</dd>
      {props.below ? <dd class="side-below">{props.below}</dd> : null}
    </div>
  );
}
