import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, networkInterfaces, uptime } from 'node:os';
import { isCode } from './system-error.js';

/** Identifies a process, so that it is not confused with one of another machine, or a later one with its number. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** When the process started; `null` if the system does not tell it. */
  readonly start: string | null;
  /** The namespace of the process number (a container has its own); `null` if unknown. */
  readonly space: string | null;
  /** The unique id of the machine, because several machines may have one name; `null` if the system has none. */
  readonly machine: string | null;
  /** Unique to this run of the machine, from its start; `null` if the system does not tell it. */
  readonly boot: string | null;
}

/** The tolerance for clocks that are adjusted, and for systems that tell the time since the start in whole seconds. */
const CLOCK_SLACK_MS = 5_000;

let self: ProcessIdentity | undefined;

/** This process. */
export function describeSelf(): ProcessIdentity {
  self ??= {
    pid: process.pid,
    host: hostname(),
    start: readProcess(process.pid)?.start ?? null,
    space: readSpace(),
    machine: readMachine(),
    boot: readBoot(),
  };
  return self;
}

/**
 * Whether a process is known to have ended. Only a process of this machine can be judged: by its number while the
 * machine runs, and by the time of its claim if the machine was restarted since.
 * @param claimedAt a time at which the process ran, in milliseconds
 */
export function hasEnded(one: ProcessIdentity, claimedAt: number, here = describeSelf()): boolean {
  if (one.host !== here.host) return false;
  if (one.boot !== null && one.boot === here.boot) return one.space === here.space && isGone(one);
  if (one.machine !== null && one.machine !== here.machine) return false;
  if (claimedAt < Date.now() - uptime() * 1000 - CLOCK_SLACK_MS) return true;
  // Without a start time the process number decides; otherwise this is another machine of the same name.
  return one.boot === null && here.boot === null && one.space === here.space && isGone(one);
}

function isGone({ pid, start }: ProcessIdentity): boolean {
  if (!isAlive(pid)) return true;
  const now = readProcess(pid)?.start ?? null;
  return start !== null && now !== null && start !== now;
}

/** Whether a process of this machine is running; a zombie is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Without permission the process cannot be signalled, but it exists.
    return !isCode(error, 'ESRCH');
  }
  return readProcess(pid)?.hasEnded !== true;
}

/** A short name for this machine and the namespace of its process numbers, for use in file names. */
export function nameMachine(): string {
  const { host, space, machine, boot } = describeSelf();
  return digest(`${host} ${space ?? ''} ${machine ?? boot ?? ''}`).slice(0, 8);
}

/** What Linux tells about a process: its start in ticks since the machine started; on other systems `null`. */
function readProcess(pid: number): { start: string; hasEnded: boolean } | null {
  const text = readOr(`/proc/${pid}/stat`);
  const boot = readBoot();
  if (text === null || boot === null) return null;
  // The process name before the last bracket may contain anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state = ''] = fields;
  return { start: `${boot} ${fields[19] ?? ''}`, hasEnded: state === 'Z' || state === 'X' };
}

function readBoot(): string | null {
  return readOr('/proc/sys/kernel/random/boot_id');
}

/**
 * The id that Linux keeps for a machine; on other systems the addresses of its network cards. Only a digest leaves the
 * machine.
 */
function readMachine(): string | null {
  const id = readOr('/etc/machine-id') ?? cards();
  return id === null ? null : digest(`dcs ${id}`).slice(0, 16);
}

function cards(): string | null {
  const addresses = Object.values(networkInterfaces()).flatMap((one) =>
    (one ?? []).filter(({ internal }) => !internal),
  );
  const cards = [...new Set(addresses.map(({ mac }) => mac))].sort();
  return process.platform === 'linux' || cards.length === 0 ? null : cards.join(' ');
}

function readSpace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}

function readOr(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim() || null;
  } catch {
    return null;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
