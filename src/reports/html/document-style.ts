/** The style of a document within a page, and of the page's contents, which are beside it on a wide screen. */
export const DOCUMENT_STYLE = String.raw`
.contents{max-width:64rem;margin:1rem auto 0;padding:0 1.25rem;font-size:.9375rem}
.contents details{border:1px solid var(--line);border-radius:.5rem;padding:.25rem .75rem;background:var(--paper)}
.contents summary{font-weight:600}.contents ul{display:block;margin:0 0 .5rem;padding:0 0 0 .75rem}.contents ul ul{font-size:.875rem;margin:0;padding-left:1rem}
.contents li{display:block}.contents a{display:block;padding:.25rem 0;text-decoration:none}.contents a:hover{text-decoration:underline}
@media (min-width:80rem){
.beside{display:grid;grid-template-columns:14rem minmax(0,64rem);grid-template-rows:auto 1fr auto;justify-content:center}
.beside>*{grid-column:2;width:100%}
.beside>.contents{grid-column:1;grid-row:1/4;align-self:start;position:sticky;top:0;max-height:100vh;overflow:auto;margin:0;padding:2rem 0 1rem 1rem}
.contents details{border:0;background:none;padding:0}}
.document h2,.document h3,.document h4,.appendix{scroll-margin-top:.75rem}
.document{font-family:"Times New Roman",Tinos,"Liberation Serif",serif;font-size:1.0625rem}
.document>*{max-width:46rem;margin-left:auto;margin-right:auto}.document>.appendix{max-width:none}.document ul{margin-bottom:.5rem}
.document .sample{display:block;text-align:center;margin-bottom:1.5rem}
.document p,.document li{white-space:pre-wrap}.document mark{display:inline-block;white-space:break-spaces;background:#ffe873;color:#1b1b1b}
.document h2,.document .subject,.document .reference{text-align:center}.document .subject{font-weight:700;margin-bottom:1.25rem}
.document .addressees{text-align:center;margin-bottom:1rem}.document h2{margin-top:1.5rem}.document h3{margin-top:1.25rem}
.letterhead,.signing{display:flex;flex-wrap:wrap;gap:1rem;justify-content:space-between;text-align:center;margin:0 auto 1rem}
.letterhead>div{flex:1 1 14rem}.letterhead p{margin:0;text-wrap:balance}
.document>.signing{margin-top:1.5rem}.signing>div{flex:1 1 12rem}.signing>div:first-child{text-align:left;font-size:.9375rem}.signature{margin-top:4rem}
.appendix{border-top:1px solid var(--line);margin-top:2rem}
.paper{font-size:.9375rem;min-width:44rem;table-layout:fixed}.few .paper{min-width:0}.some .paper{min-width:30rem}@media (max-width:48rem){.some .paper{table-layout:auto}}.many .paper{table-layout:auto;min-width:0}
.many .paper tr>:first-child{position:sticky;left:0;background:var(--paper);min-width:9rem;max-width:12rem;text-align:left;box-shadow:inset -1px 0 0 var(--line)}.many .paper thead tr>:first-child{z-index:2}
.paper p{margin:0;overflow-wrap:break-word}
.paper th,.paper td{border:1px solid var(--line);padding:.25rem .5rem;text-align:left;vertical-align:top;font-weight:400}
.paper thead th{font-weight:700;text-align:center;overflow-wrap:break-word;box-shadow:inset 0 1px 0 var(--line),0 1px 0 var(--line)}.paper tbody .number{text-align:right;font-variant-numeric:tabular-nums}.paper tbody .center{text-align:center}.paper .group td{font-weight:700;background:var(--faint)}
.notes{border-top:1px solid var(--line);margin-top:1.5rem;padding-top:.5rem;font-size:.9375rem}
.document .scroll+p{margin-top:.75rem}
@media (max-width:40rem){.contents{padding:0 .75rem}.document{font-size:1rem}.paper{font-size:.875rem}.paper th,.paper td{padding:.25rem}.document ul{padding-left:1rem}}
`;
