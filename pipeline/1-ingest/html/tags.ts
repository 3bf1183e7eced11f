/** htmlparser2's tokenizer, reduced to tags with the attributes that matter, and text with its entities decoded. */
import { Tokenizer } from 'htmlparser2';
import { ATTRIBUTES } from './elements.ts';

/** Values by name, in lower case; the first of a repeated attribute counts. */
export type Attributes = ReadonlyMap<string, string>;

export interface TagHandler {
  /** `at` is where it begins in the page; all of an entity's characters stand there. */
  text(data: string, at: number, entity?: true): void;
  start(name: string, attributes: Attributes): void;
  end(name: string): void;
}

const NONE: Attributes = new Map();
const LONGEST_NAME = 32;
const LONGEST_ATTRIBUTE_NAME = 12;
/** Longest attribute value read, in characters. */
const LONGEST_VALUE = 4096;

/** Tells the handler what stands in the page, in order. Linear in its length. */
export function readTags(html: string, handler: TagHandler): void {
  let name = '';
  let attributes: Map<string, string> | undefined;
  let attribute = '';
  let value: string[] = [];
  const nothing = (): void => undefined;
  const started = (): void => handler.start(name, attributes ?? NONE);
  const nameAt = (start: number, end: number): string =>
    html
      .slice(start, Math.min(end, start + LONGEST_NAME))
      .trimEnd()
      .toLowerCase();
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => handler.text(html.slice(start, end), start),
      ontextentity: (code, end) => handler.text(String.fromCodePoint(code), html.lastIndexOf('&', end - 1), true),
      onopentagname: (start, end) => {
        name = nameAt(start, end);
        attributes = undefined;
      },
      onattribname: (start, end) => {
        const read = end - start > LONGEST_ATTRIBUTE_NAME ? '' : html.slice(start, end).toLowerCase();
        attribute = ATTRIBUTES.has(read) && !attributes?.has(read) ? read : '';
        value = [];
      },
      onattribdata: (start, end) => {
        if (attribute !== '') value.push(html.slice(start, Math.min(end, start + LONGEST_VALUE)));
      },
      onattribentity: (code) => {
        if (attribute !== '' && value.length < LONGEST_VALUE) value.push(String.fromCodePoint(code));
      },
      onattribend: () => {
        if (attribute === '') return;
        attributes ??= new Map();
        attributes.set(attribute, value.join('').slice(0, LONGEST_VALUE));
      },
      onopentagend: started,
      onselfclosingtag: started,
      onclosetag: (start, end) => handler.end(nameAt(start, end)),
      onend: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
