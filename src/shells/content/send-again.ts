/** Milliseconds before each further try: a background that is just being ended starts again within moments. */
const PAUSES = [50, 250, 1000];

/** Milliseconds after which a question counts as lost with a background that was ended while it heard it. */
const PATIENCE = 3000;

/** What the browsers say of a background that ended before it heard, or before it answered. */
const ENDED = /establish connection|(?:channel|port) (?:is )?closed/iu;

/** What is said here of one that ended without a word. */
class NoAnswer extends Error {}

/**
 * Sends a message, and sends it again where the background was ended meanwhile: it may die at any moment, and what is
 * asked of it may be asked twice. The last time an answer is waited for as long as it takes.
 * @param isOver told before every further try; once true the first failure stands
 * @throws what `send` rejects with, when it is something else or happens every time
 */
export async function sendAgain<Answer>(
  send: () => Promise<Answer>,
  isOver: () => boolean,
): Promise<Answer> {
  for (const pause of PAUSES) {
    try {
      return await answered(send());
    } catch (error) {
      const isLost = error instanceof NoAnswer || ENDED.test(String(error));
      if (!isLost || isOver()) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return send();
}

/** The answer, or after a while the complaint that there is none. */
function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new NoAnswer('no answer came')), PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
