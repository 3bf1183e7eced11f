/** An event's figures in words: what stands, since when, by how many sources, and what it replaced. */
import type { EventFigure } from '../pipeline/model.ts';
import { counted } from './order.ts';

type Stage = Pick<EventFigure, 'value' | 'min' | 'max' | 'basis' | 'since' | 'sources'>;

/** How a figure came about, where it is not printed. */
const BASIS: Readonly<Record<EventFigure['basis'], string>> = {
  stated: '',
  counted: 'counted in the text',
  implied: 'counted by who is named',
  'worked-out': 'those shot, less those killed',
};

const grouped = (n: number): string => n.toLocaleString('en-US');

/** "247", "at least 74", "30 to 40". */
export function amount({ value, min, max }: Pick<EventFigure, 'value' | 'min' | 'max'>): string {
  if (value !== undefined) return grouped(value);
  if (min !== undefined && max !== undefined) return `${grouped(min)} to ${grouped(max)}`;
  return min !== undefined ? `at least ${grouped(min)}` : `at most ${grouped(max ?? 0)}`;
}

/** "since 2025-02-11, 2 sources, counted in the text". */
export function grounds({ since, sources, basis }: Stage): string {
  return [since === undefined ? '' : `since ${since}`, counted(sources, 'source'), BASIS[basis]]
    .filter((s) => s !== '')
    .join(', ');
}

/** "before: at least 4 (2025-02-08), 7 (2025-02-09)"; empty when it never changed. */
export function before({ history = [] }: EventFigure): string {
  const stages = history.map((h) => `${amount(h)}${h.since === undefined ? '' : ` (${h.since})`}`);
  return stages.length === 0 ? '' : `before: ${stages.join(', ')}`;
}
