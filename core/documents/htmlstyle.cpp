// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/htmlwriter.h"

using namespace Qt::StringLiterals;

namespace samsyn {

QString htmlStyle()
{
    return uR"(
:root { color-scheme: light dark; --page: #fff; --text: #1b2026; --text2: #555b62; --line: #c9c6c0; }
@media (prefers-color-scheme: dark) {
  :root { --page: #1f2327; --text: #e8eaec; --text2: #b3b9bf; --line: #4a5159; }
}
body { margin: 2rem auto; max-width: 46rem; padding: 0 1.25rem; background: var(--page);
  color: var(--text); font: 1rem/1.45 "Open Sans", "Noto Sans", "Segoe UI", sans-serif; }
header, footer { display: flex; flex-wrap: wrap; gap: 0 2rem; justify-content: space-between;
  font-size: .875rem; }
header { border-bottom: 1px solid var(--text); padding-bottom: .5rem; }
footer { border-top: 1px solid var(--line); color: var(--text2); margin-top: 3rem; padding-top: .5rem; }
header p, footer p { margin: 0; }
.logo { display: block; max-height: 3.25rem; max-width: 14rem; margin-bottom: .5rem; }
h1 { font-size: 1.9rem; font-weight: 600; line-height: 1.25; margin: 2rem 0 0; }
h2 { font-size: 1.15rem; font-weight: 600; margin: 2.25rem 0 .5rem; }
h3, h4, h5, h6 { font-size: 1rem; font-weight: 600; margin: 1.5rem 0 .25rem; }
p, li { max-width: 72ch; }
.state, .note, caption, figcaption span, dt, thead th { color: var(--text2); }
.state { margin: .25rem 0 0; }
.lead { font-size: 1.2rem; }
.note, caption, thead th, dt { font-size: .875rem; }
.warning, .correction { border-left: 3px solid var(--text); padding-left: .75rem; }
.clause { margin-left: 2.5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; padding-bottom: .25rem; }
caption.hidden, span.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .3rem 0 .3rem 1.5rem; text-align: left; vertical-align: top; font-weight: 400; }
th:first-child { padding-left: 0; }
thead th { vertical-align: bottom; border-bottom: 1px solid var(--text); }
tbody th, tbody td { border-bottom: 1px solid var(--line); }
tbody:last-child tr:last-child > * { border-bottom: 0; }
tr.total > * { border-top: 2px solid var(--text); border-bottom: 0; font-weight: 600; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead .number { white-space: normal; }
.strong { font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .4rem 1.5rem; }
dd { margin: 0; }
figure { margin: 2rem 0; }
figcaption { font-weight: 600; }
figcaption span { font-weight: 400; font-size: .875rem; margin-left: .5rem; }
svg { display: block; max-width: 100%; height: auto; }
.sign { display: inline-block; width: .9em; height: .9em; margin-right: .4em; vertical-align: -.08em;
  fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; }
nav ol { list-style: none; padding: 0; }
a { color: inherit; }
.signatures { display: flex; flex-wrap: wrap; gap: 1.5rem; margin-top: 4rem; }
.signatures p { border-top: 1px solid var(--text); flex: 1 1 10rem; margin: 0; }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 2px solid var(--text); outline-offset: 2px; }
@page { size: A4; margin: 15mm 20mm 14mm 25mm; }
@media print {
  :root { color-scheme: light; --page: #fff; --text: #000; --text2: #555b62; --line: #c9c6c0; }
  body { margin: 0; max-width: none; padding: 0; background: #fff; color: #000; }
  h2, h3, h4, caption { break-after: avoid; }
  tr, figure, .signatures { break-inside: avoid; }
  p, li { orphans: 2; widows: 2; }
  .wide { overflow: visible; }
  .page-break { break-before: page; }
  summary { display: none; }
}
)"_s;
}

} // namespace samsyn
