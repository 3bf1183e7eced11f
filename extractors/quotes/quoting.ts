import type { AgencyFact, Draft, QuoteFact, Span, Speaker, TextSpan } from '../contract.ts';
import type { Mutable } from '../shared/mutable.ts';
import type { PersonMention } from '../shared/people.ts';
import { attribution, promises } from './grammar/attribution.ts';
import type { Cue } from './grammar/cue.ts';
import { reported } from './grammar/indirect.ts';
import { type Attribution, introduction } from './grammar/introduction.ts';
import type { Stretch } from './grammar/marks.ts';
import { endsClause, notSpeech, wordsIn } from './grammar/not-speech.ts';
import { mayReport, opensSentence, type Paragraph, sentenceOf } from './grammar/paragraph.ts';
import type { NounPhrase, Reading } from './grammar/reading.ts';
import { isCaption } from './grammar/salience.ts';
import { isMark } from './grammar/token.ts';
import { isUtterance } from './grammar/utterance.ts';
import { collapse, textSpan } from './normalise.ts';
import { Resolver } from './resolving.ts';

/** A quotation while its article is read. */
interface Quote {
  readonly parts: { start: number; end: number }[];
  readonly type: QuoteFact['type'];
  speaker: Speaker | null;
  cue: TextSpan | undefined;
  readonly paragraph: number;
}

/** What is reported before a quotation of its own has no fewer tokens. */
const SHORTEST_CLAUSE = 3;

/** Reads an article's paragraphs in order and keeps who spoke last. */
export class Quoting {
  readonly #text: string;
  readonly #resolver: Resolver;
  readonly #facts: Draft<QuoteFact>[] = [];
  readonly #quotes: Quote[] = [];
  /** The quotation that the paragraph before left unclosed. */
  #unclosed: Quote | undefined;
  #last: Quote | undefined;
  /** Stretches that became quotations or parts of them. */
  readonly #taken = new Set<Stretch>();
  /** Cues of the paragraph's quotations by first token, with the token at which the first of each one's quotations opens. */
  readonly #cues = new Map<number, number>();
  /** The paragraph before, where it may quote: its last sentence may introduce a quotation in this one. */
  #before: Reading | undefined;

  constructor(text: string, people: readonly PersonMention[], agencies: readonly Draft<AgencyFact>[]) {
    this.#text = text;
    this.#resolver = new Resolver(text, people, agencies);
  }

  /** A paragraph that quotes nobody: only its people count, for pronouns. It is left out where it names nobody. */
  pass(paragraph: Paragraph | undefined, mentions: readonly PersonMention[]): void {
    this.#unclosed = undefined;
    this.#before = undefined;
    if (!paragraph || isCaption(paragraph)) return;
    const first = paragraph.sentences[0]!.index;
    for (const m of mentions) this.#resolver.note(paragraph, m, m.sentence - first, undefined);
  }

  paragraph(reading: Reading): void {
    const { paragraph } = reading;
    this.#cues.clear();
    const first = paragraph.sentences[0]!.index;
    const caption = reading.stretches.length === 0 && isCaption(paragraph);
    if (!caption)
      for (const m of reading.personFrom.values()) this.#resolver.note(paragraph, m, m.sentence - first, reading);
    let previous: { stretch: Stretch; quote: Quote; attribution: Attribution | undefined } | undefined;
    for (const s of reading.stretches) {
      const left = notSpeech(reading, s, true);
      if (left === 'no-words') continue;
      const own = attribution(reading, s);
      if (own?.cue && !this.#cues.has(own.cue.from)) this.#cues.set(own.cue.from, s.open);
      const continued = s.open === 0 ? this.#unclosed : undefined;
      this.#unclosed = undefined;
      if (continued) {
        this.#taken.add(s);
        this.#continue(reading, s, continued, own);
        previous = { stretch: s, quote: continued, attribution: own };
        if (s.unclosed && s.close === reading.tokens.length) this.#unclosed = continued;
        continue;
      }
      const split =
        previous &&
        own?.cue &&
        previous.attribution?.cue?.from === own.cue.from &&
        own.cue.from >= previous.stretch.close &&
        own.cue.from < s.open;
      if (split && left === undefined) {
        this.#taken.add(s);
        previous!.quote.parts.push(this.#span(reading, s));
        previous = { ...previous!, stretch: s };
        continue;
      }
      if (notSpeech(reading, s, own?.speaker !== undefined)) continue;
      this.#taken.add(s);
      const quote = this.#quote(reading, s, own, previous);
      previous = { stretch: s, quote, attribution: own };
      this.#last = quote;
      if (s.unclosed && s.close === reading.tokens.length) this.#unclosed = quote;
    }
    if (reading.stretches.length === 0) this.#unclosed = undefined;
    this.#indirect(reading);
    this.#before = reading;
  }

  /** Reported clauses, but for those that hold quoted words, which are mixed quotes already. */
  #indirect(reading: Reading): void {
    const { paragraph, tokens } = reading;
    for (let k = 0; k < paragraph.sentences.length; k++) {
      if (!mayReport(paragraph.sentences[k]!)) continue;
      for (const { parts: whole, cue, speaker } of reported(reading, k, this.#cues)) {
        const parts = reading.stretches.length === 0 ? whole : this.#allBeforeQuoted(reading, whole);
        if (!parts) continue;
        const quote: Quote = {
          parts: parts.map(({ start, end }) => ({ start: tokens[start]!.start, end: tokens[end - 1]!.end })),
          type: 'indirect',
          speaker: null,
          cue: undefined,
          paragraph: paragraph.index,
        };
        this.#attribute(reading, quote, cue, speaker);
        this.#quotes.push(quote);
      }
    }
  }

  #allBeforeQuoted(reading: Reading, whole: readonly Span[]): readonly Span[] | undefined {
    const out: Span[] = [];
    for (const part of whole) {
      const before = this.#beforeQuoted(reading, part);
      if (!before) return undefined;
      out.push(before);
    }
    return out;
  }

  /**
   * What of the tokens lies before a clause that quotes by a cue of its own: "it was late, | which she called “a
   * shame”". Undefined where the quotation is part of what is reported.
   */
  #beforeQuoted({ tokens, quoted, stretches }: Reading, { start, end }: Span): Span | undefined {
    let border: number | undefined;
    let owned = false;
    for (let i = start; i < end; i++) {
      if (isMark(tokens[i], ',—–;')) {
        border = i;
        owned = false;
      }
      owned ||= this.#cues.has(i);
      if (quoted[i]! < 0 || !this.#taken.has(stretches[quoted[i]!]!)) continue;
      return owned && border !== undefined && border - start >= SHORTEST_CLAUSE ? { start, end: border } : undefined;
    }
    return { start, end };
  }

  #span({ tokens }: Reading, s: Stretch): { start: number; end: number } {
    return { start: tokens[s.from]!.start, end: tokens[s.to - 1]!.end };
  }

