/**
 * What the page does in the browser: scrolls each article to the words, and runs the keys. Without it everything works
 * by pointing. A key belongs to the element that names it in `data-key`: fields get the focus, all else is clicked.
 */
export const SCRIPT = `'use strict';
const show = (pane) => {
  const mark = pane.querySelector('[data-first]');
  if (mark) pane.scrollTop += mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - 48;
};
for (const pane of document.querySelectorAll('.pane')) {
  show(pane);
  pane.closest('details').addEventListener('toggle', () => show(pane));
}
const current = document.querySelector('.queue [aria-current]');
const queue = document.querySelector('.queue .rows');
if (current && queue) queue.scrollTop += current.getBoundingClientRect().top - queue.getBoundingClientRect().top - queue.clientHeight / 3;

const memory = {
  get: () => { try { return localStorage.getItem('wirecheck-keys') !== 'off'; } catch { return true; } },
  set: (on) => { try { localStorage.setItem('wirecheck-keys', on ? 'on' : 'off'); } catch { /* Not kept; the box still counts. */ } },
};
const keysOn = document.getElementById('keys-on');
keysOn.checked = memory.get();
keysOn.addEventListener('change', () => memory.set(keysOn.checked));
for (const button of document.querySelectorAll('[data-dialog]')) {
  button.addEventListener('click', () => document.getElementById(button.dataset.dialog).showModal());
}

/** The row of a list that j or k leads to. */
const move = (by) => {
  const rows = [...document.querySelectorAll('.list [data-row]')];
  const at = rows.indexOf(document.activeElement);
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by];
  if (next) next.focus();
};
const TYPED = 'input:not([type=radio]):not([type=checkbox]), textarea, select';
document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (document.querySelector('dialog[open]')) return;
  if (target.matches(TYPED)) {
    if (key === 'Escape') target.blur();
    return;
  }
  if (!keysOn.checked && key !== '?') return;
  const owner = [...document.querySelectorAll('[data-key]')].find((e) => e.dataset.key === key);
  if (owner) {
    event.preventDefault();
    owner.scrollIntoView({ block: 'nearest' });
    if (owner.matches(TYPED)) owner.focus();
    else owner.click();
  } else if (key === 'j' || key === 'k') {
    move(key === 'j' ? 1 : -1);
  }
});
`;
