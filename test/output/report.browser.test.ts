/** The report as a browser shows it: no script runs in it, so that what it does is done by its style. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../output/html.ts';
import { launch, withoutBrowser } from '../support/browser.ts';
import { COMPARISON } from '../support/comparison.ts';

let browser: Browser;
let dir: string;

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  await page.goto(pathToFileURL(join(dir, 'report.html')).href);
  return page;
}

describe.skipIf(withoutBrowser)('the report in a browser', () => {
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'wirecheck-report-'));
    const page = html.comparison(COMPARISON, { colour: false, width: 100, offsets: 'utf16' });
    writeFileSync(join(dir, 'report.html'), page);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it('shows only what is chosen, by keyboard too, without a script', async () => {
    const page = await open({ javaScriptEnabled: false });
    const shown = () => page.locator('.finding:visible h3').allInnerTexts();
    expect(await shown()).toEqual(['People injured', 'Mass of solvent']);
    await page.getByRole('checkbox', { name: 'Errors' }).uncheck();
    expect(await shown()).toEqual(['Mass of solvent']);
    await page.getByRole('checkbox', { name: 'Errors' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: 'Warnings' }).uncheck();
    expect(await shown()).toEqual(['People injured']);
    await page.getByRole('checkbox', { name: 'Errors' }).uncheck();
    expect(await page.locator('.event:visible').count()).toBe(0);
    await page.close();
  });

  it('leads from each figure to its place in the article', async () => {
    const page = await open();
    const link = page.locator('.finding .from a').first();
    const target = (await link.getAttribute('href'))!;
    await link.click();
    expect(await page.locator(target).isVisible()).toBe(true);
    expect(await page.locator(target).innerText()).toBe(await page.locator('.finding mark').first().innerText());
    await page.close();
  });

  const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  it.each([
    ['a desktop', { width: 1280, height: 800 }, 'light'],
    ['a phone', { width: 375, height: 800 }, 'light'],
    ['the dark', { width: 1280, height: 800 }, 'dark'],
  ] as const)(
    'axe-core finds nothing serious on %s, and nothing runs over the edge',
    async (_, viewport, colorScheme) => {
      const page = await open({ viewport, colorScheme });
      await page.evaluate(AXE);
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      const serious = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
      expect(serious.map((v) => [v.id, v.nodes.map((n) => n.html)])).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      await page.close();
    },
  );
});
