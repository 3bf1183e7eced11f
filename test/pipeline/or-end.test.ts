import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { orEnd } from '../../pipeline/or-end.ts';

describe('a value or the end', () => {
  it('is the value, when that comes first', async () => {
    const asked = new AbortController();
    expect(await orEnd(Promise.resolve('story'), asked.signal)).toBe('story');
    asked.abort();
    expect(await orEnd(new Promise(() => {}), asked.signal)).toBeUndefined();
  });

  it('is the end, though the value never comes', async () => {
    const asked = new AbortController();
    const ended = orEnd(new Promise(() => {}), asked.signal);
    asked.abort();
    expect(await ended).toBeUndefined();
  });

  it('throws what the value throws', async () => {
    const { signal } = new AbortController();
    await expect(orEnd(Promise.reject(new Error('gone')), signal)).rejects.toThrow('gone');
  });

  it('leaves nothing of the values behind while the run goes on', async () => {
    const asked = new AbortController();
    const values: WeakRef<object>[] = [];
    for (let i = 0; i < 200; i++) {
      const value = { i };
      values.push(new WeakRef(value));
      await orEnd(Promise.resolve(value), asked.signal);
    }
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    await setImmediate();
    collect();
    expect(values.filter((value) => value.deref() !== undefined).length).toBeLessThan(5);
    asked.abort();
  });
});
