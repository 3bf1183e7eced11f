import type { Story } from '../stories.ts';

/** A story and the happening that it reports. */
export interface Telling extends Story {
  readonly happening: string;
}

/** One happening as several sources tell it. */
export const told = (
  happening: string,
  stories: readonly (readonly [id: string, published: string, title: string, text: string])[],
): Telling[] => stories.map(([id, published, title, text]) => ({ happening, id, published, title, text }));
