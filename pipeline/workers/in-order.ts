/** Work done in batches by several workers at once, its results in the order of what came in. */

/** Size of a full batch: enough that handing it over costs little, few enough to bound memory. In characters. */
const BATCH = 32_000;
/** What an item counts for beyond its own size. */
const OVERHEAD = 200;
/** Batches out or waiting for their turn, for each worker: one that it works on, one that it takes next. */
const AHEAD = 2;

export interface Work<T, R> {
  /** How many batches are worked on at once. */
  readonly jobs: number;
  /** Size of an item, in characters. */
  size(item: T): number;
  /** One result for each item of the batch, in its order. */
  work(batch: readonly T[]): Promise<readonly R[]>;
}

/**
 * Gathers items into batches and yields the results in the order of the items.
 *
 * A batch goes out when it is full, or earlier when a worker has nothing to do: a filter that is given one item answers
 * before the next arrives. When enough is out, or waits for the consumer, no more is read.
 *
 * @throws what the source or `work` throws, after the results before it
 */
export async function* inOrder<T, R>(items: AsyncIterable<T> | Iterable<T>, given: Work<T, R>): AsyncGenerator<R> {
  const batches = new Batches(given);
  const reading = batches.fill(items);
  // What it throws is kept for the consumer; a source that waits for its next item (standard input) is not waited for.
  reading.catch(() => {});
  try {
    for (let turn = await batches.next(); turn !== undefined; turn = await batches.next()) yield* turn;
    await reading;
  } finally {
    batches.stop();
  }
}

class Batches<T, R> {
  private readonly given: Work<T, R>;
  /** Batches that went out, in order, until the consumer takes them. */
  private readonly turns: Promise<readonly R[]>[] = [];
  private gathered: T[] = [];
  private size = 0;
  private working = 0;
  private reading = true;
  private stopped = false;
  /** Those that wait for a change. */
  private readonly waiting: (() => void)[] = [];

  constructor(given: Work<T, R>) {
    this.given = given;
  }

  /** Reads the source to its end, as fast as batches are taken. */
  async fill(items: AsyncIterable<T> | Iterable<T>): Promise<void> {
    try {
      for await (const item of items) {
        this.gathered.push(item);
        this.size += OVERHEAD + this.given.size(item);
        this.changed();
        while (!this.stopped && this.size >= BATCH) await this.change();
        if (this.stopped) return;
      }
    } finally {
      this.reading = false;
      this.changed();
    }
  }

  /** The results of the next batch; undefined when all were given. */
  async next(): Promise<readonly R[] | undefined> {
    while (this.turns.length === 0 && (this.reading || this.gathered.length > 0)) await this.change();
    if (this.turns.length === 0) return undefined;
    const results = await this.turns[0]!;
    void this.turns.shift();
    this.changed();
    return results;
  }

  /** No more is read or sent. */
  stop(): void {
    this.stopped = true;
    this.changed();
  }

  private change(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private changed(): void {
    this.send();
    for (const wake of this.waiting.splice(0)) wake();
  }

  /** Sends what is gathered, if it is time. */
  private send(): void {
    const { jobs } = this.given;
    const full = this.size >= BATCH;
    if (this.stopped || this.gathered.length === 0 || this.turns.length >= jobs * AHEAD) return;
    if (!full && this.working >= jobs) return;
    const batch = this.gathered;
    this.gathered = [];
    this.size = 0;
    this.working++;
    const turn = this.given.work(batch).finally(() => {
      this.working--;
      this.changed();
    });
    // An error of ours is thrown where the batch's turn comes.
    turn.catch(() => {});
    this.turns.push(turn);
  }
}
