/** The frame of a page: header, keys, footer. */
import { escapeHtml as h } from '../escape/html.ts';
import { grouped } from '../numbers.ts';
import { counted } from '../order.ts';
import { HELP } from './help.ts';
import type { Site } from './site.ts';

export type Section = 'findings' | 'articles' | 'decisions';

export interface Frame {
  readonly title: string;
  readonly section: Section;
  /** What was just done, read out by screen readers. */
  readonly notice?: string;
  /** HTML of `<main>`. */
  readonly main: string;
  /** Class of `<main>`. */
  readonly layout: string;
}

/** Two bars that do not meet. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1c1b19"/><rect x="2" y="4" width="7" height="3" rx="1" fill="#7fb8ee"/><rect x="8" y="9" width="6" height="3" rx="1" fill="#f0a25e"/></svg>
`;

const SECTIONS: readonly (readonly [Section, string, string])[] = [
  ['findings', '', 'Disagreements'],
  ['articles', 'articles', 'Articles'],
  ['decisions', 'decisions', 'Decisions'],
];

export function page(site: Site, { title, section, notice, main, layout }: Frame): string {
  const { base, progress, reviewer, store } = site;
  const links = SECTIONS.map(
    ([name, path, label]) =>
      `<a href="${h(base + path)}"${name === section ? ' aria-current="page"' : ''}>${label}</a>`,
  );
  const who = reviewer === undefined ? 'read-only' : `as ${h(reviewer)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${h(title)} · Wirecheck review</title>
<link rel="icon" href="${h(base)}icon.svg">
<link rel="stylesheet" href="${h(base)}review.css">
<script src="${h(base)}review.js" defer></script>
</head>
<body class="review">
<a class="skip" href="#main">Skip to the content</a>
<header class="bar"><a class="brand" href="${h(base)}">Wirecheck</a>
<nav aria-label="Pages">${links.join('')}</nav>
<p class="progress"><progress aria-label="Decided" max="${Math.max(1, progress.disagreements)}" value="${progress.decided}"></progress>
<span>${grouped(progress.decided)} of ${counted(progress.disagreements, 'disagreement')} decided</span></p>
<button type="button" class="quiet" data-key="?" data-dialog="help" aria-haspopup="dialog">Keys <kbd>?</kbd></button></header>
<p class="notice" role="status">${notice === undefined ? '' : h(notice)}</p>
<main id="main" class="${layout}" tabindex="-1">
${main}</main>
<footer><p>${h(store)}, ${who}. Nothing here was loaded from the network.</p></footer>
${HELP}</body>
</html>
`;
}
