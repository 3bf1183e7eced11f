/**
 * Memory of a long stream: documents go through `extract - --format ndjson` with two workers, and the resident memory is
 * looked at all the while.
 *
 *     npm run bar:soak [-- --documents 200000] [-- --jobs 2]
 */
import { numberOption, report } from './report.ts';
import { soak } from '../support/soak.ts';

/** Most resident memory, in megabytes, and how much the last tenth may be above the second. */
const MOST = 400;
const MOST_GROWTH = 1.1;

const documents = numberOption('documents', 200_000);
const jobs = numberOption('jobs', 2);
const { curve, lines, seconds } = await soak(documents, jobs);
const tenth = (n: number): number => {
  const part = curve.slice(Math.floor((n * curve.length) / 10), Math.ceil(((n + 1) * curve.length) / 10));
  return Math.round(part.reduce((sum, mb) => sum + mb, 0) / part.length);
};
const tenths = Array.from({ length: 10 }, (_, n) => tenth(n));
const peak = Math.round(Math.max(...curve));
// The first tenth holds the start, when nothing is loaded yet.
const growth = Math.round((tenths[9]! / tenths[1]!) * 100) / 100;
report('soak', peak <= MOST && growth <= MOST_GROWTH && lines > documents, {
  documents,
  jobs,
  peak,
  growth,
  tenths,
  documentsPerSecond: Math.round(documents / seconds),
});
