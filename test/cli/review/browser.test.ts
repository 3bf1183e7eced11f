import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Running, serveReview } from '../../../pipeline/cli/review/server.ts';
import type { Comparison } from '../../../pipeline/model.ts';
import type { Database } from '../../../pipeline/store/database.ts';
import { currentDecisions } from '../../../pipeline/store/decisions.ts';
import { launch, withoutBrowser } from '../../support/browser.ts';
import { COMPARISON } from '../../support/comparison.ts';
import { storeOf } from '../../support/store.ts';

let browser: Browser;
let db: Database;
let running: Running;
let page: Page;
/** What the page's script, its policy and its requests complained of. */
let complaints: string[];

const open = async (comparison: Comparison = COMPARISON, options: BrowserContextOptions = {}): Promise<void> => {
  db = await storeOf(comparison);
  running = await serveReview({ db, store: 'facts.db', reviewer: 'ana', now: () => new Date('2024-06-03') }, 0);
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  complaints = [];
  page.on('console', (m) => complaints.push(m.text()));
  page.on('pageerror', (e) => complaints.push(e.message));
  page.on('dialog', (d) => {
    complaints.push(`dialog: ${d.message()}`);
    void d.dismiss();
  });
  await page.goto(running.url);
};
const heading = () => page.locator('h1').innerText();
const subjects = () => page.locator('.results .subject').allInnerTexts();
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

