import { describe, expect, it } from 'vitest';
import { Places } from '../../../pipeline/1-ingest/places.ts';

describe('places of ids', () => {
  it.each([
    ['story', 'wire/story.txt', 'wire/story.txt'],
    ['a1', 'feed.jsonl:17', 'feed.jsonl'],
    ['a2', 'list.json[0]', 'list.json'],
    ['a3', 'feed.jsonl:999999999', 'feed.jsonl'],
    // No place within its file, or one of another make.
    ['b1', 'elsewhere.txt', 'feed.jsonl'],
    ['b2', 'feed.jsonl:12:4', 'feed.jsonl'],
    ['b3', 'feed.jsonl:12345678901', 'feed.jsonl'],
    ['', 'feed.jsonl:1', 'feed.jsonl'],
    ['__proto__', 'feed.jsonl:2', 'feed.jsonl'],
    ['\ud800', 'feed.jsonl:3', 'feed.jsonl'],
  ])('%j at %s', (id, place, file) => {
    const places = new Places();
    expect(places.get(id)).toBeUndefined();
    places.set(id, place, file);
    expect(places.get(id)).toBe(place);
    expect(places.get(`${id} `)).toBeUndefined();
  });

  it('are kept for many ids that are nearly alike', () => {
    const places = new Places();
    const ids = Array.from({ length: 20_000 }, (_, i) => [`s${i}`, `s${i}~1`, `${i}s`]).flat();
    for (const [i, id] of ids.entries()) {
      expect(places.get(id)).toBeUndefined();
      places.set(id, `${i % 2 === 0 ? 'a' : 'b'}.jsonl:${i}`, i % 2 === 0 ? 'a.jsonl' : 'b.jsonl');
    }
    expect(ids.every((id, i) => places.get(id) === `${i % 2 === 0 ? 'a' : 'b'}.jsonl:${i}`)).toBe(true);
  });
});
