import type { PopupState } from './popup-state';
import { leadSentence } from './lead-sentence';
import { useStrings } from '../strings/strings-context';

/** The page in one sentence, with each side's part in its hue. */
export function LeadLine({ state }: { readonly state: PopupState }) {
  const { popup } = useStrings();
  if (state.report === null) return null;
  const parts = leadSentence(state.report, state.sideNames, popup.lead);
  const { outlet, partial } = state.report;
  return (
    <div class="lead">
      <p class="lead-line" role="status">
        {parts.map(({ text, hue }) =>
          hue === null ? (
            text
          ) : (
            <span class="hued" data-hue={hue}>
              {text}
            </span>
          ),
        )}
      </p>
      {outlet !== null && state.outletParty !== null ? (
        <p class="lead-note">{popup.outletParty(outlet.name, state.outletParty)}</p>
      ) : null}
      {partial ? <p class="lead-note">{popup.stillReading}</p> : null}
    </div>
  );
}
