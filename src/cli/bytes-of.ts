const SILENCE_MS = 2000;

/**
 * All bytes of a stream. Where none comes for two seconds, `sayWaiting` is called, once: some terminals on Windows look
 * like a pipe, and the person there must not wait for a program that waits for them.
 */
export async function bytesOf(
  stream: AsyncIterable<Uint8Array | string>,
  sayWaiting: () => void = () => undefined,
  silence = SILENCE_MS,
): Promise<Uint8Array> {
  const timer = setTimeout(sayWaiting, silence);
  timer.unref();
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) {
      clearTimeout(timer);
      chunks.push(Buffer.from(chunk as Uint8Array));
    }
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks);
}
