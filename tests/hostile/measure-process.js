// Loaded before the program (`node --import`): on its way out it tells on the fourth channel what the run took.
// The process's own peak is asked for: `resourceUsage` would count the memory of whoever started it as well.
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// A thread is given this file as well, and ends before the process does.
function tell() {
  const { user, system } = process.cpuUsage();
  const peak = /VmHWM:\s+(\d+)/.exec(existing('/proc/self/status'))?.[1];
  const megabytes = peak === undefined ? process.resourceUsage().maxRSS / 1024 : Number(peak) / 1024;
  writeFileSync(3, JSON.stringify({ seconds: (user + system) / 1e6, megabytes }));
}
if (isMainThread) process.on('exit', tell);

/** @param {string} path */
function existing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
