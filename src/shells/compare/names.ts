/** Names of actors and sides, in the reader's language. */
export interface Names {
  /** “The attackers”. */
  actor(list: string, actor: string): string;
  /** “the US”. */
  side(list: string, side: string): string;
}
