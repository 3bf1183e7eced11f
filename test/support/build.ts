import { execFileSync } from 'node:child_process';

/** Builds once before the tests: the command line is tested as users run it. */
export default function setup(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}
