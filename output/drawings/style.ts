/** The style of drawings, in the report and in the review: versions keep their colour everywhere. */
export const DRAWING_STYLE = `
:root { --g1: #1f5f99; --g2: #a34a00; --g3: #5a7d00; --g4: #8a3a8f; --g5: #00736b; --meet: #cfe8d2; }
@media (prefers-color-scheme: dark) { :root { --g1: #7fb8ee; --g2: #f0a25e; --g3: #b5d66a; --g4: #dd9be0; --g5: #68d3c8; --meet: #234429; } }
.drawings { margin: 1.25rem 0 0; display: grid; gap: 1rem; }
figure { margin: 0; padding: 1rem; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; }
figure svg { display: block; overflow: visible; }
figcaption { font-size: .88rem; color: var(--soft); margin-top: .5rem; }
svg text { font: .82rem var(--sans); fill: var(--ink); paint-order: stroke; stroke: var(--sheet); stroke-width: 4px; stroke-linejoin: round; } svg text.tick { fill: var(--soft); font-size: .72rem; }
svg line.tick { stroke: var(--line); } svg .meet { fill: var(--meet); } svg .open { fill: var(--sheet); }
svg .o0 { opacity: .85; } svg .o1 { opacity: .55; } svg .o2 { opacity: .25; }
.letter { font-weight: 700; }
.g1 { --g: var(--g1); } .g2 { --g: var(--g2); } .g3 { --g: var(--g3); } .g4 { --g: var(--g4); } .g5 { --g: var(--g5); }
.letter { color: var(--g, var(--ink)); } svg .letter { fill: var(--g, var(--ink)); } svg .bar, svg .point { fill: var(--g, var(--ink)); } svg .span { stroke: var(--g, var(--ink)); stroke-width: 3; } svg .step { stroke: var(--soft); stroke-dasharray: 3 3; }
.timeline ol { margin: 0; padding: 0; list-style: none; display: grid; gap: .15rem; } .timeline time { font-variant-numeric: tabular-nums; margin-right: .5rem; } .timeline strong { color: var(--ink); font-weight: 600; margin-right: .4rem; }
.words { font: 1.05rem/1.55 var(--serif); display: grid; gap: .5rem; overflow-wrap: anywhere; } .words .letter { font: 700 .82rem var(--sans); margin-right: .4rem; }
.words del, .words ins { text-decoration: none; background: var(--value); color: var(--value-ink); border-radius: .2em; padding: 0 .1em; } .words del { border-bottom: 2px solid var(--g1); } .words ins { border-bottom: 2px solid var(--g2); }
@media (min-width: 62rem) { .timeline { display: grid; grid-template-columns: 3fr 2fr; gap: 1.5rem; align-items: center; } .timeline figcaption { margin: 0; } }
`;
