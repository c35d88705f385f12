import { LIGHT } from './page-colours.js';

/** For paper: A4, always the light colours, and no controls. */
export const PRINT_STYLE = String.raw`
@page{size:A4;margin:12mm 13mm}
@page wide{size:A4 landscape}
@media print{
:root{color-scheme:light;${LIGHT}
--ground:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#000}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font-size:9pt;line-height:1.35}
.skip,nav,.search,dialog,#details,#unit-details,details.urgent,.hint{display:none!important}
header.page,main,footer.page{max-width:none;padding:0}header.page{margin-bottom:4mm}.by{font-size:8pt}.note,.by{margin:.3mm 0}.difficulties li{padding:1mm 0}
#sections{break-inside:avoid}
main>section{border:0;border-radius:0;padding:0;margin:0 0 3.5mm;box-shadow:none}
h1{font-size:15pt}h2{font-size:11.5pt;margin:0 0 1.5mm;border-bottom:1px solid var(--line);padding-bottom:1mm}h3{font-size:10pt}
h1,h2,h3,h4,thead,.section{break-after:avoid}tr,li,.tile{break-inside:avoid}thead{display:table-header-group}
a{color:inherit;text-decoration:none}
.completion .rate{font-size:26pt}.overview .bar{height:4mm}.tiles{grid-template-columns:repeat(4,1fr);gap:2mm}.tile>*{padding:1.5mm 2mm}.tile b{font-size:14pt}
.legend{margin:1mm 0 2mm;font-size:8.5pt}
.bars{columns:2;column-gap:8mm}.bars li,.bars .within{margin-bottom:1.5mm;font-size:8.5pt}.bars .title{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.bars .bar,.bars .within .bar{height:2mm}
.urgent{margin-bottom:2.5mm}.urgent>ul{columns:2;column-gap:8mm}.urgent li{padding:.4mm 0;gap:0 2mm}.what{flex:1 1 60%}
.cell,.grid span.cell,.urgent .cell,.rates .cell{height:auto;line-height:1.4;min-width:7mm;padding:0 1mm}
.sign{height:auto;line-height:1.3}
.share{display:none}thead th button{padding:0;min-height:0}thead th button::after{display:none!important}.sending span{font-size:8.5pt;padding:0 1mm}
.grid th,.grid td{padding:.15mm 1mm}.grid thead th{font-size:8.5pt}.grid th[scope=rowgroup]{padding-top:.8mm;font-size:9pt}.grid .section th[scope=rowgroup]{padding-top:1.5mm;font-size:9.5pt}
.beside{display:block}.document{font-size:12pt;max-width:none}.document h2{border:0}main>section+#document{break-before:page}
.document h3,.document h4,.document h5{font-size:12pt}
.paper{min-width:0;width:calc(100% - 2px);font-size:9.5pt}.appendix{page:wide;break-before:page;border:0;margin-top:0}.appendix h2{margin-top:0}
footer.page{padding:0;font-size:8pt}footer.page p{margin:0}}
`;
