/** A real browser: the Chromium of the machine. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const executable = PLACES.find((p) => p !== undefined && existsSync(p));
const inCI = !['', 'false', undefined].includes(process.env['CI']);

/** Only where somebody works on a machine of their own that has no browser; in CI its absence is a failure. */
export const withoutBrowser = executable === undefined && !inCI;
if (withoutBrowser) {
  process.stderr.write(
    '\n*** NO BROWSER: the tests of the review page do not run. Install Chromium, or set CHROMIUM to its path. ***\n\n',
  );
}

export function launch(): Promise<Browser> {
  if (executable === undefined) throw new Error('no Chromium here; .ci/run installs it');
  return chromium.launch({
    executablePath: executable,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
