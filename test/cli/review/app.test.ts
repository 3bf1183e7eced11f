import type { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { reviewApp } from '../../../pipeline/cli/review/app.ts';
import type { Comparison } from '../../../pipeline/model.ts';
import type { Database } from '../../../pipeline/store/database.ts';
import { currentDecisions } from '../../../pipeline/store/decisions.ts';
import { COMPARISON } from '../../support/comparison.ts';
import { storeOf } from '../../support/store.ts';

const HOST = '127.0.0.1:4100';
const TOKEN = 'token-of-this-test';
const now = () => new Date('2024-06-03T10:00:00Z');

let db: Database;
let app: Hono;
const appOf = (reviewer?: string): Hono =>
  reviewApp({ db, store: 'facts.db', token: TOKEN, host: HOST, now, ...(reviewer === undefined ? {} : { reviewer }) });
beforeEach(async () => {
  db = await storeOf(COMPARISON);
  app = appOf('ana');
});

type Headers = Record<string, string>;
const get = async (path: string, headers: Headers = {}) =>
  app.request(`http://${HOST}/${TOKEN}/${path}`, { headers: { host: HOST, ...headers } });
const text = async (path: string): Promise<string> => (await get(path)).text();
const OWN: Headers = { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' };
const decideOn = async (id: string, fields: Record<string, string>, headers: Headers = OWN) =>
  app.request(`http://${HOST}/${TOKEN}/findings/${id}/decision`, {
    method: 'POST',
    headers: { host: HOST, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  });

describe('the guard', () => {
  it.each([
    ['our own page', {}, 200],
    ['an address typed in', { 'sec-fetch-site': 'none' }, 200],
    ['a link of ours', { 'sec-fetch-site': 'same-origin' }, 200],
    ['another name for this machine', { host: 'localhost:4100' }, 403],
    ['a name that was pointed here', { host: 'news.example' }, 403],
    ['another port', { host: '127.0.0.1:4101' }, 403],
    ['a link on another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a page on another port', { 'sec-fetch-site': 'same-site' }, 403],
    ['a script of another site', { origin: 'https://news.example' }, 403],
    ['a page in a sandbox', { origin: 'null' }, 403],
  ] as const)('answers %s', async (_, headers, status) => expect((await get('', headers)).status).toBe(status));

  it.each(['', 'token-of-this-tesT', 'token-of-this-test2', '..%2Ftoken', 'review.css'])(
    'does not open to the token %j',
    async (token) => {
      for (const path of ['', '/', '/review.css', '/decisions.csv']) {
        const answer = await app.request(`http://${HOST}/${token}${path}`, { headers: { host: HOST } });
        expect(answer.status).toBe(404);
        expect(await answer.text()).not.toContain('<');
      }
    },
  );

  it.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const answer = await app.request(`http://${HOST}/${TOKEN}/`, { method, headers: { host: HOST } });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('lets nothing run, load or frame, also where it refuses', async () => {
    for (const path of ['', 'nowhere', 'findings/f3', 'decisions.csv']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('a decision', () => {
  it('is kept with name and time, and leads on to the next', async () => {
    const answer = await decideOn('f3', { verdict: 'accepted', right: '2', note: ' ask the county ' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/${TOKEN}/findings/f2?done=accepted&on=f3`]);
    expect(currentDecisions(db)).toMatchObject([
      {
        verdict: 'accepted',
        right_group: 2,
        right_version: 'Seventeen people (County News)',
        note: 'ask the county',
        reason: null,
        decided_by: 'ana',
        decided_at: '2024-06-03T10:00:00.000Z',
      },
    ]);
    expect(await text('findings/f2?done=accepted&on=f3')).toContain('role="status">Accepted: people injured.</p>');
  });

  it('leads back to the list after the last, and stays for a note', async () => {
    await decideOn('f3', { verdict: 'accepted' });
    expect((await decideOn('f2', { verdict: 'dismissed', reason: 'other' })).headers.get('location')).toBe(
      `/${TOKEN}/?done=dismissed&on=f2`,
    );
    expect(await text('')).toContain('All disagreements are decided.');
    expect((await decideOn('f2', { verdict: 'open', note: 'x' })).headers.get('location')).toBe(
      `/${TOKEN}/findings/f2?done=open&on=f2`,
    );
  });

  it('keeps the note when it is dismissed', async () => {
    await decideOn('f3', { verdict: 'open', note: 'ask' });
    await decideOn('f3', { verdict: 'dismissed', reason: 'crew counted' });
    expect(currentDecisions(db)).toMatchObject([{ verdict: 'dismissed', reason: 'crew counted', note: 'ask' }]);
  });

  it.each([
    ['without a reason', { verdict: 'dismissed', reason: ' ' }, 'Say why it is no disagreement.'],
    ['of a kind that there is not', { verdict: 'deleted' }, 'Accept, dismiss or open again.'],
    ['for a version that there is not', { verdict: 'accepted', right: '3' }, 'Choose one of the versions.'],
    ['with a version that is no number', { verdict: 'accepted', right: '1; --' }, 'Choose one of the versions.'],
    ['with a long note', { verdict: 'accepted', note: 'x'.repeat(2001) }, 'Write at most 2000 characters.'],
  ])('%s is sent back', async (_, fields, problem) => {
    const answer = await decideOn('f3', fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`role="alert">${problem}</p>`);
    expect(currentDecisions(db)).toEqual([]);
  });

  it.each([
    ['from another site', { origin: 'https://news.example', 'sec-fetch-site': 'cross-site' }],
    ['from another port', { origin: 'http://127.0.0.1:4101', 'sec-fetch-site': 'same-site' }],
    ['from nowhere', {}],
  ])('%s is refused', async (_, headers) => {
    expect((await decideOn('f3', { verdict: 'accepted' }, headers as Headers)).status).toBe(403);
    expect(currentDecisions(db)).toEqual([]);
  });

  it('is refused when it is too large, of nothing, or when the store is only read', async () => {
    expect((await decideOn('f3', { verdict: 'accepted', note: 'x'.repeat(40_000) })).status).toBe(413);
    expect((await decideOn('f9', { verdict: 'accepted' })).status).toBe(404);
    app = appOf();
    expect((await decideOn('f3', { verdict: 'accepted' })).status).toBe(403);
    expect(await text('findings/f3')).not.toContain('<form method="post"');
    expect(currentDecisions(db)).toEqual([]);
  });
});

const subjects = (html: string): string[] => [...html.matchAll(/class="subject">([^<]*)</g)].map((m) => m[1]!);

describe('the list', () => {
  it.each([
    ['', ['people injured', 'mass of solvent']],
    ['?severity=warning', ['mass of solvent']],
    ['?rule=quantity&severity=error', ['people injured']],
    ['?relation=agree', ['cars derailed']],
    ['?source=Metro+Daily', ['people injured']],
    ['?source=nobody', []],
    ['?event=ashby', ['people injured', 'mass of solvent']],
    ['?q=solv', ['mass of solvent']],
    ['?q=seventeen+people', ['people injured']],
    ['?q=%22+OR+1%3D1+--', []],
    ['?q=NEAR(', []],
    ['?q=%00', []],
    ['?q=***', []],
    ['?status=accepted', []],
    ['?status=nonsense&page=-4&severity=', ['people injured', 'mass of solvent']],
    ['?page=2', []],
  ])('%s shows %j', async (query, shown) => {
    const answer = await get(query);
    expect(answer.status).toBe(200);
    expect(subjects(await answer.text())).toEqual(shown);
  });

  it('leaves out what is decided, and finds it again by its status', async () => {
    await decideOn('f3', { verdict: 'dismissed', reason: 'x' });
    expect(subjects(await text(''))).toEqual(['mass of solvent']);
    expect(subjects(await text('?status=dismissed'))).toEqual(['people injured']);
    expect(subjects(await text('?status=all'))).toEqual(['people injured', 'mass of solvent']);
  });
});

describe('pages', () => {
  const EVIL = `"><img src=x onerror=alert(1)><script>alert(2)</script>\u202E'`;
  const attack = JSON.parse(
    JSON.stringify(COMPARISON, (key, value: unknown) =>
      typeof value === 'string' && ['title', 'source', 'label', 'subject', 'why', 'where', 'message'].includes(key)
        ? EVIL
        : value,
    ),
  ) as Comparison;
  const PAGES = [
    '',
    'findings/f3',
    'findings/f2',
    'articles',
    'article?id=harbor-wire',
    'article?id=metro-daily',
    'decisions',
  ];

  it.each(PAGES)('%j shows what articles hold as text', async (path) => {
    db = await storeOf(attack);
    app = appOf(EVIL);
    await decideOn('f3', { verdict: 'accepted', right: '1', note: EVIL });
    const page = await text(path);
    expect(page).not.toMatch(/<img|<script>|\u202E|javascript:/i);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/\sstyle=/);
  });

  it.each(PAGES)('%j has one first heading, a main part and no id twice', async (path) => {
    const page = await text(path);
    expect(page.match(/<h1\b/g)).toHaveLength(1);
    expect(page.match(/<main\b/g)).toHaveLength(1);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['findings/f9', 'findings/%00', 'article', 'article?id=nowhere', 'nowhere/at/all'])(
    '%j is not found',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('Not found')]);
    },
  );

  it('show the words of each claim in its article, and an article with all its facts', async () => {
    const page = await text('findings/f3');
    expect(page).toContain('<mark class="claimed" data-first>Seventeen people</mark>');
    expect(page).toContain('<mark class="claimed" data-first>Fourteen people</mark>');
    const article = await text('article?id=harbor-wire');
    for (const kind of ['date', 'quantity', 'agency', 'quote']) expect(article).toContain(`<mark class="${kind}"`);
    expect(article).toContain(' id="at-');
  });

  it('export decisions', async () => {
    await decideOn('f3', { verdict: 'dismissed', reason: '=1+1, | crew' });
    const csv = await get('decisions.csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await csv.text()).split('\r\n')[1]).toContain(`2024-06-03T10:00:00.000Z,ana,dismissed,"'=1+1, | crew",`);
    expect(await text('decisions.md')).toContain('| dismissed | people injured (Freight train derails near Ashby) |');
    expect(await text('decisions.md')).toContain('\\=1+1, \\| crew');
  });
});
