/** The review as a web application: addresses, and what they answer. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { articlePage, articlesPage } from '../../../output/review/articles.ts';
import { decisionsAsCsv, decisionsAsMarkdown, decisionsPage } from '../../../output/review/decisions.ts';
import { findingPage } from '../../../output/review/finding.ts';
import { listPage } from '../../../output/review/list.ts';
import { ICON, page } from '../../../output/review/page.ts';
import { SCRIPT } from '../../../output/review/script.ts';
import { findingUrl, listUrl, type Site } from '../../../output/review/site.ts';
import { REVIEW_STYLE } from '../../../output/review/style.ts';
import type { Database } from '../../store/database.ts';
import { currentDecisions, decide, historyOf } from '../../store/decisions.ts';
import { claimsOf } from '../../store/queries/claims.ts';
import { listDocuments, wholeDocument } from '../../store/queries/documents.ts';
import type { Filters } from '../../store/queries/filters.ts';
import { choices, findingRow, listFindings, neighbours, progress } from '../../store/queries/findings.ts';
import { filtersOf, judgementOf, pageOf } from './forms.ts';
import { guard, type Guarded } from './guard.ts';

/** Findings or articles on one page. */
const PAGE = 50;
/** Findings on each side of the one that is open. */
const NEARBY = 12;
/** Bytes of a form. */
const LARGEST_FORM = 32 * 1024;

export interface ReviewOptions extends Guarded {
  readonly db: Database;
  /** What the database is called. */
  readonly store: string;
  /** Who decides; without one nothing can be changed. */
  readonly reviewer?: string;
  /** The time of a decision. */
  readonly now: () => Date;
}

export function reviewApp({ db, store, reviewer, now, ...guarded }: ReviewOptions): Hono {
  const base = `/${guarded.token}/`;
  const site = (): Site => ({ base, store, progress: progress(db), ...(reviewer === undefined ? {} : { reviewer }) });
  const app = new Hono({ strict: false });
  const message = (title: string, text: string): string =>
    page(site(), {
      title,
      section: 'findings',
      layout: 'single',
      main: `<h1>${title}</h1><p class="empty">${text}</p>\n`,
    });
  const missing = (c: Context): Response | Promise<Response> =>
    c.html(message('Not found', 'There is no such page; the store may have been written again.'), 404);

  app.get('/review.css', (c) => c.body(REVIEW_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/review.js', (c) => c.body(SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));

  app.get('/icon.svg', (c) => c.body(ICON, 200, { 'Content-Type': 'image/svg+xml' }));

  app.get('/', (c) => {
    const filters = filtersOf(c.req.query());
    const number = pageOf(c.req.query('page'));
    const list = listFindings(db, filters, (number - 1) * PAGE, PAGE);
    return c.html(listPage(site(), { filters, choices: choices(db), list, number, size: PAGE, ...done(c) }));
  });

  /** A finding's page; `problem` is what was wrong with a decision that was sent. */
  const finding = (c: Context, id: string, filters: Filters, problem?: string): string | undefined => {
    const row = findingRow(db, id);
    if (row === undefined) return undefined;
    return findingPage(site(), {
      finding: row,
      claims: claimsOf(db, id),
      history: historyOf(db, id),
      neighbours: neighbours(db, filters, row.position, NEARBY),
      filters,
      ...done(c),
      ...(problem === undefined ? {} : { problem }),
    });
  };

  app.get('/findings/:id', (c) => {
    const html = finding(c, c.req.param('id'), filtersOf(c.req.query()));
    return html === undefined ? missing(c) : c.html(html);
  });

  app.post('/findings/:id/decision', bodyLimit({ maxSize: LARGEST_FORM }), async (c) => {
    if (reviewer === undefined) return c.text('Read-only; start with --write to decide.\n', 403);
    const id = c.req.param('id');
    const filters = filtersOf(c.req.query());
    const row = findingRow(db, id);
    if (row === undefined) return missing(c);
    const groups = Math.max(...claimsOf(db, id).map((claim) => claim.group));
    const checked = judgementOf(await c.req.parseBody(), groups, row.note);
    if ('problem' in checked) return c.html(finding(c, id, filters, checked.problem)!, 422);
    const { judgement } = checked;
    decide(db, id, judgement, reviewer, now().toISOString());
    // On to the next one, unless the reviewer stays: a note, or a decision taken back.
    const [next] = judgement.verdict === 'open' ? [row] : neighbours(db, filters, row.position, 1).after;
    const to = next === undefined ? listUrl({ ...site() }, filters) : findingUrl(site(), next.id, filters);
    const notice = new URLSearchParams({ done: judgement.verdict, on: id }).toString();
    return c.redirect(`${to}${to.includes('?') ? '&' : '?'}${notice}`, 303);
  });

  /** What was just decided, for the page that comes after. */
  const done = (c: Context): { notice?: string } => {
    const { done: verdict, on } = c.req.query();
    const row = on === undefined ? undefined : findingRow(db, on);
    if (row === undefined) return {};
    if (verdict === 'open') return { notice: `Saved: ${row.subject}.` };
    return verdict === row.verdict
      ? { notice: `${verdict === 'accepted' ? 'Accepted' : 'Dismissed'}: ${row.subject}.` }
      : {};
  };

  app.get('/articles', (c) => {
    const { q } = filtersOf(c.req.query());
    const number = pageOf(c.req.query('page'));
    const list = listDocuments(db, q, (number - 1) * PAGE, PAGE);
    return c.html(articlesPage(site(), { list, number, size: PAGE, ...(q === undefined ? {} : { q }) }));
  });
  app.get('/article', (c) => {
    const whole = wholeDocument(db, c.req.query('id') ?? '');
    return whole === undefined ? missing(c) : c.html(articlePage(site(), whole));
  });

  app.get('/decisions', (c) => c.html(decisionsPage(site(), currentDecisions(db))));
  const file = (c: Context, name: string, type: string, text: string): Response =>
    c.body(text, 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
    });
  app.get('/decisions.csv', (c) => file(c, 'decisions.csv', 'text/csv', decisionsAsCsv(currentDecisions(db))));
  app.get('/decisions.md', (c) => file(c, 'decisions.md', 'text/markdown', decisionsAsMarkdown(currentDecisions(db))));

  // The guard stands before all, also before paths that are not ours.
  const outer = new Hono({ strict: false });
  outer.use('*', guard(guarded));
  outer.route(`/${guarded.token}`, app);
  outer.notFound((c) => missing(c));
  outer.onError((error, c) =>
    error instanceof HTTPException ? error.getResponse() : c.text(`${error.message}\n`, 500),
  );
  return outer;
}
