/** The figures of a finding as bars on one scale: what each printed number stands for, and where they meet. */
import { escapeHtml as h } from '../escape/html.ts';
import { shortened } from '../excerpt.ts';
import { measure, rounded, scaleOf } from '../numbers.ts';
import { axis, percent } from './axis.ts';
import { letter } from './letter.ts';

export interface Bar {
  /** Which version it belongs to, from 1. */
  readonly group: number;
  readonly label: string;
  /** In the base unit; null where it has no end. */
  readonly min: number | null;
  readonly max: number | null;
}

const ROW = 46;
const TOP = 6;
const BAR = 14;
/** Bars narrower than this would not be seen; in percent. */
const NARROWEST = 0.6;

/** @param unit the base unit of all bars */
export function scale(bars: readonly Bar[], unit: string): string {
  const ends = bars.flatMap((b) => [b.min, b.max]).filter((v) => v !== null);
  if (ends.length === 0) return '';
  const { symbol, apply } = scaleOf(Math.max(...ends.map(Math.abs)), unit);
  const inUnit = bars.map((b) => ({
    ...b,
    min: b.min === null ? null : apply(b.min),
    max: b.max === null ? null : apply(b.max),
  }));
  const { at, ticks } = axis(ends.map(apply));
  const height = TOP + ROW * bars.length;
  const meeting = overlap(inUnit);
  const band = meeting === undefined ? '' : bandOf(at(meeting.min ?? -Infinity), at(meeting.max ?? Infinity), height);
  const lines = ticks.map((t) => {
    const x = percent(at(t));
    return `<line class="tick" x1="${x}" x2="${x}" y1="0" y2="${height}"/><text class="tick" x="${x}" y="${height + 16}" text-anchor="middle">${h(measure(t, symbol))}</text>`;
  });
  const rows = inUnit.map((b, i) => barRow(b, TOP + ROW * i, at));
  const caption = captionOf(inUnit, meeting, symbol);
  return `<figure class="scale"><svg role="img" aria-label="${h(`The figures on one scale. ${caption}`)}" width="100%" height="${height + 22}">
${band}${lines.join('')}
${rows.join('\n')}
</svg><figcaption>${h(caption)}</figcaption></figure>\n`;
}

function barRow({ group, label, min, max }: Bar, y: number, at: (value: number) => number): string {
  const from = min === null ? 0 : at(min);
  const to = max === null ? 100 : at(max);
  const width = Math.max(NARROWEST, to - from);
  const x = Math.max(0, Math.min(100 - width, (from + to - width) / 2));
  const barY = y + 20;
  // An end that is open fades out, in steps: gradients would need ids.
  const open = [
    min === null ? openEnd(x, 1, barY, width) : '',
    max === null ? openEnd(x + width, -1, barY, width) : '',
  ];
  return `<text class="label" x="0" y="${y + 14}"><tspan class="letter g${group}">${letter(group)}</tspan> ${h(shortened(label, 64))}</text>
<rect class="bar g${group}" x="${percent(x)}" y="${barY}" width="${percent(width)}" height="${BAR}" rx="2"/>${open.join('')}`;
}

function openEnd(x: number, into: 1 | -1, y: number, width: number): string {
  const step = Math.min(2, width / 6);
  return [0, 1, 2]
    .map((n) => {
      const from = into === 1 ? x + n * step : x - (n + 1) * step;
      return `<rect class="open o${n}" x="${percent(from)}" y="${y}" width="${percent(step)}" height="${BAR}"/>`;
    })
    .join('');
}

const bandOf = (from: number, to: number, height: number): string =>
  `<rect class="meet" x="${percent(from)}" y="0" width="${percent(Math.max(NARROWEST, to - from))}" height="${height}"/>`;

type Range = Pick<Bar, 'min' | 'max'>;

/** What all have in common. */
function overlap(bars: readonly Range[]): Range | undefined {
  const min = Math.max(...bars.map((b) => b.min ?? -Infinity));
  const max = Math.min(...bars.map((b) => b.max ?? Infinity));
  if (min > max || bars.length < 2) return undefined;
  return { min: Number.isFinite(min) ? min : null, max: Number.isFinite(max) ? max : null };
}

function captionOf(bars: readonly Range[], meeting: Range | undefined, symbol: string): string {
  if (bars.length < 2) return 'What the printed figure stands for.';
  if (meeting === undefined) return 'No value fits all of them.';
  const show = (value: number): string => measure(rounded(value, Math.abs(value) / 1000), symbol);
  const { min, max } = meeting;
  if (min === null && max === null) return 'Any value fits all of them.';
  if (min === null) return `All of them hold ${show(max!)} and less.`;
  if (max === null) return `All of them hold ${show(min)} and more.`;
  return min === max ? `All of them hold ${show(min)}.` : `All of them hold ${show(min)} to ${show(max)}.`;
}
