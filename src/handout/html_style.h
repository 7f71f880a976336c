// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace plumbline::handout
{

/// How a hand-out looks in a browser: one column, made for a telephone, in the colours of the program.
inline constexpr std::string_view pageStyle = R"(
:root{--paper:#f6f3ee;--surface:#fff;--line:#e4ddd2;--ink:#1e2a33;--muted:#5e6670;--primary:#1f7a72;--soft:#e3f0ec;--care:#fbe6dc;--careText:#9a3a14;color-scheme:light dark}
*{box-sizing:border-box}
html{font:100%/1.5 Inter,system-ui,sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
html.large{font-size:131.25%}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:anywhere}
header,main,footer{max-width:44rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.25rem}
h1{font-size:1.85rem;line-height:1.2;margin:.6rem 0 .3rem}
h2{font-size:1.3rem;line-height:1.3;margin:0}
h3{font-size:1rem;margin:1rem 0 .35rem}
p{margin:.35rem 0}
.trainer{display:flex;gap:1rem;align-items:center;justify-content:space-between;border-bottom:1px solid var(--line);padding-bottom:.9rem}
.trainer p{margin:0}.trainer img{max-height:3.5rem;max-width:9rem}
.facts{color:var(--primary);font-weight:600;font-size:1.1rem}
.muted{color:var(--muted)}
.card{background:var(--surface);border:1px solid var(--line);border-radius:1.25rem;padding:1.1rem;margin:1rem 0}
.above{color:var(--muted);font-size:.875rem;font-weight:600;margin:0}
.title{display:flex;gap:.7rem;align-items:center}
.number{flex:none;width:2.1rem;height:2.1rem;border-radius:50%;background:var(--soft);color:var(--primary);font-weight:700;display:grid;place-items:center}
.figure{display:block;width:100%;max-width:30rem;height:auto;margin:.8rem auto;background:var(--paper);border-radius:1rem}
.f{visibility:hidden}
.dose{border-collapse:collapse;width:100%;margin:.5rem 0}
.dose th,.dose td{text-align:start;padding:.4rem 0;border-bottom:1px solid var(--line);vertical-align:top}
.dose th{font-weight:400;color:var(--muted);width:52%;padding-inline-end:.75rem}
.dose td{font-weight:600}
ol,ul{margin:.3rem 0;padding-inline-start:1.5rem}li{margin:.3rem 0;padding-inline-start:.2rem}
li::marker{color:var(--primary);font-weight:600}
.note,.care{border-radius:.9rem;padding:.7rem .9rem;margin:.8rem 0}
.note{background:var(--soft)}.care{background:var(--care)}
.note h3,.care h3{margin:0 0 .2rem}.care h3{color:var(--careText)}.care ul{padding-inline-start:1.1rem}
.weeks{width:100%;border-collapse:collapse;table-layout:fixed}
.weeks th{font-weight:500;font-size:.8rem;color:var(--muted);padding:.25rem 0}
.weeks td{text-align:center;padding:.2rem 0}
.weeks tr>:first-child{width:4.6rem;text-align:start}
input{width:1.45rem;height:1.45rem;margin:.1rem;accent-color:var(--primary)}
footer{color:var(--muted);font-size:.875rem;padding-bottom:2rem}
@media print{body{background:none}.card{break-inside:avoid;border-radius:0;border-width:1px 0 0;padding:.8rem 0;margin:0}.figure{max-width:11rem;margin:.4rem 0;background:none}header,main,footer{max-width:none;padding:0}html,html.large{font-size:10.5pt}html.large{font-size:16pt}input{appearance:none;border:1px solid #1e2a33;border-radius:.15rem;width:.95rem;height:.95rem}}
)";

/// What changes in the dark; not on paper.
inline constexpr std::string_view darkStyle =
    ":root{--paper:#1e222b;--surface:#272c37;--line:#39404d;--ink:#f1f3f6;--muted:#a9b1bd;--primary:#4cc3b4;"
    "--soft:#2a3b3d;--care:#4a2e22;--careText:#ffb79a}";

} // namespace plumbline::handout
