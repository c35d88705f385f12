import { importForms } from '../../app/import/import-forms.js';
import { formResult, notTakenWords } from '../../commands/form-results.js';
import type { FormFile } from '../../domain/form/form.js';
import type { SiteResponse, Upload } from '../../domain/ports/site-request.js';
import { Refusal } from '../../domain/text/text.js';
import { SITE_OFFICE } from '../../locale/site-office.js';
import { FORM_WORDS } from '../../locale/form.js';
import { writtenWords } from '../../locale/written.js';
import { formsPage, type FormsView } from '../../reports/html/site/office/forms-page.js';
import { allOnPage, onPage, speakerOf } from '../notes.js';
import { worldOf } from '../site-world.js';
import { htmlResponse } from '../responses.js';
import type { Done } from '../visit.js';
import { officeFrame, type OfficeVisit } from './office-visit.js';

/** Shows the field for filled-in forms. */
export function showForms(visit: OfficeVisit, view: FormsView | null = null): SiteResponse {
  return htmlResponse(visit.problem === null ? 200 : 422, formsPage(officeFrame(visit, 'forms'), view));
}

/** Imports filled-in forms, as `dcs import` does, and shows what was taken of each and what was not. */
export async function takeForms(visit: OfficeVisit): Promise<Done> {
  const { fields, world, lang, target } = visit;
  const sent = fields.files('form');
  if (sent.length === 0) throw new Refusal(SITE_OFFICE.noForms);
  const isDryRun = fields.raw('try')[0] === 'yes';
  const uploads: Upload[] = [];
  try {
    const files: FormFile[] = [];
    for (const { name, bytes } of sent) {
      const upload = await world.keepUpload(name, bytes);
      uploads.push(upload);
      files.push({ path: upload.path, shown: name });
    }
    const { results: imported, faults } = await importForms(worldOf(world), files, {
      source: await world.formSource(),
      words: FORM_WORDS,
      year: target.year,
      known: target.workspace.listUnits(),
      unit: null,
      period: null,
      isDryRun,
    });
    if (faults.length > 0) world.reportFault(faults[0]);
    const results = await Promise.all(imported.map((one) => formResult(one, speakerOf(world, lang))));
    const written = imported.flatMap((one) => (one.kind === 'taken' && one.written !== null ? [one.written] : []));
    const messages = allOnPage(written.flatMap(writtenWords));
    const notTaken: FormsView['notTaken'] = (one) => onPage(notTakenWords(one)) ?? notTakenWords(one);
    return { response: showForms({ ...visit, messages }, { results, isDryRun, notTaken }) };
  } finally {
    for (const upload of uploads) await upload.discard();
  }
}
