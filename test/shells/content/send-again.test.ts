import { describe, expect, it, vi } from 'vitest';
import { sendAgain } from '../../../src/shells/content/send-again';

const GONE = new Error('Could not establish connection. Receiving end does not exist.');
const CLOSED = new Error('The message port closed before a response was received.');

/** Fails with each of these in turn, then answers. */
const failing = (...errors: readonly Error[]) => {
  const left = [...errors];
  return vi.fn(() => {
    const error = left.shift();
    return error ? Promise.reject(error) : Promise.resolve('answer');
  });
};

describe('a message to a background that was ended', () => {
  it('is sent again until it is answered', async () => {
    const send = failing(GONE, CLOSED);
    expect(await sendAgain(send, () => false)).toBe('answer');
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('is sent again when no answer comes', async () => {
    vi.useFakeTimers();
    const silent = new Promise<string>(() => undefined);
    const send = vi.fn(() => (send.mock.calls.length > 1 ? Promise.resolve('answer') : silent));
    const answer = sendAgain(send, () => false);
    await vi.advanceTimersByTimeAsync(4000);
    vi.useRealTimers();
    expect(await answer).toBe('answer');
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is given up when nobody ever answers', async () => {
    const send = failing(GONE, GONE, GONE, GONE, GONE);
    await expect(sendAgain(send, () => false)).rejects.toBe(GONE);
    expect(send).toHaveBeenCalledTimes(4);
  });

  it('is not sent again once the page is left, nor after an answer that is an error', async () => {
    const left = failing(GONE);
    await expect(sendAgain(left, () => true)).rejects.toBe(GONE);
    const refused = failing(new Error('The disk is full.'));
    await expect(sendAgain(refused, () => false)).rejects.toThrow('The disk is full.');
    expect(left).toHaveBeenCalledTimes(1);
    expect(refused).toHaveBeenCalledTimes(1);
  });
});
