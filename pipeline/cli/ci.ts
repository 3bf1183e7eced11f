import { UsageError } from './errors.ts';

/** What is expected or accepted is never written where nobody reads the change. @throws UsageError where CI is set */
export function refuseUnderCi(option: string): void {
  const { CI } = process.env;
  if (CI === undefined || CI === '' || CI === 'false') return;
  throw new UsageError(`${option} is refused where CI is set; run it on your machine and commit the reviewed change`);
}
