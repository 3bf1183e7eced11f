/** What each rule of an audit means: for help, for code scanning and for the README. */
import type { AuditRule, CheckRule } from '../../pipeline/audit/model.ts';

export interface RuleText {
  /** One line, without a full stop. */
  readonly summary: string;
  /** What to do about it. */
  readonly help: string;
}

const AUDIT_TEXTS: Readonly<Record<AuditRule, RuleText>> = {
  quantity: {
    summary: 'A figure differs from another for the same thing',
    help: 'Two printed figures for one thing, scope and time cannot both be right, after conversion and rounding. Check which of the two the original document gives.',
  },
  date: {
    summary: 'A date contradicts its weekday or another article',
    help: 'The weekday that is printed does not fall on the date, or two articles put one happening on different days. Look at a calendar, then at the source.',
  },
  quote: {
    summary: 'A quotation has other words, or another speaker, somewhere else',
    help: 'Words inside quotation marks are not the same in two places. Listen to the recording, or take the marks away.',
  },
  title: {
    summary: 'One person is given two titles',
    help: 'Two offices are named that one person does not hold together. Look the person up.',
  },
  name: {
    summary: 'A name is written in two ways',
    help: 'A person, agency, operation or address appears in two spellings. Look up which is right.',
  },
  role: {
    summary: 'One figure is said of two different things',
    help: 'An amount stands for the worth of something in one text and for what was taken or paid in the other. Read the source again.',
  },
  sum: {
    summary: 'Parts do not make their total',
    help: 'The figures listed do not add up to the total that is given. One of them is wrong, or one is missing.',
  },
  'number-form': {
    summary: 'A number cannot be meant as it is written',
    help: 'A multiplier or unit is doubled or misplaced. Write the number out.',
  },
  precision: {
    summary: 'A source gives the figure more exactly',
    help: 'Both are right; the source has the exact figure. Use it where it matters.',
  },
  unsupported: {
    summary: 'No source has this figure',
    help: 'The sources report the same thing in other numbers. Make sure where this one comes from.',
  },
  'single-source': {
    summary: 'Several sites print it, but all from one wire story',
    help: 'Copies of one wire story are one source. Ask for a second one, or say whose figure it is.',
  },
};

const CHECK_TEXTS: Readonly<Record<CheckRule, RuleText>> = {
  gained: {
    summary: 'A story gives something that is not expected',
    help: 'A fact, event or finding is new. If it is right, write it down with "wirecheck check --update".',
  },
  lost: {
    summary: 'A story no longer gives what is expected',
    help: 'A fact, event or finding is gone. If that is right, write it down with "wirecheck check --update".',
  },
  changed: {
    summary: 'A story gives something other than what is expected',
    help: 'Fields of a fact, event or finding have other values. If they are right, run "wirecheck check --update".',
  },
  moved: {
    summary: 'What is expected stands somewhere else',
    help: 'An article was edited, and nothing but places changed. Write the new places down with "wirecheck check --update".',
  },
  expectation: {
    summary: 'The expectation of a story is missing, obsolete or unreadable',
    help: 'Write it with "wirecheck check --update", read it, and commit it.',
  },
};

export const RULE_TEXTS: Readonly<Record<AuditRule | CheckRule, RuleText>> = { ...AUDIT_TEXTS, ...CHECK_TEXTS };

export const AUDIT_RULES = Object.keys(AUDIT_TEXTS) as AuditRule[];
