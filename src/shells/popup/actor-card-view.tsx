import { useMemo, useState } from 'preact/hooks';
import type { ActorDetails } from '../../lists/label-details';
import type { Hue } from '../../page/palette';
import { useStrings } from '../strings/strings-context';
import { SideRow } from '../ui/side-row';
import { cardSides, type CardSide, type CardWord } from './actor-card';
import { GuideRow } from './guide-row';
import type { PopupActions, PopupState } from './popup-state';
import { WordPanel } from './word-panel';
import { WordList } from './word-list';

/** Where a card stands in the popup, for jumping to it. */
export function cardId(list: string, actor: string): string {
  return `actor-${list}-${actor}`;
}

interface ActorCardProps {
  readonly details: ActorDetails;
  readonly state: PopupState;
  readonly actions: PopupActions;
  /** Opens the sentences of the word used most, so that a reader sees that they open. */
  readonly openFirst: boolean;
}

/** One actor: what every side calls it, with the words of this page lit. */
export function ActorCard({ details, state, actions, openFirst }: ActorCardProps) {
  const { common } = useStrings();
  const { report, settings } = state;
  const sides = useMemo(
    () => (report === null ? [] : cardSides(details, report, settings.hidden)),
    [details, report, settings.hidden],
  );
  const [open, setOpen] = useState<string | null>(() => (openFirst ? mostUsed(sides) : null));
  const panel = (word: CardWord, hue: Hue) => (
    <WordPanel {...{ word, hue, state, actions, details }} />
  );
  const id = cardId(details.list, details.actor);
  return (
    <article class="actor" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {details.name}
      </h2>
      <p class="actor-what">{details.about}</p>
      <dl>
        {sides.map((side) => {
          const key = side.name ?? '';
          const word = side.words.find(({ label }) => `${key}/${label}` === open);
          const who = side.name === null ? common.generalUse : common.sideSays(side.name);
          return (
            <SideRow key={key} hue={side.hue} who={who} below={word ? panel(word, side.hue) : null}>
              <WordList words={side.words} side={key} open={open} onOpen={setOpen} />
            </SideRow>
          );
        })}
        {details.guides.length > 0 ? <GuideRow guides={details.guides} /> : null}
      </dl>
      <p class="actor-foot">
        <button type="button" class="link" onClick={() => actions.openOptions(details.list)}>
          {common.sources(details.sources)}
        </button>
        {severalLists(state) ? <span>{details.listTitle}</span> : null}
      </p>
    </article>
  );
}

function severalLists({ lists }: PopupState): boolean {
  return lists.filter((list) => list.marksHere > 0).length > 1;
}

/** The word most used in the article's own words, else the word most used. */
function mostUsed(sides: readonly CardSide[]): string | null {
  const all = sides.flatMap(({ name, words }) =>
    words.map(({ label, own, findings }) => ({ key: `${name ?? ''}/${label}`, own, findings })),
  );
  const used = all.filter(({ findings }) => findings.length > 0);
  used.sort((a, b) => b.own - a.own || b.findings.length - a.findings.length);
  return used[0]?.key ?? null;
}
