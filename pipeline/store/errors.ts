/** A store that cannot be opened, read or written: which file, why, and what to do. */
export class StoreError extends Error {
  readonly code: 'E_STORE' | 'E_STORE_DRIVER';
  constructor(message: string, options: { driver?: true; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'StoreError';
    this.code = options.driver ? 'E_STORE_DRIVER' : 'E_STORE';
  }
}
