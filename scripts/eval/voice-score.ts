/** One answer next to the truth. `said` is null where the answer was `unclear`. */
export interface Judged {
  readonly id: string;
  readonly term: string;
  readonly context: string;
  readonly attributed: boolean;
  readonly said: 'own' | 'other' | null;
  readonly voice: string;
  readonly confidence: number;
}

/** Counts and shares of a set of answers. */
export interface Score {
  readonly spans: number;
  readonly answered: number;
  readonly accuracy: number;
  readonly ownSaid: number;
  readonly ownPrecision: number;
  readonly otherPrecision: number;
}

/** Scores answers: quoted and attributed are one, “somebody else's words”. */
export function score(judged: readonly Judged[]): Score {
  const answered = judged.filter((one) => one.said !== null);
  const own = answered.filter((one) => one.said === 'own');
  const other = answered.filter((one) => one.said === 'other');
  const ownRight = own.filter((one) => !one.attributed).length;
  const otherRight = other.filter((one) => one.attributed).length;
  return {
    spans: judged.length,
    answered: answered.length / Math.max(1, judged.length),
    accuracy: (ownRight + otherRight) / Math.max(1, answered.length),
    ownSaid: own.length,
    ownPrecision: ownRight / Math.max(1, own.length),
    otherPrecision: otherRight / Math.max(1, other.length),
  };
}
