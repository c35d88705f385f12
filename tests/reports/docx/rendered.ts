import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether LibreOffice and poppler are here. */
export const canRender =
  spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0;

/** A word as it stands on a page, in points from the top left. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** The pages that LibreOffice makes of Word files, by their names: all in one run, for it is slow to start. */
export function renderPages(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): ReadonlyMap<string, readonly Page[]> {
  const paths = [...files].map(([name, bytes], at) => {
    const path = join(folder, `${at}.docx`);
    writeFileSync(path, bytes);
    return [name, path] as const;
  });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const all = paths.map(([, path]) => path);
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...all], {
    stdio: 'pipe',
  });
  return new Map(paths.map(([name, path]) => [name, readPages(path.replace(/docx$/, 'pdf'))]));
}

function readPages(pdf: string): readonly Page[] {
  const boxes = execFileSync('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 1 << 26 }).toString();
  return boxes
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: number(page, 'width'),
      height: number(page, 'height'),
      words: inLines((page.match(/<word [^>]*>[^<]*<\/word>/g) ?? []).map(readWord)),
    }));
}

/** Words line by line: poppler puts a short last line where it thinks it belongs. */
function inLines(words: readonly Word[]): readonly Word[] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.bottom - b.bottom)) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && word.bottom - line[0].bottom < 4) line.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.left - b.left));
}

function readWord(xml: string): Word {
  const text = xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('\u2011', '-');
  return {
    text: text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&').normalize('NFC'),
    left: number(xml, 'xMin'),
    right: number(xml, 'xMax'),
    top: number(xml, 'yMin'),
    bottom: number(xml, 'yMax'),
  };
}

const number = (xml: string, name: string): number => Number(new RegExp(`${name}="([\\d.]+)"`).exec(xml)?.[1]);
