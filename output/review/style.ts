/** The style of the review, on top of that of the report. Contrast is 4.5:1 or better for all text. */
import { STYLE } from '../html/style.ts';

export const REVIEW_STYLE = `${STYLE}
:root { --sentence: #f4f0e4; --accepted: #1f6b33; --dismissed: #5c5850; }
@media (prefers-color-scheme: dark) {
  :root { --sentence: #2a2823; --accepted: #86d397; --dismissed: #b0aa9e; }
}
body.review { max-width: none; padding: 0; min-height: 100vh; display: flex; flex-direction: column; }
.review main { flex: 1; width: 100%; max-width: 90rem; margin: 0 auto; padding: 0 1.25rem 2rem; }
.review main:focus { outline: none; }
.review footer { margin: 0; padding: .8rem 1.25rem; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.4rem; padding: .7rem 1.25rem; background: var(--sheet); border-bottom: 1px solid var(--line); }
.review .bar .brand { margin: 0; text-decoration: none; color: var(--ink); }
.review .bar nav { margin: 0; padding: 0; border: 0; background: none; display: flex; gap: 1.1rem; }
.bar nav a { color: var(--soft); text-decoration: none; padding: .35rem 0; border-bottom: 2px solid transparent; }
.bar nav a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--ink); }
.progress { margin-left: auto; display: flex; align-items: center; gap: .6rem; font-size: .85rem; color: var(--soft); font-variant-numeric: tabular-nums; }
progress { width: 7rem; height: .4rem; appearance: none; border: 0; border-radius: 1rem; background: var(--line); overflow: hidden; }
progress::-webkit-progress-bar { background: var(--line); }
progress::-webkit-progress-value { background: var(--accepted); }
progress::-moz-progress-bar { background: var(--accepted); }
.notice { padding: .55rem 1.25rem; background: var(--info-sheet); color: var(--info); font-size: .92rem; }
.notice:empty { display: none; }
kbd { font: 600 .75rem/1 ui-monospace, "Liberation Mono", monospace; padding: .12rem .35rem; border: 1px solid currentColor; border-radius: .25rem; }
button, input, select, textarea { font: inherit; color: inherit; }
button { cursor: pointer; padding: .45rem .9rem; border: 1px solid var(--soft); border-radius: .35rem; background: var(--sheet); }
button.primary { background: var(--ink); color: var(--paper); border-color: var(--ink); }
button.quiet { border-color: var(--line); color: var(--soft); font-size: .85rem; padding: .3rem .6rem; }
input[type=search], input:not([type]), select, textarea { width: 100%; padding: .4rem .55rem; border: 1px solid var(--soft); border-radius: .35rem; background: var(--sheet); }
textarea { resize: vertical; display: block; min-height: 2.4rem; }
label { font-size: .85rem; color: var(--soft); }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { font-size: .85rem; color: var(--soft); padding: 0; }
.tag { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .45rem; }
.rule::before { content: "· "; }
.rule { color: var(--soft); }
.state { font-size: .75rem; font-weight: 600; padding: .1rem .5rem; border-radius: 1rem; border: 1px solid currentColor; color: var(--soft); white-space: nowrap; }
.state.accepted { color: var(--accepted); } .state.dismissed { color: var(--dismissed); } .state.differs { color: var(--error); } .state.noted { color: var(--info); }
.row .state { margin-left: auto; }
.rows { list-style: none; margin: 0; padding: 0; }
.row a { --tone: var(--info); display: grid; gap: .1rem; padding: .75rem 1rem; color: inherit; text-decoration: none; background: var(--sheet); border: 1px solid var(--line); border-left: 4px solid var(--tone); margin-top: -1px; overflow-wrap: anywhere; }
.row.error a, .detail.error { --tone: var(--error); } .row.warning a, .detail.warning { --tone: var(--warning); }
.row:not(.error, .warning, .info) a { border-left: 1px solid var(--line); }
.row:first-child a { border-radius: .5rem .5rem 0 0; } .row:last-child a { border-radius: 0 0 .5rem .5rem; } .row:only-child a { border-radius: .5rem; }
.row a:hover { background: var(--info-sheet); }
.row a[aria-current] { background: var(--info-sheet); box-shadow: inset 0 0 0 1px var(--link); }
.row .subject { font: 600 1.12rem/1.3 var(--serif); }
.row .subject::first-letter, .detail h1::first-letter { text-transform: uppercase; }
.row .event, .row .why { margin: 0; font-size: .88rem; color: var(--soft); margin: 0; max-width: none; }
.row .why { color: var(--ink); }
.row .source-name { font-weight: 600; } .when { color: var(--soft); font-weight: 400; }
.list { display: grid; gap: 1.5rem; align-items: start; padding-top: 1.25rem !important; }
.results h1 { font-size: 1.5rem; margin-bottom: .8rem; }
.empty { padding: 2rem 1rem; text-align: center; color: var(--soft); border: 1px dashed var(--line); border-radius: .5rem; }
.filters { display: grid; gap: .7rem; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; }
.filters summary { font-size: .88rem; color: var(--link); padding: .2rem 0; }
.filters .more { display: grid; gap: .7rem; padding-top: .6rem; }
.filters .buttons { display: flex; gap: 1rem; align-items: center; font-size: .9rem; }
.review .pager { display: flex; justify-content: center; gap: 1.5rem; margin-top: 1rem; padding: .6rem; background: none; border: 0; font-size: .9rem; color: var(--soft); }
.detail { --tone: var(--info); min-width: 0; padding-top: 1rem; }
.detail > header { border-left: 5px solid var(--tone); padding-left: 1rem; }
.detail .relation { font-weight: 700; letter-spacing: .06em; text-transform: uppercase; color: var(--tone); font-size: .8rem; }
.detail h1 { font-size: clamp(1.5rem, 4vw, 2.1rem); margin: .2rem 0; }
.of { color: var(--soft); font-size: .92rem; }
.detail .why { font-size: 1.06rem; }
.review .steps { display: flex; gap: 1.2rem; margin: 0 0 .6rem; padding: 0; background: none; border: 0; font-size: .9rem; }
.steps .none { color: var(--soft); margin: 0; }
.queue { display: none; }
.versions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1rem; margin: 1.25rem 0 0; align-items: start; }
.version { background: var(--sheet); border: 1px solid var(--line); border-top: 4px solid var(--g, var(--line)); border-radius: .5rem; padding: .8rem 1rem; min-width: 0; }
.version h2 { font: 700 .8rem/1.2 var(--sans); letter-spacing: .06em; text-transform: uppercase; }
.version .value { font-size: 1.25rem; margin: .2rem 0 .4rem; }
.source > summary { padding: .35rem 0; font-size: .9rem; } .source-name { font-weight: 600; } .headline { display: block; color: var(--soft); padding-left: 1rem; }
.review .pane { max-width: none; max-height: 20rem; overflow-y: auto; padding: .8rem 1rem; background: var(--paper); border: 1px solid var(--line); border-radius: .35rem; font-size: 1rem; position: relative; overscroll-behavior: contain; }
.sentence { background: var(--sentence); box-shadow: 0 0 0 .15em var(--sentence); }
mark.claimed { font-weight: 600; }
.whole { font-size: .82rem; margin-top: .35rem; }
.decide { margin: 1.25rem 0 0; padding: 1rem; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; display: grid; gap: .8rem 1.5rem; }
.decide .accept, .decide .dismiss { display: grid; gap: .6rem; align-content: start; }
.decide fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; } .decide fieldset label { color: var(--ink); font-size: .95rem; } .decide legend { margin-bottom: .15rem; }
.decide .line { display: grid; gap: .6rem; } .decide .buttons { display: flex; flex-wrap: wrap; gap: .6rem; }
.decided, .hint { color: var(--soft); font-size: .92rem; } .decided .state { margin-right: .3rem; }
.problem { color: var(--error); font-weight: 600; }
.history { margin-top: 1rem; font-size: .9rem; color: var(--soft); } .history ol { padding-left: 1.2rem; }
.single { max-width: 60rem !important; padding-top: 1.5rem !important; }
.whole-article h1 { font-size: clamp(1.6rem, 4vw, 2.2rem); margin: .3rem 0; } .whole-article .url { padding: 0; }
.whole-article .copy { padding: 1.25rem 0 1rem; } .whole-article .tag { font-size: .9rem; }
.kinds { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: 1rem; } .kinds legend { float: left; margin-right: .6rem; line-height: 1.85rem; }
.kinds .chip { color: var(--ink); padding: .2rem .7rem; font-size: .85rem; display: inline-flex; align-items: center; gap: .35rem; } .kinds input { margin: 0; }
.whole-article:has(#show-date:not(:checked)) mark.date, .whole-article:has(#show-quantity:not(:checked)) mark.quantity, .whole-article:has(#show-agency:not(:checked)) mark.agency, .whole-article:has(#show-quote:not(:checked)) mark.quote { background: none; border-color: transparent; }
.copy :target { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
.facts > summary { padding: .7rem 0; } .review .scroll { padding: 0 0 1rem; }
.exports { display: flex; gap: 1.2rem; margin-bottom: 1rem; }
dialog { border: 1px solid var(--line); border-radius: .6rem; padding: 1.25rem 1.5rem; background: var(--sheet); color: var(--ink); max-width: 26rem; } dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog h2 { font-size: 1.25rem; } dialog dl { margin: .8rem 0; display: grid; gap: .35rem; } dialog dl div { display: grid; grid-template-columns: 4.5rem 1fr; } dialog dd { margin: 0; } dialog form { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }
@media (min-width: 62rem) {
  .list { grid-template-columns: 18rem minmax(0, 1fr); } .list .controls { position: sticky; top: 1rem; }
  .two { display: grid; grid-template-columns: 19rem minmax(0, 1fr); gap: 1.75rem; align-items: start; }
  .two .queue { display: block; position: sticky; top: 0; padding-top: 1rem; } .queue .rows { max-height: calc(100vh - 4rem); overflow-y: auto; }
  .queue .back { font-size: .9rem; margin-bottom: .6rem; } .queue .row .subject { font-size: 1rem; } .queue .row a { padding: .5rem .75rem; } .queue .row .tag { margin: 0; }
  .steps .to-list { display: none; }
  .decide .line { grid-template-columns: minmax(0, 1fr) auto; align-items: end; } .decide .accept, .decide .dismiss { align-content: end; }
  .decide { padding: .75rem 1rem; grid-template-columns: 3fr 2fr; position: sticky; bottom: 0; box-shadow: 0 -6px 18px rgb(0 0 0 / .08); } .decide > .decided, .decide > .hint, .decide > .problem, .decide > form:last-child:not(.dismiss) { grid-column: 1 / -1; }
  .review .pane { max-height: 24rem; }
}
@media (max-width: 40rem) { [data-dialog] { order: 1; margin-left: auto; } .review .bar nav { order: 2; width: 100%; } .progress { margin-left: 0; order: 3; width: 100%; } .progress progress { flex: 1; } .review main { padding-inline: .8rem; } }
`;
