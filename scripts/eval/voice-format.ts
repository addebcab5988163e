/** One line of a voice file: a text, stretches of it, and whose words each is. */
export interface VoiceDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  /** UTF-16 units. */
  readonly spans: readonly (readonly [number, number])[];
  readonly gold: readonly {
    readonly attributed: boolean;
    readonly quoted: boolean;
    readonly source: string;
  }[];
}

/** True for an object of the voice format. */
export function isVoiceDocument(value: unknown): value is VoiceDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'spans' in value &&
    'gold' in value &&
    'text' in value
  );
}
