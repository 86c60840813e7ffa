/** The style of the section on changes; only pages with that section include it. */
export const changesStyle = `
.verdict { margin-bottom: 1rem; padding: 0.75rem 1rem; border-left: 4px solid var(--tone); background: var(--tone-soft); }
.moment { margin: 1.1rem 0 0.4rem; }
.todo { padding-left: 1.75rem; display: grid; gap: 0.9rem; }
.todo li { break-inside: avoid; }
.todo li::marker { color: var(--accent); font-weight: 600; }
.todo .field-value { margin-top: 0.4rem; }
.todo + .change { margin-top: 1.1rem; }
.change { display: grid; gap: 0.4rem 1.5rem; padding: 1.1rem 0; break-inside: avoid; }
.change { border-top: 1px solid var(--line); }
.change:last-child { padding-bottom: 0.2rem; }
.sides { display: grid; gap: 0.4rem 0.75rem; margin: 0; }
.sides + .hint { margin-top: 0.5rem; }
.sides dt { color: var(--soft); font-size: 0.9rem; }
.sides dd { margin: 0; min-width: 0; }
.stacked > div { display: grid; grid-template-columns: 3.75rem minmax(0, 1fr); align-items: baseline; }
.stacked .value + .value { display: block; }
.box { padding: 0.45rem 0.75rem; background: var(--box); border: 1px solid var(--line); border-radius: 4px; }
.box .english { color: var(--soft); font-size: 0.9rem; }
.side-by-side { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.side-by-side .path { font-size: 0.85em; }

@media (min-width: 40rem) { .change { grid-template-columns: minmax(9rem, 11rem) minmax(0, 1fr); } }
@media print { .change { grid-template-columns: 10rem minmax(0, 1fr); padding: 0.6rem 0; } }
`;
