import { PAGE_STYLE } from '../page-style.js';

/** The status page's style, with the styles of forms. */
export const SITE_STYLE = `${PAGE_STYLE}
.tabs ul{gap:.25rem .125rem;border-bottom:1px solid var(--line);margin-top:1rem}
.tabs a{padding:.5rem;border-radius:.5rem .5rem 0 0;text-decoration:none;color:var(--ink)}
.tabs a:hover{background:var(--faint)}
.tabs a[aria-current]{background:var(--paper);border:1px solid var(--line);border-bottom-color:var(--paper);margin-bottom:-1px;font-weight:600}
.periods{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem;margin-top:.75rem;font-size:.9375rem;color:var(--soft)}
.periods ul{margin:0;gap:.25rem}
.periods a{display:inline-block;min-width:2.75rem;min-height:2.25rem;line-height:1.625rem;padding:.25rem .625rem;border:1px solid var(--idle);border-radius:.5rem;text-align:center;text-decoration:none;color:var(--ink);background:var(--paper)}
.periods a:hover{border-color:var(--accent)}
.periods a[aria-current]{background:var(--accent);border-color:var(--accent);color:var(--paper);font-weight:600}
.notice{padding:.75rem 1.25rem;border-radius:.75rem;margin:1.25rem 0;border:1px solid currentColor}
.notice h2{font-size:1.0625rem;margin-bottom:.25rem}.notice p{white-space:pre-line}.notice p:last-child{margin:0}
.notice.problem{color:var(--missing);background:var(--missing-in)}
.notice.done{color:var(--done);background:var(--done-in)}
.notice.todo{color:var(--blocked);background:var(--blocked-in)}
.back{margin:1.25rem 0 0}.others .cell{margin-right:.25rem}
.field{margin:0 0 .875rem}
.field label,legend{font-weight:600;display:block;margin-bottom:.25rem}
.field .hint,.wrong{margin:.25rem 0 0}
.field small{font-weight:400}
input[type=text],textarea,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--idle);border-radius:.5rem;padding:.5rem .75rem;
width:100%;max-width:40rem;min-height:2.75rem}
textarea{resize:vertical}
[aria-invalid=true]{border-color:var(--missing);border-width:2px}.wrong{color:var(--missing);font-size:.875rem;text-align:left}
input[type=file]{font:inherit;max-width:100%}
.drop{border:1px dashed var(--idle);border-radius:.5rem;padding:.75rem;max-width:40rem}
.drop.over{border-color:var(--accent);background:var(--faint)}
fieldset{border:0;padding:0;margin:0 0 .875rem;min-width:0}
.choices{display:flex;flex-wrap:wrap;gap:.5rem}.choices legend{flex:1 0 100%}
.choice{display:inline-flex;align-items:center;gap:.375rem;margin:0}
.choices .choice{padding:.5rem .75rem;border:1px solid var(--line);border-radius:.5rem;min-height:2.75rem;cursor:pointer}
.choices .choice:has(:checked){border-color:var(--accent);background:var(--faint)}
.choice input{width:1.125rem;height:1.125rem;accent-color:var(--accent);flex:none}
.apart input[type=text]{max-width:none}
.evidence-fields{border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem}
.document-fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr));gap:0 .75rem}
.document-fields .field:last-child{grid-column:1/-1}.document-fields .field:last-child input{max-width:none}
.carry{border-top:1px solid var(--line);padding:.375rem 0}.carry .choice{display:flex;align-items:flex-start;min-height:2rem;padding:.25rem 0;cursor:pointer}.carry .choice input{margin-top:.1875rem}
details.more{border:0;margin-bottom:.875rem}
.actions-row{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0 0}
button,.button{min-height:2.75rem;padding:.5rem 1.25rem;font-weight:600;background:var(--accent);border:1px solid var(--accent);color:var(--paper)}
.button{display:inline-block;border-radius:.5rem;text-decoration:none}
button:hover,.button:hover{filter:brightness(1.08)}
main section>h3{margin-top:1rem}
button.quiet,.button.quiet{background:none;color:var(--accent);font-weight:400}
.undo{margin:.5rem 0}.last-write{margin-top:2rem}pre.lines{white-space:pre-wrap;overflow-wrap:anywhere;margin:.25rem 0 .75rem;font-size:.875rem}.documents{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem}
.words{border-top:1px solid var(--line);padding-top:1rem;margin-top:1rem}.words textarea{max-width:none}
.figures th[scope=row]{min-width:11rem;font-weight:400}.figures td{width:auto;font-variant-numeric:tabular-nums}
.figures input[type=text]{width:6.5rem;text-align:right}
.figures tr>:first-child{position:static}
.units{list-style:none;padding:0;margin:0}
.units li{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr) 12rem;gap:.125rem .75rem;align-items:center;padding:.375rem 0;border-top:1px solid var(--line)}
.units .unit{padding:.25rem 0;font-weight:600}.units .aside{font-size:.9375rem;padding:.25rem 0}
section>details:only-child{border:0}.note+.documents{margin-top:1rem}.sum{font-weight:600}
.outcome{border-left:.25rem solid var(--done);padding:.25rem 0 .25rem 1rem;margin:1rem 0;overflow-wrap:anywhere}.outcome.left{border-color:var(--missing)}.outcome h3,.outcome h4{margin:.25rem 0}
.buttons{display:flex;flex-wrap:wrap;gap:.5rem}.units:has(.buttons) li{grid-template-columns:1fr auto}.correction .inside{padding-left:0}
@media (max-width:40rem){
.tabs ul{border:0}.tabs a{border:1px solid var(--line);border-radius:.5rem;background:var(--paper)}
.tabs a[aria-current]{border-color:var(--accent);margin:0}
.notice{padding:.75rem .875rem}
.units li{grid-template-columns:1fr}
.figures td:nth-child(n+5),.figures th:nth-child(n+5){display:none}
.figures th[scope=row]{min-width:7rem}.figures input[type=text]{width:5.5rem;padding:.5rem}
}
`;