  #continue(reading: Reading, s: Stretch, quote: Quote, own: Attribution | undefined): void {
    quote.parts.push(this.#span(reading, s));
    if (!quote.speaker && own?.speaker) this.#attribute(reading, quote, own.cue, own.speaker);
  }

  #quote(
    reading: Reading,
    s: Stretch,
    own: Attribution | undefined,
    previous: { stretch: Stretch; quote: Quote } | undefined,
  ): Quote {
    const quote: Quote = {
      parts: [this.#span(reading, s)],
      type: isUtterance(reading, s) ? 'direct' : 'mixed',
      speaker: null,
      cue: undefined,
      paragraph: reading.paragraph.index,
    };
    this.#quotes.push(quote);
    if (own) this.#attribute(reading, quote, own.cue, own.speaker);
    if (!own?.speaker) {
      const source = this.#implied(reading, s, own, previous?.quote);
      if (source) {
        quote.speaker = source.speaker;
        if (source.parts.length === 0 && source.cue) quote.cue = source.cue;
      }
    }
    return quote;
  }

  /** Who goes on speaking in a quotation without an attribution of its own. */
  #implied(reading: Reading, s: Stretch, own: Attribution | undefined, previous: Quote | undefined): Quote | undefined {
    if (!endsClause(reading, s) && wordsIn(reading, s) < 6) return undefined;
    const opens = opensSentence(reading.paragraph, s.open);
    if (previous) return opens || own?.cue?.verb?.form === 'gerund' || promises(reading, s) ? previous : undefined;
    const introduced = this.#introduction(reading, s, opens);
    if (introduced) {
      const { cue, speaker } = introduced.attribution;
      const quote: Quote = {
        parts: [],
        type: 'direct',
        speaker: null,
        cue: undefined,
        paragraph: 0,
      };
      this.#attribute(introduced.reading, quote, cue, speaker);
      if (quote.speaker) return quote;
    }
    if (s.open !== 0 || !this.#last || this.#last.paragraph < reading.paragraph.index - 1) return undefined;
    return this.#last;
  }

  /** What the sentence before the stretch says of a speaker, in its own paragraph or in the one before. */
  #introduction(
    reading: Reading,
    s: Stretch,
    opens: boolean,
  ): { readonly attribution: Attribution; readonly reading: Reading } | undefined {
    const at = sentenceOf(reading.paragraph, s.open);
    const inside = opens && at > 0 ? introduction(reading, at - 1) : undefined;
    if (inside) return { attribution: inside, reading };
    const before = this.#before;
    if (s.open !== 0 || !before || before.paragraph.index < reading.paragraph.index - 1) return undefined;
    const found = introduction(before, before.paragraph.sentences.length - 1);
    return found && { attribution: found, reading: before };
  }

  #attribute(reading: Reading, quote: Quote, cue: Cue | undefined, speaker: NounPhrase | undefined): void {
    const { tokens } = reading;
    if (cue) quote.cue = textSpan(this.#text, tokens[cue.from]!.start, tokens[cue.to - 1]!.end);
    if (speaker) quote.speaker = this.#resolver.speaker(reading, speaker).speaker;
  }

  /** All quotes, ordered by start. */
  facts(): readonly Draft<QuoteFact>[] {
    for (const q of this.#quotes) {
      const start = q.parts[0]!.start;
      const end = q.parts.at(-1)!.end;
      const fact: Mutable<Draft<QuoteFact>> = {
        kind: 'quote',
        start,
        end,
        text: this.#text.slice(start, end),
        type: q.type,
        content: q.parts.map((p) => collapse(this.#text.slice(p.start, p.end))).join(' '),
        parts: q.parts,
        speaker: q.speaker,
      };
      if (q.cue) fact.cue = q.cue;
      this.#facts.push(fact);
    }
    return this.#facts.toSorted((a, b) => a.start - b.start || a.end - b.end);
  }
}
