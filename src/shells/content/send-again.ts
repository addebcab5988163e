/** Milliseconds before each further try: a background that is just being ended starts again within moments. */
const PAUSES = [50, 250, 1000];

/** What the browsers say of a background that ended before it heard, or before it answered. */
const ENDED = /establish connection|(?:channel|port) (?:is )?closed/iu;

/**
 * Sends a message, and sends it again where the background was ended meanwhile: it may die at any moment, and what is
 * asked of it may be asked twice.
 * @param isOver told before every further try; once true the first failure stands
 * @throws what `send` rejects with, when it is something else or happens every time
 */
export async function sendAgain<Answer>(
  send: () => Promise<Answer>,
  isOver: () => boolean,
): Promise<Answer> {
  for (const pause of PAUSES) {
    try {
      return await send();
    } catch (error) {
      if (!ENDED.test(String(error)) || isOver()) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return send();
}
