/** Fixture stories: a folder with `articles/` and `expected.json`. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Ingested, ingest, type Origin } from '../1-ingest/index.ts';
import { extractBatch } from '../batch.ts';
import { Collection } from '../collection.ts';
import type { Comparison } from '../model.ts';
import { type Expectation, ExpectationError, parseExpectation } from './expectation.ts';

export interface Story {
  /** Path of the folder. */
  readonly path: string;
  readonly articles: string;
  readonly expected: string;
}

/** The stories that a folder is or holds, by name. Neither a story: an empty list. */
export async function findStories(folder: string): Promise<Story[]> {
  if ((await isFolder(join(folder, 'articles'))) || (await isFile(join(folder, 'expected.json'))))
    return [story(folder)];
  const entries = await readdir(folder, { withFileTypes: true });
  const found: Story[] = [];
  for (const name of entries
    .filter((e) => e.isDirectory())
    .map((e) => e.name)
    .toSorted()) {
    const path = join(folder, name);
    if ((await isFolder(join(path, 'articles'))) || (await isFile(join(path, 'expected.json'))))
      found.push(story(path));
  }
  return found;
}

const story = (path: string): Story => ({
  path,
  articles: join(path, 'articles'),
  expected: join(path, 'expected.json'),
});

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (s) => s.isDirectory(),
    () => false,
  );
const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (s) => s.isFile(),
    () => false,
  );

export interface StoryRun {
  readonly comparison: Comparison;
  /** Where its documents were found, by their ids. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** Runs a story through all stages. @throws ExpectationError when it has no articles: its expectation is obsolete */
export async function runStory({ articles, expected }: Story, jobs = 1): Promise<StoryRun> {
  if (!(await isFolder(articles))) throw new ExpectationError(expected, `is obsolete: there is no folder ${articles}`);
  const origins = new Map<string, Origin>();
  async function* documents(): AsyncGenerator<Ingested> {
    for await (const one of ingest([articles], { positions: true })) {
      if (one.ok && one.origin) origins.set(one.document.id, one.origin);
      yield one;
    }
  }
  const collection = new Collection();
  // A story is small and our own: for one job, no worker is started.
  const workers = jobs > 1 ? jobs : 0;
  for await (const extraction of extractBatch(documents(), { jobs: workers })) collection.add(extraction);
  return { comparison: collection.compare(), origins };
}

/** @throws ExpectationError when it is missing or cannot be read */
export async function readExpectation({ expected }: Story): Promise<Expectation> {
  let text: string;
  try {
    text = await readFile(expected, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ExpectationError(expected, missing ? 'is missing' : `cannot be read: ${(error as Error).message}`);
  }
  return parseExpectation(text, expected);
}
