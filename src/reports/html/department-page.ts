import type { Digest } from '../../domain/unit/derive.js';
import type { RollUp } from '../../domain/department/roll-up.js';
import type { Lang } from '../../domain/text/text.js';
import { HTML } from '../../locale/html.js';
import type { OfficialDocument } from '../model/official-document.js';
import { documentHeadings } from './document-headings.js';
import { documentToHtml } from './document-to-html.js';
import { type PagePart, pageText } from './page-frame.js';
import { pageHeader } from './unit-page.js';

/** The department's report as a page: the text and tables of its other formats, with search and a style for print. */
export function departmentPage(
  { plan, period, asOf }: RollUp,
  document: OfficialDocument,
  lang: Lang,
  sha256: Digest,
): string {
  const parts: readonly PagePart[] = [
    {
      id: 'document',
      title: HTML.document[lang],
      content: documentToHtml(document),
      untitled: true,
      within: documentHeadings(document).contents,
    },
  ];
  const page = {
    lang,
    title: HTML.reportTitle(plan.issuer.name, period, asOf)[lang],
    header: pageHeader(
      HTML.underPlan(plan.issuer.name, plan.year)[lang],
      plan.issuer.name,
      HTML.reportFor(period, asOf)[lang],
      document.mark !== null,
      lang,
    ),
    parts,
    footer: [HTML.source[lang], HTML.cutOffs(plan)[lang]],
  };
  return pageText(page, sha256);
}
