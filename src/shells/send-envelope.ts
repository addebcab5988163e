import type { MessageName, Messages } from './messages';

/** What travels: the message's name and what it asks. */
export interface Envelope<Name extends MessageName = MessageName> {
  readonly exonym: Name;
  readonly ask: Messages[Name]['ask'];
}

/** True for a message of ours. */
export function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'exonym' in message && 'ask' in message;
}
