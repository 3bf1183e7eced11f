import { visibleControls } from './controls.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as HTML, for element content and for attribute values in quotes. Control characters and characters that turn the
 * reading direction are made visible, so that a headline cannot rearrange the page round it.
 */
export function escapeHtml(text: string): string {
  return visibleControls(text).replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}

/** The address when a link may lead there: http and https only. */
export function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s\u0000-\u001F]+$/i.test(url) ? url : undefined;
}
