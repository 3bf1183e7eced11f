import { visibleControls } from './controls.ts';

/**
 * Text as Markdown that renders to the same text: marks of CommonMark and of tables are escaped with a backslash, angle
 * brackets and ampersands by entities, so that no link, code, heading, table cell or HTML begins in it. One line.
 */
export function escapeMarkdown(text: string): string {
  return (
    visibleControls(text.replace(/\s+/g, ' '))
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[\\`*_{}[\]()#|~!]/g, '\\$&')
      .replace(
        /^(\s*)([-+=]|\d+[.)])/,
        (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.at(-1)!}`,
      )
      // Autolinks of GitHub: a full stop or colon that cannot be seen through.
      .replace(/(https?|ftp):(?=\/\/)/gi, '$1&#58;')
      .replace(/\bwww\./gi, (w) => `${w.slice(0, -1)}&#46;`)
  );
}
