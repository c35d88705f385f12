import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, networkInterfaces, uptime } from 'node:os';
import { isCode } from './system-error.js';

/** A process, so that neither another machine's nor a later one with its number is taken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** When the process started; `null` where the system does not say. */
  readonly start: string | null;
  /** The space that the process number counts in (a container has its own); `null` where unknown. */
  readonly space: string | null;
  /** The machine's unique id, which tells machines of one name apart; `null` where the system has none. */
  readonly machine: string | null;
  /** Unique to this run of the machine, from its start on; `null` where the system does not say. */
  readonly boot: string | null;
}

/** Clocks are adjusted, and some systems give the time since the start in whole seconds. */
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
 * Whether a process is known to have ended. Only one of this very machine is judged: by its number while the machine
 * runs on, and by the time of its claim where the machine has been started since.
 * @param claimedAt when the process is known to have run, in milliseconds
 */
export function hasEnded(one: ProcessIdentity, claimedAt: number, here = describeSelf()): boolean {
  if (one.host !== here.host) return false;
  if (one.boot !== null && one.boot === here.boot) return one.space === here.space && isGone(one);
  if (one.machine !== null && one.machine !== here.machine) return false;
  if (claimedAt < Date.now() - uptime() * 1000 - CLOCK_SLACK_MS) return true;
  // Without a start time the process number decides; elsewhere this is another machine of our name.
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
    // Without permission it can't be signalled, but it is there.
    return !isCode(error, 'ESRCH');
  }
  return readProcess(pid)?.hasEnded !== true;
}

/** This machine, and the space its process numbers count in, as a few letters for a file's name. */
export function nameMachine(): string {
  const { host, space, machine, boot } = describeSelf();
  return digest(`${host} ${space ?? ''} ${machine ?? boot ?? ''}`).slice(0, 8);
}

/** What Linux says of a process: its start in ticks since that boot of the machine; elsewhere `null`. */
function readProcess(pid: number): { start: string; hasEnded: boolean } | null {
  const text = readOr(`/proc/${pid}/stat`);
  const boot = readBoot();
  if (text === null || boot === null) return null;
  // The name before the last bracket may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state = ''] = fields;
  return { start: `${boot} ${fields[19] ?? ''}`, hasEnded: state === 'Z' || state === 'X' };
}

function readBoot(): string | null {
  return readOr('/proc/sys/kernel/random/boot_id');
}

/** What Linux keeps for a machine; elsewhere the addresses of its network cards. Only a digest leaves the machine. */
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
