import { InputRecord } from '../input-record.ts';
import { badDate, IngestError, tooLong } from './errors.ts';
import { parsePublished } from './published.ts';
import type { Content, Limits } from './reader.ts';

const LONE_SURROGATE = /\p{Surrogate}/u;
/** Longest `id`; a longer one is text in the wrong place. */
const LONGEST_ID = 1000;

/** The text when it holds more than white space. */
const filled = (s: string | null | undefined): string | undefined => (s && s.trim() !== '' ? s : undefined);

/** A lone record in a file of its own may leave its id to the file's name. */
const UnnamedRecord = InputRecord.partial({ id: true });

/** What a record lacks, as a person would say it. */
function complaint(value: unknown, named: boolean): [reason: string, remedy: string] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return ['this is not a record', 'write an object such as {"id":"a1","text":"…"}'];
  }
  const has = (key: string): boolean => Object.hasOwn(value, key) && (value as Record<string, unknown>)[key] !== null;
  if (!has('text')) return ['the record has no text', 'give "text" the words of the article'];
  if (named && !has('id')) return ['the record has no id', 'give "id" a name of its own'];
  const issue = (named ? InputRecord : UnnamedRecord).safeParse(value).error?.issues[0];
  const key = issue?.path.join('.') || 'record';
  return [`"${key}" is not what it should be (${issue?.message ?? 'unknown'})`, `correct "${key}"`];
}

/**
 * Checks one record. Unknown keys are left out; `published` is made ISO 8601.
 *
 * @param named whether the record must state its id
 * @throws IngestError E_RECORD, E_DATE, E_EMPTY, E_TOO_LARGE
 */
export function fromRecord(value: unknown, place: string, limits: Limits, named = true): Content {
  const parsed = (named ? InputRecord : UnnamedRecord).safeParse(value);
  if (!parsed.success) throw new IngestError('E_RECORD', place, ...complaint(value, named));
  const record = parsed.data;
  const rawId = (value as { id: unknown }).id;
  if (typeof rawId === 'number' && !Number.isSafeInteger(rawId)) {
    throw new IngestError('E_RECORD', place, '"id" is a number that JSON cannot hold exactly', 'write it as a string');
  }
  if ((record.id?.length ?? 0) > LONGEST_ID) throw new IngestError('E_RECORD', place, '"id" is too long', 'shorten it');
  if (filled(record.text) === undefined) {
    throw new IngestError('E_EMPTY', place, 'the text is empty', 'remove the record or give it its text');
  }
  if (record.text.length > limits.maxBytes) throw tooLong(place, limits.maxBytes);
  const stated = filled(record.published);
  const published = stated === undefined ? undefined : parsePublished(stated);
  if (stated !== undefined && published === undefined) throw badDate(place, stated);
  const title = filled(record.title);
  const source = filled(record.source);
  const url = filled(record.url);
  const warnings = oddities(record.text, place);
  return {
    ...(record.id === undefined ? {} : { id: record.id }),
    text: record.text,
    place,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}

function oddities(text: string, place: string): { code: string; message: string }[] {
  const out: { code: string; message: string }[] = [];
  const warn = (what: string): unknown =>
    out.push({
      code: 'W_TEXT',
      message: `${place}: the text holds ${what}; kept as they are, clean the source if you can`,
    });
  if (text.includes('\0')) warn('NUL characters');
  if (LONE_SURROGATE.test(text)) warn('halves of surrogate pairs');
  return out;
}
