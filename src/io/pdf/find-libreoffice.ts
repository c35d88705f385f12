import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The parts of the environment that decide where a program is. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The path of LibreOffice's program: on the PATH, else where its installers put it on Windows and macOS.
 * @returns `null` where it is not installed
 */
export function findLibreOffice(env: Environment, platform: NodeJS.Platform = process.platform): string | null {
  return candidates(env, platform).find(isProgram) ?? null;
}

/** All places to look in, the first that has the program is taken. */
export function candidates(env: Environment, platform: NodeJS.Platform): readonly string[] {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(platform === 'win32' ? ';' : delimiter);
  const onPath = folders
    .filter((folder) => folder !== '')
    .flatMap((folder) => namesOn(platform).map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces(env, platform)];
}

/** `soffice.com` is the one on Windows that ends only when the work is done. */
function namesOn(platform: NodeJS.Platform): readonly string[] {
  return platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
}

function usualPlaces(env: Environment, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') {
    const app = 'Applications/LibreOffice.app/Contents/MacOS/soffice';
    return [`/${app}`, ...(env['HOME'] === undefined ? [] : [join(env['HOME'], app)])];
  }
  if (platform !== 'win32') return [];
  const roots = [env['ProgramW6432'], env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  return [...new Set(roots)].flatMap((root) =>
    root === undefined || root === ''
      ? []
      : namesOn(platform).map((name) => [root, 'LibreOffice', 'program', name].join('\\')),
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
