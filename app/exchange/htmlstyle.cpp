#include "app/exchange/htmlstyle.h"

namespace wasclean {

const char htmlStyle[] = R"css(
:root { color-scheme: light dark; --page: #f1f3f6; --paper: #ffffff; --ink: #1b2129; --quiet: #5a6470;
  --border: #ccd3da; --sent: #006aa6; --received: #96407a; --clean: #00735a; --unclean: #8f5a00;
  --failed: #b83607; --clean-tint: #ddf3ec; --unclean-tint: #fbeed3; --failed-tint: #fbe4da; }
@media (prefers-color-scheme: dark) {
  :root { --page: #1b1f25; --paper: #22272e; --ink: #e6eaef; --quiet: #9ba6b2; --border: #414a55;
    --sent: #56b4e9; --received: #e39bc5; --clean: #35c99d; --unclean: #e6a91f; --failed: #ff8a5c;
    --clean-tint: #193a31; --unclean-tint: #3b3014; --failed-tint: #432619; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI",
  "Noto Sans", Cantarell, sans-serif; }
body > header, main, body > footer { max-width: 1200px; margin: 0 auto; padding: 0 24px; }
body > header { padding-top: 32px; }
h1 { margin: 0; font-size: 28px; line-height: 1.25; overflow-wrap: anywhere; }
.quiet, body > footer { color: var(--quiet); }
body > footer { padding-bottom: 32px; font-size: 13px; }
section { background: var(--paper); border: 1px solid var(--border); border-radius: 8px;
  margin: 24px 0; padding: 24px; }
h2 { margin: 0 0 16px; font-size: 18px; overflow-wrap: anywhere; }
.verdict { display: flex; gap: 16px; align-items: flex-start; padding: 16px; border-radius: 8px;
  border-top: 3px solid var(--meaning); background: var(--tint); margin-bottom: 24px; }
.verdict svg { flex: none; width: 44px; height: 44px; color: var(--meaning); }
.verdict p { margin: 0; overflow-wrap: anywhere; }
.verdict .word { font-size: 20px; font-weight: 650; color: var(--meaning); }
.verdict .values { display: flex; flex-wrap: wrap; gap: 0 24px; font-weight: 600; margin: 2px 0; }
.clean { --meaning: var(--clean); --tint: var(--clean-tint); }
.unclean { --meaning: var(--unclean); --tint: var(--unclean-tint); }
.failed { --meaning: var(--failed); --tint: var(--failed-tint); }
.unknown, .abandoned { --meaning: var(--quiet); --tint: var(--page); }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 8px 24px;
  margin: 0 0 16px; }
dl div { display: flex; gap: 8px; min-width: 0; }
dl div.wide { grid-column: 1 / -1; }
dt { color: var(--quiet); flex: 0 0 9em; }
dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
details { margin: 0 0 16px; }
summary { cursor: pointer; color: var(--sent); }
pre { margin: 8px 0 0; padding: 12px; background: var(--page); border-radius: 6px; overflow-x: auto;
  white-space: pre-wrap; overflow-wrap: anywhere; }
pre, td.payload { font: 13px/1.5 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; }
.rows { content-visibility: auto; contain-intrinsic-size: auto 12000px; }
.rows.first { content-visibility: visible; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 13px; }
th { text-align: left; color: var(--quiet); font-weight: 600; border-bottom: 1px solid var(--border); }
th, td { padding: 4px 8px; vertical-align: top; }
td { border-bottom: 1px solid color-mix(in srgb, var(--border) 45%, transparent); }
.again { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
col.number { width: 84px; } col.time { width: 118px; } col.way { width: 98px; }
col.type { width: 108px; } col.size { width: 108px; }
.number, .size { text-align: right; font-variant-numeric: tabular-nums; color: var(--quiet); }
.time { font-variant-numeric: tabular-nums; white-space: nowrap; }
td.payload { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
.sent .way { color: var(--sent); } .received .way { color: var(--received); }
.event td { font-weight: 600; } .event td.payload { font-family: inherit; }
.error .way, .error .payload { color: var(--failed); }
.abandoned ~ .rows .error .way, .abandoned ~ .rows .error .payload { color: var(--quiet); }
.cut { color: var(--quiet); font-style: italic; font-family: system-ui, sans-serif; }
@media (max-width: 760px) { .size, col.size, .type, col.type { display: none; }
  body > header, main, body > footer { padding-left: 12px; padding-right: 12px; }
  section { padding: 12px; } }
@media print {
  :root { color-scheme: light; --page: #ffffff; --paper: #ffffff; --ink: #000000; --quiet: #444444;
    --border: #999999; --sent: #006aa6; --received: #96407a; --clean: #00735a; --unclean: #8f5a00;
    --failed: #b83607; --clean-tint: #ffffff; --unclean-tint: #ffffff; --failed-tint: #ffffff; }
  body { font-size: 10pt; } body > header, main, body > footer { max-width: none; padding: 0; }
  section { border: 0; padding: 0; } .verdict { border: 1px solid var(--meaning); border-top-width: 3px; }
  .rows { content-visibility: visible; } tr, .verdict { break-inside: avoid; }
  h2 { break-after: avoid; } thead { display: table-header-group; } }
)css";

} // namespace wasclean
