import type { Fact, FactKind, FactOf, Token } from '../../extractors/contract.ts';
import { segment } from '../../pipeline/2-segment/index.ts';
import { traitLexicon } from '../../pipeline/3-extract/index.ts';
import { extractDocument } from '../../pipeline/run.ts';

/** Facts of one kind found in a text, through the whole pipeline (spans are checked there). */
export function factsOf<K extends FactKind>(kind: K, text: string, published?: string): readonly FactOf<K>[] {
  const document = { id: 'test', text, ...(published === undefined ? {} : { published }) };
  return extractDocument(document, { kinds: [kind] }).facts.filter(
    (fact: Fact): fact is FactOf<K> => fact.kind === kind,
  );
}

const lexicon = traitLexicon();

/** All tokens of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  return segment(text, lexicon).sentences.flatMap((sentence) => sentence.tokens);
}
