// SPDX-License-Identifier: Apache-2.0
// The style sheet and the script of an HTML file.
#pragma once

#include <string_view>

namespace fasti {

/// Colours are variables: --paper, --ink, --soft-ink, --hairline, --band, --accent, --warning.
inline constexpr std::string_view html_style =
    R"(*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:62rem;background:var(--paper);color:var(--ink);)"
    R"(font:1rem/1.5 Inter,"Noto Sans","DejaVu Sans",Arial,sans-serif}
h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.2rem}
a{color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
header h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
header{position:sticky;top:0;z-index:1;background:var(--paper)}
#filter{margin:0;padding:.5rem 0}
li,section,.timeline g{scroll-margin-top:4rem}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
.drawing svg{display:block;width:100%;height:auto;border:1px solid var(--hairline);margin:.75rem 0}
.timeline .event{cursor:pointer}.timeline .faint{opacity:.15}
ol.events{list-style:none;padding:0}ol.events>li{padding:.4rem 0;border-top:1px solid var(--hairline)}
ol.events b{display:inline-block;min-width:9rem}
ol.events>li>a{color:inherit;text-decoration-color:var(--hairline)}
li:target{background:var(--band)}
summary{cursor:pointer;color:var(--soft-ink)}
figure{margin:.4rem 0 .4rem 1rem}blockquote{margin:0}figcaption,.sources{color:var(--soft-ink)}
cite{font-style:normal;font-weight:600;color:var(--ink)}
.remarks li::marker{content:"! ";color:var(--warning)}
input{font:inherit;padding:.25rem .5rem;color:inherit;background:var(--paper);)"
    R"(border:1px solid var(--soft-ink);border-radius:.25rem}
#quote{position:fixed;inset:auto 1rem 1rem 1rem;max-width:44rem;max-height:60vh;overflow:auto;)"
    R"(margin:auto;padding:1rem;background:var(--paper);border:1px solid var(--soft-ink);)"
    R"(border-radius:.5rem;box-shadow:0 .5rem 2rem #0006}
#quote h2{margin:0 2rem .5rem 0;font-size:1rem}#quote button{float:right;font:inherit;)"
    R"(color:inherit;background:none;border:0;cursor:pointer}
[hidden]{display:none!important}
@media print{body{max-width:none;padding:0}header,#filter,#quote,summary{display:none!important}
.drawing svg{border:0;margin:0;break-after:page}ol.events>li{break-inside:avoid}}
)";

/// Filtering, and quotes at a click or a key. Without it everything can still be read.
inline constexpr std::string_view html_script =
    R"('use strict';(()=>{
const all=s=>[...document.querySelectorAll(s)],box=document.getElementById('quote');
const row=g=>document.getElementById('list-'+g.id);let last=null;
const close=()=>{box.hidden=true;if(last)last.focus();};
const show=g=>{const item=row(g);if(!item)return;last=g;
box.querySelector('h2').textContent=item.querySelector('b').textContent+': '+)"
    R"(item.querySelector('a').textContent;
box.querySelector('div').replaceChildren(...[...item.querySelectorAll('figure')].map(f=>f.cloneNode(true)));
box.hidden=false;box.querySelector('button').focus();};
for(const g of all('.timeline .event')){g.tabIndex=0;
g.addEventListener('click',e=>{if(!e.target.closest('a'))show(g);});
g.addEventListener('keydown',e=>{if(e.target===g&&(e.key==='Enter'||e.key===' ')){e.preventDefault();show(g);}});}
box.querySelector('button').addEventListener('click',close);
document.addEventListener('keydown',e=>{if(e.key==='Escape'&&!box.hidden)close();});
const filter=document.getElementById('filter');if(!filter)return;filter.hidden=false;
const input=filter.querySelector('input'),status=filter.querySelector('span'),items=all('ol.events>li');
input.addEventListener('input',()=>{const words=input.value.toLowerCase().split(/\s+/).filter(Boolean);
let count=0;for(const item of items){const text=item.textContent.toLowerCase();
const hit=words.every(w=>text.includes(w));item.hidden=!hit;count+=hit;
const g=document.getElementById(item.id.slice(5));if(g)g.classList.toggle('faint',!hit);}
status.textContent=words.length?count+' of '+items.length+' events':'';});
})();
)";

} // namespace fasti
