import type { Article } from '../article';
import type { Speaker, VoiceAnswer } from '../finding';
import type { MentionFinder } from '../mention';
import type { Steps } from '../run-steps';
import type { Span } from '../span';
import type { CompiledCues } from './cues';
import { type Evidence, evidenceAt, probability, probabilityRange } from './evidence';
import { itemAt } from './line';
import { createNameResolver, type NameResolver } from './name-resolver';
import { readingsAt } from './reading';
import { createTextSource, type TextSource } from './text-source';
import { attributed, inTurn, ownerAt, quoted } from './voice-answers';

/** Says whose words a stretch of one article is. */
export interface VoiceReader {
  /** The voice of a stretch. A stretch outside all blocks is `unclear`. */
  at(span: Span): VoiceAnswer;
  /** The same, its `confidence` a few hundredths off: the sentences around are read only where the voice hangs on them. */
  told(span: Span): VoiceAnswer;
  /** Reads the text's quotation marks and turns in steps, so that the first question is quick. */
  prepare(): Steps<void>;
  /** What the answer rests on, for the evaluation; null where quotation marks decided. */
  explain(span: Span): Evidence | null;
}

/** Least probability with which the words are called the article's own, or somebody else's. */
const OWN_FLOOR = 0.8;
const OTHER_FLOOR = 0.75;
/** From here on an unclear answer names whom the words are perhaps from. */
const PERHAPS_FLOOR = 0.6;

/** Makes the reader of an article. Cheap: nothing is read before the first question. */
export function createVoiceReader(
  article: Article,
  cues: CompiledCues,
  mentions: MentionFinder,
): VoiceReader {
  const source = createTextSource(article, cues);
  const names = createNameResolver(source, mentions);
  return {
    *prepare() {
      yield* source.prepare();
    },
    at: (span) => read(source, names, span, probability),
    told: (span) => read(source, names, span, roughly),
    explain: (span) => {
      const place = source.placeOf(span.start);
      if (!place || source.quotations.at(span.start) >= 0) return null;
      const parsed = source.parse(place, -1);
      const position = itemAt(parsed.line, span.start);
      const readings = readingsAt(parsed.line, parsed.frames, position);
      return evidenceAt(source, parsed, position, readings);
    },
  };
}

const UNCLEAR: VoiceAnswer = {
  voice: 'unclear',
  speaker: null,
  via: null,
  perhaps: () => [],
  cues: [],
  confidence: 0,
};

type Voicing = typeof probability;

/** A probability that leads to the same voice as the exact one. */
const roughly: Voicing = (source, parsed, position, readings) => {
  const [least, most] = probabilityRange(parsed, position, readings);
  return voiceOf(least) === voiceOf(most) ? least : probability(source, parsed, position, readings);
};

function voiceOf(chance: number): 'attributed' | 'own' | 'unclear' {
  if (chance >= OTHER_FLOOR) return 'attributed';
  return 1 - chance >= OWN_FLOOR ? 'own' : 'unclear';
}

function read(source: TextSource, names: NameResolver, span: Span, voicing: Voicing): VoiceAnswer {
  source.tidy();
  const place = source.placeOf(span.start);
  if (!place) return UNCLEAR;
  const quote = source.quotations.at(span.start);
  if (quote >= 0) return quoted(source, names, span, quote);
  const turn = source.turns.get(place.block);
  const parsed = source.parse(place, -1);
  const position = itemAt(parsed.line, span.start);
  const all = readingsAt(parsed.line, parsed.frames, position);
  const readings = turn ? all.filter(({ frame }) => frame.kind !== 'colon') : all;
  const chance = voicing(source, parsed, position, readings);
  const voice = voiceOf(chance);
  const at = { position, cues: source.cues };
  const tell = (): VoiceAnswer => attributed(names, parsed, readings, chance, at);
  if (turn) return inTurn(source, names, turn, voice === 'attributed' ? tell() : null);
  if (voice === 'attributed') return tell();
  const perhaps = (): readonly Speaker[] => {
    if (voice === 'own') return ownerAt(names, parsed, position);
    if (chance < PERHAPS_FLOOR) return [];
    const { speaker, via } = tell();
    return [speaker, via].filter((one) => one !== null);
  };
  const confidence = Math.max(chance, 1 - chance);
  return { voice, speaker: null, via: null, perhaps, cues: [], confidence };
}
