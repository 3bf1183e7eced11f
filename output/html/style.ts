import { DRAWING_STYLE } from '../drawings/style.ts';
import { FILTER_STYLE } from './filters.ts';

/** The style of the report: screen, phone, print, light and dark. Contrast is 4.5:1 or better for all text. */
export const STYLE = `
:root {
  --paper: #fbfaf7; --sheet: #fff; --ink: #1c1b19; --soft: #5c5850; --line: #dfdad0;
  --error: #a5201b; --error-sheet: #fdf1ef; --warning: #7d4e00; --warning-sheet: #fdf6e7; --info: #1f5673; --info-sheet: #eef5f9;
  --value: #ffe58a; --value-ink: #1c1b19; --link: #174ea6;
  --date: #d5e6fb; --quantity: #ffe6a8; --agency: #d2efd5; --quote: #ece2fb;
  --date-edge: #2a67b1; --quantity-edge: #a06800; --agency-edge: #2c7a37; --quote-edge: #7546b8;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", sans-serif;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161513; --sheet: #1f1e1b; --ink: #ebe7df; --soft: #a9a397; --line: #3a3731;
    --error: #ff9a91; --error-sheet: #2c1c1a; --warning: #f2c063; --warning-sheet: #2a2316; --info: #8ec9ea; --info-sheet: #18252d;
    --value: #6b5612; --value-ink: #fff6d8; --link: #9cc2ff;
    --date: #1c3655; --quantity: #4a3a0e; --agency: #1c3f23; --quote: #37294f;
    --date-edge: #7fb2ee; --quantity-edge: #e0af4e; --agency-edge: #7fcf8b; --quote-edge: #bb9bf0;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 66rem; padding: 0 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); }
h1, h2, h3 { font-family: var(--serif); line-height: 1.2; margin: 0; text-wrap: balance; overflow-wrap: anywhere; }
p { margin: 0; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; background: var(--sheet); padding: .6rem 1rem; z-index: 1; }
.skip:focus { left: 1rem; top: 1rem; }
.masthead { padding: 2.25rem 0 1.25rem; border-bottom: 3px double var(--line); }
.brand { font: 600 .8rem/1 var(--sans); letter-spacing: .14em; text-transform: uppercase; color: var(--soft); margin-bottom: .8rem; }
h1 { font-size: clamp(1.8rem, 5vw, 2.6rem); font-weight: 600; }
.tally { color: var(--soft); margin-top: .5rem; }
nav { margin: 1.25rem 0 0; padding: 1rem 1.25rem; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; }
nav h2 { font: 600 .8rem/1 var(--sans); letter-spacing: .08em; text-transform: uppercase; color: var(--soft); margin-bottom: .5rem; }
nav ol { margin: 0; padding-left: 1.4rem; }
nav li { padding: .15rem 0; }
.count { font-size: .8rem; font-weight: 600; padding: .05rem .5rem; border-radius: 1rem; background: var(--error-sheet); color: var(--error); }
.count.none { background: none; color: var(--soft); font-weight: 400; padding: 0; }
.event, .articles { margin-top: 2.75rem; }
.event > header { margin-bottom: 1.25rem; }
h2 { font-size: clamp(1.35rem, 4vw, 1.75rem); font-weight: 600; }
.where, .copies, .none { color: var(--soft); margin-top: .25rem; }
.text .none { padding: 0 1.25rem 1rem; margin: 0; }
.sources { list-style: none; margin: .6rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; font-size: .9rem; overflow-wrap: anywhere; }
.sources li { min-width: 0; }
.copies { font-size: .9rem; border-left: 3px solid var(--line); padding-left: .7rem; margin-top: .6rem; }
.finding { --tone: var(--info); --tint: var(--info-sheet); background: var(--sheet); border: 1px solid var(--line); border-left: 5px solid var(--tone); border-radius: .5rem; margin: 0 0 1.25rem; overflow: clip; }
.finding.error { --tone: var(--error); --tint: var(--error-sheet); }
.finding.warning { --tone: var(--warning); --tint: var(--warning-sheet); }
.finding > header { padding: 1rem 1.25rem; background: var(--tint); }
.tag { font-size: .8rem; line-height: 1.2; margin-bottom: .35rem; }
.tag .relation { font-weight: 700; letter-spacing: .06em; text-transform: uppercase; color: var(--tone); }
.severity { color: var(--soft); }
.severity::before, .tag .id::before { content: "· "; }
.tag .id { color: var(--soft); font-family: ui-monospace, monospace; }
h3 { font-size: 1.25rem; font-weight: 600; }
h3::first-letter { text-transform: uppercase; }
.why { margin-top: .35rem; max-width: 75ch; }
.finding > .drawings { margin: 0; border-top: 1px solid var(--line); } .finding figure { border: 0; border-radius: 0; padding: .9rem 1.25rem; background: none; }
.groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
.group { position: relative; padding: 1.1rem 1.25rem; border-top: 3px solid var(--g, var(--line)); box-shadow: -1px 0 var(--line); }
.group > .letter { font-size: .85rem; line-height: 1; margin-bottom: .4rem; }
.claim + .claim, .group details > .claim { margin-top: 1.1rem; padding-top: 1rem; border-top: 1px dashed var(--line); }
.group summary { margin-top: 1rem; color: var(--link); font-size: .9rem; cursor: pointer; }
.value { font-family: var(--serif); font-size: 1.3rem; line-height: 1.3; overflow-wrap: anywhere; }
.value strong { font-weight: 600; }
.conversion { color: var(--soft); font-size: .8em; white-space: nowrap; }
blockquote { margin: .45rem 0 .5rem; padding: 0; font: 1.02rem/1.5 var(--serif); overflow-wrap: anywhere; }
mark { background: var(--value); color: var(--value-ink); padding: .05em .15em; border-radius: .2em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.from { font-size: .85rem; color: var(--soft); }
details > summary { cursor: pointer; }
.agreements { margin-top: 1rem; }
.agreements > summary { padding: .7rem 1.25rem; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; font-weight: 600; }
.agreements > ul { list-style: none; margin: 0; padding: .25rem 1.25rem; }
.agreements > ul > li { padding: .7rem 0; border-bottom: 1px solid var(--line); }
.agreements .subject { font-weight: 600; }
.agreements .relation { font-weight: 400; font-size: .85rem; color: var(--soft); }
.agreements ul ul { list-style: none; margin: .15rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; }
.agreements li li strong { font-weight: 400; }
.legend { font-size: .85rem; margin: .8rem 0 1rem; display: flex; flex-wrap: wrap; gap: .5rem .8rem; align-items: baseline; }
.text { margin: 0 0 1rem; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; }
.text > details > summary { position: relative; padding: 1rem 3rem 1rem 1.25rem; display: grid; gap: .25rem; list-style: none; }
.text > details > summary::-webkit-details-marker { display: none; }
.text > details > summary::after { content: ""; position: absolute; right: 1.4rem; top: 1.35rem; width: .55rem; height: .55rem; border: solid var(--soft); border-width: 0 2px 2px 0; transform: rotate(45deg); }
.text > details[open] > summary::after { transform: translateY(.25rem) rotate(225deg); }
.chips { display: flex; flex-wrap: wrap; gap: .35rem; }
.chip { font-size: .78rem; padding: .05rem .5rem; border-radius: 1rem; white-space: nowrap; border: 1px solid; }
.chip.date { border-color: var(--date-edge); } .chip.quantity { border-color: var(--quantity-edge); }
.chip.agency { border-color: var(--agency-edge); } .chip.quote { border-color: var(--quote-edge); }
.url { padding: 0 1.25rem .5rem; font-size: .85rem; overflow-wrap: anywhere; }
.copy { padding: 0 1.25rem 1rem; max-width: 72ch; font: 1.06rem/1.65 var(--serif); overflow-wrap: anywhere; }
.copy p { margin: 0 0 .8em; }
.copy .title { font-weight: 600; line-height: 1.35; }
.copy .aside, .copy .furniture { font-family: var(--sans); font-size: .82rem; color: var(--soft); line-height: 1.5; margin-bottom: .4em; }
mark.date, mark.quantity, mark.agency, mark.quote { color: inherit; }
mark.date { background: var(--date); border-bottom: 2px solid var(--date-edge); }
mark.quantity { background: var(--quantity); border-bottom: 2px solid var(--quantity-edge); }
mark.agency { background: var(--agency); border-bottom: 2px solid var(--agency-edge); }
mark.quote { background: var(--quote); border-bottom: 2px dotted var(--quote-edge); padding-inline: 0; }
.cited { border: 2px solid var(--error); border-radius: .25em; padding: 0 .1em; margin: 0 .05em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.cited:target { box-shadow: 0 0 0 3px var(--link); }
.text:target { border-color: var(--link); }
.facts { border-top: 1px solid var(--line); }
.facts > summary { padding: .7rem 1.25rem; font-size: .9rem; color: var(--link); }
.scroll { overflow-x: auto; padding: 0 1.25rem 1rem; }
table { border-collapse: collapse; font-size: .85rem; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); }
td:first-child { font-variant-numeric: tabular-nums; color: var(--soft); }
.failed { padding: 0 1.25rem 1rem; color: var(--error); }
table.figures { margin-top: 1rem; width: auto; max-width: 100%; font-size: .92rem; }
.figures caption { text-align: left; font: 600 .8rem/1 var(--sans); letter-spacing: .08em; text-transform: uppercase; color: var(--soft); padding-bottom: .3rem; }
.figures th { font-weight: 400; } .figures th::first-letter { text-transform: uppercase; } .figures td:nth-child(2) { color: var(--ink); white-space: nowrap; } .figures td { color: var(--soft); } .figures th, .figures td { padding-right: 1.5rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
@media (max-width: 40rem) {
  .figures tr { display: grid; grid-template-columns: 1fr auto; padding: .35rem 0; border-bottom: 1px solid var(--line); }
  .figures th, .figures td { border: 0; padding: 0; } .figures td:nth-child(n + 3) { grid-column: 1 / -1; font-size: .85rem; }
}
@media (max-width: 30rem) {
  body { padding: 0 .8rem 3rem; }
  .finding > header, .group { padding: .9rem 1rem; }
  .text > details > summary, .copy, .scroll, .url, .facts > summary { padding-left: 1rem; padding-right: 1rem; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --value: #ffe58a; --value-ink: #000;
    --error: #a5201b; --error-sheet: #fff; --warning: #7d4e00; --warning-sheet: #fff; --info: #1f5673; --info-sheet: #fff; --link: #000;
    --date: #e4effc; --quantity: #fff0c8; --agency: #e2f5e4; --quote: #f3edfc; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .choose, .skip, .facts { display: none; }
  a { text-decoration: none; }
  .finding, .claim, .agreements li { break-inside: avoid; }
  h2, h3, .finding > header { break-after: avoid; }
  .groups { grid-template-columns: repeat(2, 1fr); }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .articles { break-before: page; }
}
${DRAWING_STYLE}${FILTER_STYLE}`;
