/**
 * How long 1,000 drafts take to be audited against 1,000 sources, from extraction to the report, in one thread:
 *
 *   npx tsx test/bench/audit.ts
 *
 * Seconds are processor time. Prints a line of JSON; fails (exit 1) past 20 seconds.
 */
import { type Audited, audit } from '../../pipeline/audit/audit.ts';
import { extractDocument } from '../../pipeline/run.ts';
import { makeStories } from './stories.ts';

const MOST_SECONDS = 20;

const seconds = (from: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(from);
  return Math.round((user + system) / 10_000) / 100;
};

const { documents } = makeStories(2000);
const start = process.cpuUsage();
const read = documents.map(
  (document, i): Audited => ({
    extraction: extractDocument(document),
    origin: { file: `${document.id}.txt` },
    draft: i % 2 === 0,
    source: i % 2 === 1,
  }),
);
const extractSeconds = seconds(start);
const between = process.cpuUsage();
const { diagnostics } = audit(read);
const auditSeconds = seconds(between);
const characters = documents.reduce((n, d) => n + d.text.length, 0);
process.stdout.write(
  `${JSON.stringify({ drafts: 1000, sources: 1000, characters, diagnostics: diagnostics.length, extractSeconds, auditSeconds })}\n`,
);
if (extractSeconds + auditSeconds > MOST_SECONDS) process.exitCode = 1;
