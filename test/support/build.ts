import { execFileSync } from 'node:child_process';

/** Builds once before the tests: the command line is tested as users run it. */
export default function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
