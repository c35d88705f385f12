import { DARK, LIGHT } from './page-colours.js';

/** The page's style: a set of colours for light, one for dark; every text has a contrast of at least 4.5 : 1. */
export const PAGE_STYLE = String.raw`
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%;text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--ground);color:var(--ink);line-height:1.5;font-size:1rem;
font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
h1,h2,h3,h4,h5{line-height:1.3;margin:0 0 .5rem;text-wrap:balance}
h1{font-size:1.75rem}h2{font-size:1.25rem;margin-bottom:.75rem}h3{font-size:1.0625rem}h4{font-size:1rem}h5{font-size:1rem;font-style:italic}
p{margin:0 0 .5rem}ul,ol{margin:0;padding:0 0 0 1.25rem}small{font-size:.8125rem}
.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999rem;top:.5rem;padding:.5rem 1rem;background:var(--paper);z-index:2}
.skip:focus{left:.5rem}
header.page,main,footer.page{max-width:64rem;margin:0 auto;padding:0 1.25rem}
header.page{padding-top:2rem}
.above,.below{color:var(--soft);margin:0}h1{margin:.125rem 0 .25rem}
.sample,.warning{display:inline-block;margin:.75rem 0 0;padding:.25rem .75rem;border-radius:.375rem;font-weight:600;
color:var(--open);background:var(--open-in);border:1px solid currentColor}
.warning{display:block;margin:0 0 1rem;color:var(--blocked);background:var(--blocked-in)}
.warning p{margin:0}.warning ul{font-weight:400}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:1rem 0 0;font-size:.9375rem}
nav a{display:inline-block;padding:.25rem 0}
.search{margin:1.25rem 0 0;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem}
.search label{font-size:.9375rem}
.search input{flex:1 1 14rem;max-width:26rem;min-width:0;font:inherit;padding:.5rem .75rem;color:inherit;background:var(--paper);
border:1px solid var(--idle);border-radius:.5rem}
.search input::placeholder{color:var(--soft);opacity:1}
.search p{margin:0;min-height:1.5em;color:var(--soft);font-size:.9375rem}
main>section{background:var(--paper);border:1px solid var(--line);border-radius:.75rem;box-shadow:var(--shadow);padding:1.25rem 1.5rem;
margin:1.25rem 0;scroll-margin-top:.75rem}
footer.page{padding-bottom:2rem;color:var(--soft);font-size:.875rem}
.hint{color:var(--soft);font-size:.875rem}
.id{font-variant-numeric:tabular-nums;color:var(--soft);font-weight:400;white-space:nowrap}
.completion{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.25rem;margin-bottom:.75rem}
.completion p{margin:0}
.completion .rate{font-size:3.25rem;line-height:1.1;font-weight:650;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.completion .rate.word{font-size:1.5rem;letter-spacing:0}
.bar{display:block;width:100%;height:.75rem;border-radius:.25rem;background:var(--faint)}
.overview .bar{height:1.25rem}
.swatch{width:.75rem;height:.75rem;border-radius:.1875rem;vertical-align:-.05em}
.fill-done{fill:var(--bar-done)}.fill-none{fill:var(--bar-none)}.fill-doing{fill:var(--bar-doing)}.fill-blocked{fill:var(--bar-blocked)}
.fill-missing{fill:var(--bar-missing)}.fill-overdue{fill:var(--bar-overdue)}.fill-open{fill:var(--bar-open)}.fill-upcoming{fill:var(--bar-upcoming)}
.gap{stroke:var(--paper);stroke-width:1.5px;vector-effect:non-scaling-stroke;fill:none}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.125rem 1rem;margin:.5rem 0 1rem;color:var(--soft);font-size:.875rem}
.tiles{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin:0 0 .75rem}
.tile>*{display:block;height:100%;padding:.625rem .875rem;border-radius:.5rem;color:inherit;text-decoration:none;border:1px solid transparent;
font-size:.9375rem}
.tile a:hover{border-color:currentColor}
.tile b{display:block;font-size:1.75rem;line-height:1.15;font-variant-numeric:tabular-nums}
.tile .sign{background:none;border:0;width:auto;height:auto;min-width:0;color:inherit}
.tile.nothing>*{color:var(--soft);background:var(--faint)}
.sign,.cell{display:inline-block;min-width:1.5em;height:1.5em;line-height:1.5em;padding:0 .125em;border-radius:.3125rem;text-align:center;font-weight:700;
font-variant-numeric:tabular-nums;text-decoration:none;color:var(--idle)}
.cell{min-width:2.25rem;height:2.25rem;line-height:calc(2.25rem - 2px);padding:0 .375rem;border:1px solid transparent;white-space:nowrap}
.cell small{font-weight:400;font-size:.8125rem}
a.cell{position:relative}a.cell:hover{border-color:currentColor}
.done,.tile.done>*,.count.done{color:var(--done);background:var(--done-in)}
.none,.tile.none>*{color:var(--none);background:var(--none-in)}
.doing,.tile.doing>*,.count.doing{color:var(--doing);background:var(--doing-in)}
.blocked,.tile.blocked>*,.count.blocked{color:var(--blocked);background:var(--blocked-in)}
.missing,.tile.missing>*,.count.missing{color:var(--missing);background:var(--missing-in)}
.overdue,.tile.overdue>*,.count.overdue{color:var(--overdue);background:var(--overdue-in)}
.open,.part{color:var(--open);background:var(--open-in)}
.tile.done,.tile.none,.tile.doing,.tile.blocked,.tile.missing,.tile.overdue{background:none}
.uncounted{border-style:dashed;border-color:var(--line)}
.count{display:inline-block;min-width:2rem;padding:.125rem .375rem;border-radius:.3125rem}
.zero{color:var(--soft)}
.urgent{margin:0 0 1rem;scroll-margin-top:.75rem}.urgent:last-child{margin-bottom:0}
.urgent>ul,.difficulties{list-style:none;padding:0;margin:0}
.urgent li,.difficulties li{display:flex;flex-wrap:wrap;align-items:center;gap:.125rem .75rem;padding:.375rem 0;border-top:1px solid var(--line)}
.what{flex:1 1 18rem}.what a{color:inherit}.urgent .note{flex:1 0 100%}
.urgent .cell{height:1.875rem;line-height:calc(1.875rem - 2px);margin-left:.25rem}
.difficulties li{display:block}
.note{white-space:pre-line;margin:.125rem 0;padding-left:.75rem;border-left:3px solid var(--line)}
.by{color:var(--soft);font-size:.875rem;margin:.125rem 0}
.bars{list-style:none;padding:0}.bars li{margin:0 0 .75rem}.bars p{display:flex;gap:.5rem;margin:0 0 .1875rem;align-items:baseline}
.bars .title{flex:1}.bars .whole .title{font-weight:600}.bars .within{padding-left:1.25rem;font-size:.9375rem}.bars .within .bar{height:.5rem}
.bars b{white-space:nowrap;font-variant-numeric:tabular-nums;font-weight:600}
.scroll{position:relative;overflow:auto;max-width:100%;max-height:calc(100vh - 5rem)}
thead th{position:sticky;top:0;z-index:1;background:var(--paper);box-shadow:0 1px 0 var(--line)}
@media print{.scroll{overflow:visible;max-height:none}thead th{position:static;box-shadow:none}}
@media (min-width:64rem){.scroll.fits{overflow:visible;max-height:none}}.scroll.phone{overflow:visible;max-height:none}
.grid th[scope=row]{overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}
.grid th,.grid td{padding:.25rem .375rem;text-align:center;border-top:1px solid var(--line)}
.grid tr>:first-child{text-align:left;padding-left:0}
.grid thead th{border-top:0;color:var(--soft);font-size:.875rem;font-weight:600;vertical-align:bottom}
.grid abbr{text-decoration:none}
.grid tbody th,.grid tfoot th{font-weight:400}.grid th[scope=row] a{color:inherit;text-decoration-color:var(--line)}
.grid th[scope=row] a:hover{text-decoration-color:currentColor}
.grid th[scope=row] .id{display:inline-block;min-width:3.25rem}
.grid th[scope=rowgroup]{font-weight:600;font-size:.9375rem;padding-top:.75rem}
.grid .section th[scope=rowgroup]{font-size:1rem;padding-top:1.125rem;border-top:2px solid var(--line)}
.grid tfoot th,.grid tfoot td{border-top:2px solid var(--line);font-weight:600}
.grid td{width:3rem}.rates td{width:auto}table.rates th[scope=row]{min-width:7.5rem}.rates{font-variant-numeric:tabular-nums}.rates .cell,.grid span.cell{height:1.875rem;line-height:calc(1.875rem - 2px)}
thead th button{border:0;background:none;padding:.25rem;min-height:2rem;font-size:inherit;font-weight:inherit;color:inherit;max-width:100%}
thead th button:hover{text-decoration:underline}thead th button::after{content:"";display:block;height:.75em;font-size:.625rem;line-height:1}
thead th[aria-sort=ascending] button::after{content:"\25b2"}thead th[aria-sort=descending] button::after{content:"\25bc"}
.rates tr:target{outline:2px solid var(--accent);outline-offset:-2px}.rates tbody tr{scroll-margin-top:5rem}.inside{scroll-margin-top:3.5rem}
.share{display:block;width:100%;height:.25rem;border-radius:.125rem;background:var(--faint)}.share rect{fill:var(--bar-done)}
.rates .cell,.grid .cell{position:relative}.cell .share{position:absolute;left:0;bottom:0;background:none}.cell .share rect{fill:currentColor}
.sending{min-width:6rem}.rates td{padding-left:.25rem;padding-right:.25rem}.rates .cell{padding:0 .25rem}.rates tfoot .cell{font-size:.875rem}.rates tbody th,.rates tfoot th{max-width:16rem}
.sending span{display:inline-block;padding:.125rem .375rem;border-radius:.3125rem;font-size:.875rem}.sending .waits{color:var(--blocked);background:var(--blocked-in)}
details{border-top:1px solid var(--line)}
summary{padding:.5rem .25rem;cursor:pointer;display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"\25b8";color:var(--soft);width:.75em}details[open]>summary::before{content:"\25be"}
summary:hover{background:var(--faint)}
.name,.what,.bars .title,h1,dd,.evidence,.unit{overflow-wrap:anywhere;min-width:0}.name{flex:1 1 14rem}.signs{display:flex;gap:.25rem}.signs b{margin-left:.5rem}details[open]>summary .name{font-weight:600}
details.urgent{border:0}.inside{padding:.25rem .25rem 1rem 1.5rem}
#details h3{margin-top:1.25rem}#details>div:first-of-type h3{margin-top:0}
.inside h3,.inside h4{margin:1rem 0 .25rem}.inside h3{font-size:1rem}.cell-part{scroll-margin-top:.75rem}.cell-part:target{outline:2px solid var(--accent);outline-offset:.375rem;border-radius:.25rem}
dl{margin:0;display:grid;gap:.125rem}dl div{display:flex;flex-wrap:wrap;gap:0 .5rem}dt{color:var(--soft);min-width:7.5rem}dd{margin:0;flex:1 1 12rem;white-space:pre-line}
.official{color:var(--soft);font-size:.9375rem;max-width:46rem}
.entries,.actions{list-style:none;padding:0}.entries>li{padding:.25rem 0}.entries p{margin:.125rem 0}
.withdrawn>p:first-child,.withdrawn .note{text-decoration:line-through;color:var(--soft)}
.evidence{margin:.125rem 0;font-size:.9375rem}code{font-size:.875em;overflow-wrap:anywhere}.evidence a{overflow-wrap:anywhere}
dialog{width:min(40rem,calc(100vw - 2rem));max-height:calc(100vh - 3rem);overflow:auto;padding:1.25rem 1.5rem;color:inherit;background:var(--paper);
border:1px solid var(--line);border-radius:.75rem;box-shadow:0 10px 40px rgba(10,15,25,.35)}
dialog:not([open]){display:none}dialog::backdrop{background:rgba(10,15,25,.5)}
.dialog-head{display:flex;gap:1rem;justify-content:space-between;align-items:start}
.dialog-head h3{margin-top:.25rem;font-size:1.25rem}dialog h4{margin:.25rem 0}
button{font:inherit;padding:.375rem .875rem;border-radius:.5rem;border:1px solid var(--idle);background:var(--faint);color:inherit;cursor:pointer;flex:none}
@media (max-width:40rem){
header.page,main,footer.page{padding-left:.75rem;padding-right:.75rem}header.page{padding-top:1.25rem}
main>section{padding:1rem .875rem;border-radius:.5rem;margin:.875rem 0}
h1{font-size:1.5rem}.completion .rate{font-size:2.75rem}.tiles{grid-template-columns:1fr 1fr;gap:.5rem}
.grid td{width:2.5rem;padding:.1875rem .125rem}.grid .cell{min-width:2.125rem;padding:0 .125rem}.grid th[scope=row]{font-size:.9375rem}
.grid th[scope=row] .id{display:block}.rates td,.rates thead th{padding:.25rem .375rem}.rates .cell{padding:0 .375rem}
table.rates tr>:first-child{position:sticky;left:0;background:var(--paper);max-width:8rem;padding-right:.5rem}.rates thead tr>:first-child{z-index:2}
.bars .within{padding-left:.5rem}.inside{padding-left:.25rem}.what{flex-basis:55%}}
`;
