/** What people try to read and cannot be: why, and what to do instead, by extension and by how a text begins. */
import { IngestError } from './errors.ts';

type Advice = readonly [reason: string, remedy: string];

const FEED: Advice = ['this is a feed, which holds no whole articles', 'save the pages that it links to'];
const SAVE_AS: (what: string) => Advice = (what) => [`${what} are not read`, 'save the article as .txt or .html'];

const BY_EXTENSION: ReadonlyMap<string, Advice> = new Map([
  ['.pdf', SAVE_AS('PDF files')],
  ['.doc', SAVE_AS('word processor files')],
  ['.docx', SAVE_AS('word processor files')],
  ['.odt', SAVE_AS('word processor files')],
  ['.rtf', SAVE_AS('RTF files')],
  ['.eml', SAVE_AS('e-mails')],
  ['.msg', SAVE_AS('e-mails')],
  ['.mht', SAVE_AS('web archives')],
  ['.mhtml', SAVE_AS('web archives')],
  ['.webarchive', SAVE_AS('web archives')],
  ['.warc', SAVE_AS('web archives')],
  ['.epub', SAVE_AS('books')],
  ['.xml', SAVE_AS('XML files')],
  ['.rss', FEED],
  ['.atom', FEED],
  ['.csv', ['tables are not read', 'write a line of JSON for each article: {"id":"a1","text":"…"}, as .jsonl']],
  ['.tsv', ['tables are not read', 'write a line of JSON for each article: {"id":"a1","text":"…"}, as .jsonl']],
]);

/** Why a file of this extension (lower case, with the point) is not read; undefined where nothing is known of it. */
export const adviceOn = (extension: string): Advice | undefined => BY_EXTENSION.get(extension);

const FEED_START = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:rss|feed|rdf:RDF)\b/;
const XML_START = /^\s*<\?xml\s/;
/** Characters that tell what a text is. */
const HEAD = 1000;

/** Refuses markup that no reader of ours knows, under a name for text. @throws IngestError */
export function refuseMarkup(text: string, place: string): void {
  const head = text.slice(0, HEAD);
  const isFeed = FEED_START.test(head);
  if (!isFeed && !XML_START.test(head)) return;
  const [reason, remedy] = isFeed ? FEED : (['this is XML, not text', 'save the article as .txt or .html'] as const);
  throw new IngestError('E_UNKNOWN_TYPE', place, reason, remedy);
}
