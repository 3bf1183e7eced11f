import type { CheckFormat } from '../contract.ts';
import { changeRecords } from './record.ts';

/** One object: every story, those as expected too, with its differences. */
export const json: CheckFormat = {
  report(report, setting) {
    const stories = report.stories.map((s) => {
      const changes = changeRecords(s, setting);
      return { story: s.story, asExpected: changes.length === 0, changes };
    });
    return `${JSON.stringify({ v: 1, type: 'check', stories }, null, 2)}\n`;
  },
};
