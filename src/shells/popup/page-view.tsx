import type { PageReport } from '../../page/page-report';
import { ActorCard, cardId } from './actor-card-view';
import { ActorSkeleton } from './actor-skeleton';
import { HeadlineLine } from './headline-line';
import { LeadLine } from './lead-line';
import { PlotView } from './plot-view';
import { dotPlot } from './dot-plot';
import type { PopupActions, PopupState } from './popup-state';

interface PageViewProps {
  readonly state: PopupState;
  readonly report: PageReport;
  readonly actions: PopupActions;
}

/** A page that was read: the sentence, the picture, the actors one by one. */
export function PageView({ state, report, actions }: PageViewProps) {
  const { rows } = dotPlot(report, state.sideNames);
  const found = (list: string, actor: string) =>
    state.actors.find((details) => details.list === list && details.actor === actor) ?? null;
  return (
    <>
      <LeadLine state={state} />
      <PlotView
        report={report}
        sideNames={state.sideNames}
        nameOf={(list, actor) =>
          found(list, actor)?.name ?? state.actorNames[`${list}/${actor}`] ?? null
        }
        onActor={showCard}
        onJump={actions.jump}
      />
      <HeadlineLine report={report} onJump={actions.jump} />
      {rows.map(({ list, actor }, at) => {
        const details = found(list, actor);
        const key = `${list}/${actor}`;
        if (details === null) return <ActorSkeleton key={`${key} waiting`} />;
        return <ActorCard key={key} {...{ details, state, actions }} openFirst={at === 0} />;
      })}
    </>
  );
}

/** Brings an actor's card into sight and moves focus to its heading. */
function showCard(list: string, actor: string): void {
  const heading = document.getElementById(cardId(list, actor));
  heading?.closest('article')?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
