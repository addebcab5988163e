import type { ExpectedFind } from '../../scripts/start/demo-pages';
import type { Finding } from '../../src/core/finding';

/** What of a finding a careful reader would say otherwise; empty when all is right. */
export interface Faults {
  readonly actor?: string;
  readonly sides?: string;
  readonly voice?: string;
  readonly speaker?: string;
}

const reported = (voice: string): string =>
  voice === 'quoted' || voice === 'attributed' ? 'reported' : voice;

/** Holds one finding against the reader's judgement; `quoted` and `attributed` count as one answer. */
export function judgeFind(wanted: ExpectedFind, finding: Finding): Faults {
  const side = finding.speaker?.side ?? null;
  const wantedSide = wanted.speaker?.side ?? null;
  const voiceRight =
    reported(finding.voice) === reported(wanted.voice) || wanted.fair?.includes(finding.voice);
  return {
    ...(finding.actor !== wanted.actor && { actor: `${finding.actor}, not ${wanted.actor}` }),
    ...(!finding.sides.some((one) => wanted.sides.includes(one)) && {
      sides: `${finding.sides.join('/')}, not ${wanted.sides.join('/')}`,
    }),
    ...(!voiceRight && { voice: `${finding.voice}, not ${wanted.voice}` }),
    ...(side !== wantedSide && {
      speaker: `${finding.speaker?.name ?? 'nobody'} [${side}], not ${wanted.speaker?.name ?? 'nobody'} [${wantedSide}]`,
    }),
  };
}
