/** How a figure grew from story to story: time from left to right, the figure upwards. */
import { escapeHtml as h } from '../escape/html.ts';
import { measure, scaleOf } from '../numbers.ts';
import { axis, percent } from './axis.ts';

export interface Moment {
  /** When the story appeared, ISO 8601. */
  readonly published: string;
  readonly source: string;
  /** The printed words. */
  readonly text: string;
  readonly group: number;
  /** In the base unit; null where it has no end. */
  readonly min: number | null;
  readonly max: number | null;
}

const HEIGHT = 150;
const TOP = 22;
const BOTTOM = 26;

/** Nothing where fewer than two stories say when they appeared. @param unit the base unit */
export function timeline(given: readonly Moment[], unit: string): string {
  const moments = given
    .map((m) => ({ ...m, time: Date.parse(m.published), value: m.min ?? m.max }))
    .filter((m): m is typeof m & { value: number } => m.value !== null && Number.isFinite(m.time))
    .sort((a, b) => a.time - b.time);
  if (moments.length < 2 || moments[0]!.time === moments.at(-1)!.time) return '';
  const { symbol, apply } = scaleOf(Math.max(...moments.map((m) => Math.abs(m.value))), unit);
  const across = axis(moments.map((m) => m.time));
  const upwards = axis([0, ...moments.flatMap((m) => [m.min, m.max]).filter((v) => v !== null)].map(apply), 3);
  const x = (time: number): string => percent(4 + 0.92 * across.at(time));
  const y = (value: number): number => Math.round(TOP + (HEIGHT - TOP - BOTTOM) * (1 - upwards.at(apply(value)) / 100));
  const levels = upwards.ticks.map((t) => {
    const at = Math.round(TOP + (HEIGHT - TOP - BOTTOM) * (1 - upwards.at(t) / 100));
    return `<line class="tick" x1="0" x2="100%" y1="${at}" y2="${at}"/><text class="tick" x="0" y="${at - 3}">${h(measure(t, symbol))}</text>`;
  });
  const steps = moments.slice(1).map((m, i) => {
    const before = moments[i]!;
    return `<line class="step" x1="${x(before.time)}" y1="${y(before.value)}" x2="${x(m.time)}" y2="${y(m.value)}"/>`;
  });
  const points = moments.map(
    (m) =>
      `<line class="span g${m.group}" x1="${x(m.time)}" x2="${x(m.time)}" y1="${y(m.min ?? m.value)}" y2="${y(m.max ?? m.value)}"/><circle class="point g${m.group}" cx="${x(m.time)}" cy="${y(m.value)}" r="5"><title>${h(`${m.published.slice(0, 10)}, ${m.source}: ${m.text}`)}</title></circle>`,
  );
  const days = [moments[0]!, moments.at(-1)!].map(
    (m, i) =>
      `<text class="tick" x="${x(m.time)}" y="${HEIGHT - 6}" text-anchor="${i === 0 ? 'start' : 'end'}">${h(m.published.slice(0, 10))}</text>`,
  );
  const told = moments.map(
    (m) =>
      `<li><time datetime="${h(m.published)}">${h(m.published.slice(0, 10))}</time> <strong>${h(m.text)}</strong> <span class="from">${h(m.source)}</span></li>`,
  );
  return `<figure class="timeline"><svg role="img" aria-label="The figure over time; the list below says the same" width="100%" height="${HEIGHT}">
${levels.join('')}${steps.join('')}
${points.join('\n')}
${days.join('')}</svg><figcaption><ol>${told.join('\n')}</ol></figcaption></figure>\n`;
}
