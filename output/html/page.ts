/** The page round a report: one file that needs nothing else and runs nothing. */
import { createHash } from 'node:crypto';
import { escapeHtml } from '../escape/html.ts';
import { STYLE } from './style.ts';

/** Nothing may be loaded or run; the only style is ours, named by its hash (CSP level 3, 2.3.1). */
const policy = (): string => {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
};

/** Everything up to the content of `<body>`. */
export function pageStart(title: string, skipTo: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">${escapeHtml(skipTo)}</a>
`;
}

export const PAGE_END = `<footer><p>Made by Wirecheck. Every figure links to its place in the article; nothing was loaded from the network.</p></footer>
</body>
</html>
`;

/** What the colours mean. */
export const LEGEND = `<p class="legend" aria-label="Colours"><mark class="date">date</mark> <mark class="quantity">quantity</mark> <mark class="agency">agency</mark> <mark class="quote">quote</mark> <span class="cited">cited above</span></p>\n`;
