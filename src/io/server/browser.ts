import { spawn } from 'node:child_process';

/** The command that opens an address in the person's browser; `null` if there is no screen. */
function browserCommand(
  url: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly [program: string, ...args: string[]] | null {
  if (platform === 'win32') return ['cmd', '/d', '/s', '/c', `"start "" "${url}""`];
  if (platform === 'darwin') return ['open', url];
  const hasScreen = [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((value) => value !== undefined && value !== '');
  return hasScreen ? ['xdg-open', url] : null;
}

/** Opens an address in the browser. @returns whether the command could be started */
export function openBrowser(url: string, env: Readonly<Record<string, string | undefined>>): Promise<boolean> {
  const command = browserCommand(url, process.platform, env);
  if (command === null) return Promise.resolve(false);
  const [program, ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      windowsHide: true,
      // cmd parses the line itself and would not understand further quotes.
      windowsVerbatimArguments: true,
    });
    child.once('error', () => {
      resolve(false);
    });
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
