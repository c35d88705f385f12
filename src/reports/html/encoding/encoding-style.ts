/** The style that the page of a document and its reading adds to that of all pages. */
export const ENCODING_STYLE = String.raw`
header.page,main{max-width:80rem}
.doubt-list{list-style:none;padding:0}.doubt-list li{padding:.375rem 0;border-top:1px solid var(--line)}.doubt-list li:first-child{border-top:0}
.beside-head,.beside-row{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 1.5rem}
.beside-head{font-weight:600;color:var(--soft);padding-bottom:.375rem}
.beside-row{border-top:1px solid var(--line);padding:.625rem .5rem;scroll-margin-top:.75rem}
.beside-row:target{outline:2px solid var(--accent)}
.beside-row.has-doubt{background:var(--open-in)}
.source-line{margin:0 0 .25rem}.source-cell+.source-cell::before{content:" | ";color:var(--soft)}
.source{font-family:"Times New Roman",Tinos,"Liberation Serif",serif;font-size:1.0625rem}
.source .hint{font-family:system-ui,sans-serif;white-space:nowrap}
.point,.reading p{margin:0 0 .25rem}.reading .part{background:none;color:var(--soft)}
.badge{display:inline-block;padding:0 .5rem;border-radius:.375rem;font-weight:600;font-size:.875rem;color:var(--doing);background:var(--doing-in)}
.doubt{color:var(--open);font-weight:600}
#only-items{margin-left:.25rem}
#only-items:checked~#beside .beside-row:not(.is-item):not(.has-doubt){display:none}
@media (max-width:40rem){.beside-head{display:none}.beside-row{grid-template-columns:minmax(0,1fr)}.reading{border-left:3px solid var(--line);padding-left:.75rem}}
@media print{header.page,main{max-width:none}.beside-row{break-inside:avoid}#only-items,#only-items+label{display:none}}
`;
