/** The promise's own end, or a rejection where it has not come after `limitMs`. */
export async function within<Value>(limitMs: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError()), limitMs);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Nothing answered in time: the disk, or what stands before it, is silent. */
export class TimeLimitError extends Error {
  constructor() {
    super('There was no answer in time.');
    this.name = 'TimeLimitError';
  }
}
