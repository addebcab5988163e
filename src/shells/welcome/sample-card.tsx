import { hueKey } from '../../page/palette';
import { useStrings } from '../strings/strings-context';
import { Chip } from '../ui/chip';
import { SideRow } from '../ui/side-row';
import { Marked } from './marked';

/** The card of one mark, as a picture. */
export function SampleCard() {
  const { welcome } = useStrings();
  const { card, article } = welcome;
  const [before = ''] = article.second;
  return (
    <div class="picture sample-card">
      <p class="sample-line">
        {before}
        <Marked hue={1}>{card.word}</Marked>
      </p>
      <div class="card-float">
        <p class="card-word">
          {card.word} <Chip>{card.charge}</Chip>
        </p>
        <p class="card-voice">
          {card.voiceBefore}
          <b class="hued" data-hue="1">
            {card.speaker}
          </b>
          {card.voiceAfter}
        </p>
        <dl>
          {card.rows.map(({ side, words, hue }) => (
            <SideRow key={side} hue={hueKey(hue)} who={side}>
              {words}
            </SideRow>
          ))}
        </dl>
        <p class="card-about">{card.about}</p>
      </div>
    </div>
  );
}