describe.skipIf(withoutBrowser)('the review in a browser', () => {
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  beforeEach(() => open());
  afterEach(async () => {
    await page.close();
    await running.close();
    db.close();
    expect(complaints).toEqual([]);
  });

  it('filters and searches, and keeps both on reload', async () => {
    expect(await subjects()).toEqual(['People injured', 'Mass of solvent']);
    await page.getByText('More filters').click();
    await page.getByLabel('Severity').selectOption('warning');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/severity=warning/);
    expect(await subjects()).toEqual(['Mass of solvent']);
    await page.reload();
    expect(await page.getByLabel('Severity').inputValue()).toBe('warning');
    await page.getByRole('link', { name: 'Clear' }).click();
    await page.waitForURL(running.url);
    await page.getByRole('searchbox').fill('seventeen');
    await press('Enter');
    await page.waitForURL(/q=seventeen/);
    expect(await subjects()).toEqual(['People injured']);
  });

  it('decides, keeps it on reload, and exports it', async () => {
    await page.getByRole('link', { name: /people injured/ }).click();
    await page.getByLabel('B Seventeen people').check();
    await page.getByLabel('Note').fill('the county counts the crew');
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.waitForURL(/done=accepted/);
    expect(await page.getByRole('status').innerText()).toBe('Accepted: people injured.');
    expect(await heading()).toBe('Mass of solvent');
    await page.reload();
    expect(await page.locator('.progress').innerText()).toContain('1 of 2 disagreements decided');
    await page.getByRole('link', { name: 'Decisions' }).click();
    expect(await page.locator('tbody').innerText()).toContain('Right: Seventeen people (County News)');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toContain('ana,accepted,,Seventeen people (County News),the county counts the crew,');
  });

  it('can be worked through by keyboard alone', async () => {
    // Two rows down and one up, then into it.
    await press('j', 'j', 'k', 'Enter');
    await page.waitForURL(/findings/);
    expect(await heading()).toBe('People injured');
    await press('j');
    await page.waitForURL(/findings\/f2/);
    await press('k');
    await page.waitForURL(/findings\/f3/);
    // Version B is right; a note, in which the letters are letters; out of the field; accept.
    await press('2', 'n');
    await page.keyboard.type('ask again, dad');
    await press('Escape', 'a');
    await page.waitForURL(/findings\/f2\?done=accepted/);
    // Dismiss: the reason, then Enter. After the last comes the list.
    await press('d');
    await page.keyboard.type('not the same day');
    await press('Enter');
    await page.waitForURL(/\/\?done=dismissed/);
    expect(await page.locator('.empty').innerText()).toBe('All disagreements are decided.');
    expect(currentDecisions(db)).toMatchObject([
      { verdict: 'accepted', right_group: 2, note: 'ask again, dad' },
      { verdict: 'dismissed', reason: 'not the same day' },
    ]);
    // Take one back.
    await page.goto(`${running.url}findings/f2`);
    await press('u');
    await page.waitForURL(/done=open/);
    expect(currentDecisions(db).at(-1)).toMatchObject({ verdict: 'open' });
    // Help, and keys that are switched off.
    await press('?');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.getByLabel('Single keys are on').uncheck();
    await press('Escape', 'l');
    expect(page.url()).toContain('findings/f2');
  });

  it('scrolls each article to the words', async () => {
    const long = 'A line of other news.\n'.repeat(300);
    const moved = JSON.parse(JSON.stringify(COMPARISON)) as {
      extractions: { text: string }[];
      findings: { groups: { start: number; end: number; sentence: { start: number; end: number } }[][] }[];
    };
    for (const e of moved.extractions) e.text = long + e.text;
    for (const c of moved.findings.flatMap((f) => f.groups.flat())) {
      for (const span of [c, c.sentence]) {
        span.start += long.length;
        span.end += long.length;
      }
    }
    await open(moved as unknown as Comparison);
    await page.goto(`${running.url}findings/f3`);
    for (const mark of await page.locator('.version > details:first-of-type mark.claimed').all()) {
      const inside = await mark.evaluate((m) => {
        const [at, pane] = [m.getBoundingClientRect(), m.closest('.pane')!.getBoundingClientRect()];
        return at.top >= pane.top && at.bottom <= pane.bottom;
      });
      expect(inside).toBe(true);
    }
  });

  it('runs nothing that an article holds', async () => {
    const attack = '<script>alert(1)</script>"><img src=x onerror=alert(2)><svg onload=alert(3)>';
    const text = JSON.stringify(COMPARISON)
      .replaceAll('Harbor Wire', JSON.stringify(attack).slice(1, -1))
      .replaceAll('Freight train derails near Ashby', JSON.stringify(attack).slice(1, -1));
    await open(JSON.parse(text) as Comparison);
    for (const path of ['', 'findings/f3', 'articles', 'article?id=harbor-wire', 'article?id=metro-daily']) {
      await page.goto(running.url + path);
      expect(await page.locator('img, main script, main svg [onload]').count()).toBe(0);
      const shown = await page.locator('body').innerText();
      expect(shown).toContain(path.includes('metro') ? '<script>alert(1)</script>' : 'onerror=alert(2)>');
    }
  });

  it('can be read without colours that were switched off', async () => {
    await page.goto(`${running.url}article?id=harbor-wire`);
    const mark = page.locator('mark.quantity').first();
    const colour = () => mark.evaluate((m) => m.ownerDocument.defaultView!.getComputedStyle(m).backgroundColor);
    const before = await colour();
    await page.getByLabel(/quantit/).uncheck();
    expect(await colour()).not.toBe(before);
  });

  const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  it.each([
    ['a desktop', { width: 1280, height: 800 }, 'light'],
    ['a phone', { width: 390, height: 844 }, 'light'],
    ['the dark', { width: 1280, height: 800 }, 'dark'],
  ] as const)(
    'axe-core finds nothing serious on %s, and nothing runs over the edge',
    async (_, viewport, colorScheme) => {
      await open(COMPARISON, { viewport, colorScheme });
      for (const path of ['', 'findings/f3', 'findings/f2', 'articles', 'article?id=harbor-wire', 'decisions']) {
        await page.goto(running.url + path);
        await page.evaluate(AXE);
        const { violations } = await page.evaluate<AxeResults>('axe.run()');
        const serious = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
        expect(serious.map((v) => [path, v.id, v.nodes.map((n) => n.html)])).toEqual([]);
        const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect([path, wide]).toEqual([path, 0]);
      }
    },
  );
});
