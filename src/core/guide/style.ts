/** The page's style: a plain document with a light and a dark color scheme. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #efece5; --paper: #fffefb; --ink: #22201c; --soft: #625c52; --line: #ddd6c9; --box: #f7f4ed; --edge: #8a8171;
  --accent: #a83a12; --accent-soft: #f8e9e1;
  --error: #a3161c; --error-soft: #fbeae8; --warning: #7a4d00; --warning-soft: #fbf1dc; --info: #245a8d; --info-soft: #e8f0f8; --good: #22683a; --good-soft: #e6f2e8;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #131417; --paper: #1b1d21; --ink: #e9e6df; --soft: #a9a69e; --line: #34373d; --box: #24272c; --edge: #7d8087;
    --accent: #f2a27f; --accent-soft: #3a2620;
    --error: #ff9d95; --error-soft: #3b2022; --warning: #efc070; --warning-soft: #372b17; --info: #94c2f0; --info-soft: #1d2c3c; --good: #8fd0a1; --good-soft: #1b3023;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1.5rem clamp(0.75rem, 3vw, 2.5rem) 4rem; max-width: 76rem; background: var(--ground); color: var(--ink); font: 1rem/1.6 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol, figure, fieldset { margin: 0; padding: 0; }
h1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.25; text-wrap: balance; }
a { color: var(--accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
html:has(#in-en:checked) .localized:lang(zh), html:has(#in-zh:checked) .localized:lang(en) { display: none; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 2; }

header, main > section { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; }
header { padding: 1.5rem clamp(1rem, 3vw, 2.25rem) 1.75rem; border-top: 5px solid var(--accent); }
header h1 { margin: 0.75rem 0 0.5rem; font-size: clamp(1.75rem, 5vw, 2.6rem); }
.top { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; justify-content: space-between; align-items: center; }
.kind { color: var(--accent); font-weight: 600; }
.switch { display: flex; border: 1px solid var(--edge); border-radius: 99px; overflow: hidden; min-width: max-content; }
.switch:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.switch > span { position: relative; }
.switch input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.switch label { display: block; padding: 0.3rem 1rem; font-size: 0.9rem; }
.switch input:checked + label { background: var(--ink); color: var(--paper); }
.summary { margin-top: 1.25rem; padding: 0.75rem 1rem; border-left: 4px solid var(--good); background: var(--good-soft); font-size: 0.92rem; }
.summary.failed { border-color: var(--error); background: var(--error-soft); }

nav { padding: 1rem clamp(1rem, 3vw, 2.25rem); font-size: 0.92rem; }
nav p { color: var(--soft); font-weight: 600; }
nav ol { list-style: none; display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; }
nav a { display: inline-block; padding: 0.2rem 0; }
main > section { padding: 1.5rem clamp(1rem, 3vw, 2.25rem); scroll-margin-top: 1rem; }
main > section + section { margin-top: 1.25rem; }
.heading { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; padding-bottom: 0.75rem; }
.heading h2 { margin-bottom: 0.2rem; font-size: 1.5rem; flex: 1 0 100%; }
.place, .steps { color: var(--soft); font-size: 0.9rem; }
.place { font-weight: 600; }

.field { display: grid; gap: 0.4rem 1.5rem; padding: 1.1rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
h3 { font-size: 1.05rem; font-weight: 650; line-height: 1.4; }
h3 .english { display: block; color: var(--soft); font-size: 0.88rem; font-weight: 400; }
.field:last-child { padding-bottom: 0; }
.content { min-width: 0; }
.field-value { display: flex; align-items: stretch; gap: 0.5rem; }
.field-value + .field-value { margin-top: 0.4rem; }
div.field-value > p { flex: 1; min-width: 0; padding: 0.45rem 0.75rem; background: var(--box); border: 1px solid var(--line); border-radius: 4px; }
.value { font-family: var(--mono); font-size: 0.97rem; white-space: pre-wrap; }
.field-value .english { color: var(--soft); font-size: 0.9rem; }
.secret { flex-wrap: wrap; align-items: baseline; padding: 0.45rem 0.75rem; border: 1px dashed var(--edge); border-radius: 4px; }
code, .path { font-family: var(--mono); font-size: 0.93em; }
.state { color: var(--soft); font-style: italic; }
[lang|="zh"] .state, .state [lang|="zh"] { font-style: normal; }
button { display: none; flex: none; align-self: start; min-width: 4.25rem; min-height: 2.6rem; padding: 0 0.75rem; font: inherit; font-size: 0.9rem; color: var(--accent); background: var(--paper); border: 1px solid var(--edge); border-radius: 4px; cursor: pointer; position: relative; }
.scripted button { display: block; }
button:hover { background: var(--accent-soft); }
button[data-done] { color: var(--good); border-color: var(--good); background: var(--good-soft); }
button[data-done]::before { content: "✓ "; content: "✓ " / ""; }
.usage { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.75rem; margin-top: 0.5rem; font-size: 0.9rem; color: var(--good); }
.usage.over, .usage.under { color: var(--error); }
.usage svg { width: 7rem; height: 5px; border-radius: 3px; }
.track { fill: var(--line); }
.used { fill: currentColor; }
.hint { margin-top: 0.35rem; color: var(--soft); font-size: 0.9rem; }
.note { padding: 0.9rem 0 0; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9rem; }

.findings { list-style: none; margin-top: 0.6rem; display: grid; gap: 0.5rem; }
.heading + .findings { margin: 0 0 1.1rem; }
.findings li { padding: 0.6rem 0.85rem; border-left: 4px solid var(--tone); background: var(--tone-soft); font-size: 0.92rem; break-inside: avoid; }
.error, .failed { --tone: var(--error); --tone-soft: var(--error-soft); }
.warning, .to-do, .done-before { --tone: var(--warning); --tone-soft: var(--warning-soft); }
.info { --tone: var(--info); --tone-soft: var(--info-soft); }
.done { --tone: var(--good); --tone-soft: var(--good-soft); }
.unknown { --tone: var(--soft); --tone-soft: var(--box); }
.findings .badge { color: var(--tone); }
.origin { color: var(--soft); font-size: 0.93em; }

.images { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: 1.5rem 1.25rem; padding-top: 1.1rem; border-top: 1px solid var(--line); }
figure { grid-column: span 6; min-width: 0; break-inside: avoid; }
.frame { display: flex; align-items: center; justify-content: center; min-height: 9rem; padding: 0.75rem; background: var(--box); border: 1px solid var(--line); border-radius: 4px; }
.frame img { display: block; max-width: 100%; max-height: 22rem; height: auto; object-fit: contain; }
.placeholder { padding: 1.25rem; color: var(--soft); border: 1px dashed var(--edge); }
figcaption { padding-top: 0.6rem; font-size: 0.95rem; }
figcaption .hint { margin-top: 0.15rem; }
.ok { color: var(--good); font-size: 0.9rem; }
.ok::before { content: "✓ "; content: "✓ " / ""; }

.dashboard { padding-top: 1.1rem; margin-top: 0.9rem; border-top: 1px solid var(--line); }
.dashboard ol { margin-top: 0.5rem; padding-left: 1.5rem; display: grid; gap: 0.4rem; }
.dashboard li::marker { color: var(--accent); font-weight: 600; }
table { width: 100%; border-collapse: collapse; font-size: 0.95rem; }
th, td { padding: 0.55rem 0.75rem 0.55rem 0; text-align: left; vertical-align: baseline; border-top: 1px solid var(--line); font-weight: 400; }
thead th { border-top: 0; color: var(--soft); font-size: 0.88rem; }
tr { break-inside: avoid; }
.step { display: grid; grid-template-columns: 1.9em minmax(0, 1fr); }
.number { color: var(--soft); font-variant-numeric: tabular-nums; }
td .badge { padding: 0.1rem 0.6rem; border-radius: 99px; color: var(--tone); background: var(--tone-soft); white-space: nowrap; }
footer { padding: 1.25rem clamp(1rem, 3vw, 2.25rem) 0; color: var(--soft); font-size: 0.88rem; }
#status { position: fixed; inset: auto 0 1.25rem; margin: auto; width: max-content; max-width: calc(100vw - 2rem); padding: 0.6rem 1.25rem; border-radius: 99px; background: var(--ink); color: var(--paper); }
#status:empty { padding: 0; }

@media (min-width: 40rem) {
  .field { grid-template-columns: minmax(9rem, 12rem) minmax(0, 1fr); }
  figure { grid-column: span 2; }
}
@media (min-width: 62rem) {
  .columns { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr); gap: 1.5rem; margin-top: 1.25rem; align-items: start; }
  nav { position: sticky; top: 1.25rem; padding: 1rem 0; }
  nav ol { display: block; border-left: 1px solid var(--edge); margin-top: 0.5rem; }
  nav a { padding: 0.25rem 0 0.25rem 1rem; }
}
@media (max-width: 39.99rem) {
  figure.small { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1rem; }
  figure.small .frame { align-self: start; }
  figure.small figcaption { padding: 0; }
  figure.small .findings { grid-column: 1 / -1; margin: 0; }
  thead { display: none; }
  tr { display: grid; grid-template-columns: 1fr auto; padding: 0.5rem 0; border-top: 1px solid var(--line); }
  th, td { border: 0; padding: 0.15rem 0; }
  th { padding-right: 0.75rem; }
  td:last-child { grid-column: 1 / -1; padding-left: 1.72rem; color: var(--soft); font-size: 0.9rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  @page { margin: 16mm 14mm; }
  :root { color-scheme: light; }
  body { padding: 0; max-width: none; background: none; font-size: 10.5pt; }
  header, main > section { border: 0; border-radius: 0; padding: 0 0 1rem; background: none; }
  header { border-top: 3pt solid var(--accent); padding-top: 0.75rem; }
  .heading { break-after: avoid; border-bottom: 1pt solid var(--ink); }
  .switch, nav, .skip, #status, .scripted button { display: none; }
  a { color: inherit; text-decoration: none; }
  * { print-color-adjust: exact; }
  .field { grid-template-columns: 11rem minmax(0, 1fr); padding: 0.6rem 0; }
  figure { grid-column: span 2; }
}
`;
