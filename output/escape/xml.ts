import { escapeHtml } from './html.ts';

/**
 * Text for XML 1.0, in element content and in attribute values. Characters that XML cannot hold at all are made visible,
 * as are those that could hide something; line ends in attributes are kept by references.
 */
export const escapeXml = (text: string): string =>
  escapeHtml(text.replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD'))
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
