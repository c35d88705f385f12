// Fills cells of a form in, as a person does in Excel: fill-form form.xlsx '1!G8=Đã thực hiện trong kỳ' …
// The number is that of the sheet, from 1, a reply not counted; `\n` is a new line in the cell.
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const [file = '', ...cells] = process.argv.slice(2);
const parts = unzipSync(readFileSync(file));
for (const one of cells) {
  const [, sheet = '', at = '', typed = ''] = /^(\d)!([A-Z]+\d+)=(.*)$/s.exec(one) ?? [];
  const name = `xl/worksheets/sheet${sheet}.xml`;
  const cell = new RegExp(`<c r="${at}"([^>]*?)(?:/>|>.*?</c>)`);
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  if (!cell.test(xml)) throw new Error(`no cell ${one}`);
  const filled = xml.replace(cell, (_, /** @type {string} */ rest) => {
    const style = /s="\d+"/.exec(rest)?.[0] ?? '';
    return `<c r="${at}" ${style} t="inlineStr"><is><t xml:space="preserve">${typed.replaceAll('\\n', '\n')}</t></is></c>`;
  });
  parts[name] = strToU8(filled);
}
writeFileSync(file, zipSync(parts));
