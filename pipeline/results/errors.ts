/** Results that cannot be read: which file, where, why, and what to do. */
export class ResultsError extends Error {
  readonly code = 'E_RESULTS';
  constructor(place: string, reason: string, remedy = 'write the file again with wirecheck compare') {
    super(`${place}: ${reason}; ${remedy}`);
    this.name = 'ResultsError';
  }
}
