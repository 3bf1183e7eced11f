/** The keys, in a dialog. */
const KEYS = [
  ['j', 'next disagreement'],
  ['k', 'the one before'],
  ['Enter', 'open it (in the list)'],
  ['1 … 9', 'mark version A, B, C … as right'],
  ['0', 'neither, or not known'],
  ['a', 'accept: they do disagree'],
  ['d', 'dismiss: write the reason, then Enter'],
  ['n', 'write a note'],
  ['u', 'open a decided one again'],
  ['l', 'back to the list'],
  ['/', 'search'],
  ['Esc', 'leave a field'],
  ['?', 'these keys'],
] as const;

export const HELP = `<dialog id="help" aria-labelledby="help-h"><h2 id="help-h">Keys</h2>
<dl>${KEYS.map(([key, does]) => `<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`).join('\n')}</dl>
<form method="dialog"><label><input type="checkbox" id="keys-on" checked> Single keys are on</label> <button>Close</button></form></dialog>
`;
