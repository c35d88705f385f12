import type { Brief } from '../../domain/department/brief.js';
import type { RollUp } from '../../domain/department/roll-up.js';
import { SENDING_ORDER, type SendingPart } from '../../domain/department/sending-partition.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { BRIEF } from '../../locale/brief.js';
import { LEDGER, someOf } from '../../locale/roll-up.js';
import { SENDING_PART_WORDS, sendingWords } from '../../locale/submissions.js';
import { targetsInBrief } from '../../locale/targets.js';
import { clipped, linesInCell, linesOf, roomOf, roomOfRow } from '../model/fit-to-page.js';
import { words } from '../model/inline.js';
import type { Block, Row } from '../model/official-document.js';
import { TEXT_WIDTH } from '../model/page-measures.js';
import { completionOverUnits } from './department/counts.js';

/** The blocks of a section, and the room that they take in lines of the body. */
export interface FittedSection {
  readonly blocks: readonly Block[];
  readonly lines: number;
}

/** The columns' shares of the width. */
const SHARES = { part: 26, count: 13, names: 61 } as const;
/** The width of a text in its cell, in twips: its column's share without the room at its sides. */
const widthIn = (share: number): number => (TEXT_WIDTH.portrait * share) / 100 - 200;
const PART_WIDTH = widthIn(SHARES.part);
const NAMES_WIDTH = widthIn(SHARES.names);
/** The most lines that the plan's targets take. */
const MAX_TARGET_LINES = 2;
/** The most lines of a cell with names; with less room, fewer. */
const MAX_LINES = 4;

/**
 * How many units have sent, the rate over all, the plan's targets, and the table of all expected units by the state of their report, which
 * adds up: every state has its row on any page; how many units are named depends on the room.
 * @param room in lines of the body
 */
export function fittedReports(brief: Brief, room: number, lang: Lang): FittedSection {
  const { counts, rollUp } = brief;
  const rate = completionOverUnits(rollUp, lang);
  const texts = [`${sendingWords(counts)[lang]}.`, ...(rate === null ? [] : [rate]), ...targetsLine(rollUp, lang)];
  const used = texts.reduce((sum, text) => sum + roomOf(text), 0);
  const paragraphs: Block = { kind: 'list', items: texts.map(words) };
  const parts = SENDING_ORDER.filter((part) => brief.parts[part].length > 0);
  if (parts.length === 0) return { blocks: [paragraphs], lines: used };
  const tables = Array.from({ length: MAX_LINES }, (_, at) => sendingTable(brief, parts, MAX_LINES - at, lang));
  const table = tables.find(({ lines }) => used + lines <= room) ?? tables.at(-1);
  return { blocks: [paragraphs, ...(table?.blocks ?? [])], lines: used + (table?.lines ?? 0) };
}

function sendingTable(brief: Brief, parts: readonly SendingPart[], maxLines: number, lang: Lang): FittedSection {
  const { sending } = BRIEF;
  const rows = parts.map((part): { readonly row: Row; readonly lines: number } => {
    const label = SENDING_PART_WORDS[part][lang];
    const all = namesIn(part, brief, lang);
    const most = mostNames(all, (text) => linesInCell(text[lang], NAMES_WIDTH) <= maxLines);
    const names = most?.[lang] ?? '';
    const lines = Math.max(linesInCell(names, NAMES_WIDTH), linesInCell(label, PART_WIDTH));
    return { row: { kind: 'cells', cells: [[label], [String(all.length)], [names]] }, lines };
  });
  const total: Row = { kind: 'cells', cells: [[sending.total[lang]], [String(brief.counts.expected)], []] };
  const table: Block = {
    kind: 'table',
    table: {
      columns: [
        { title: sending.part[lang], share: SHARES.part, align: 'left' },
        { title: sending.count[lang], share: SHARES.count, align: 'center' },
        { title: sending.names[lang], share: SHARES.names, align: 'left' },
      ],
      rows: [...rows.map(({ row }) => row), total],
    },
  };
  // The head, the total, and the space below.
  const frame = 2 * roomOfRow(1) + 0.45;
  return { blocks: [table], lines: rows.reduce((sum, { lines }) => sum + roomOfRow(lines), frame) };
}

/** What the figures say of the plan's targets: how many are met, and the names of the missed ones if they fit. */
function targetsLine({ figures }: RollUp, lang: Lang): readonly string[] {
  const targets = figures.flatMap(({ indicator, target }) => (target === null ? [] : [{ indicator, target }]));
  if (targets.length === 0) return [];
  const words = (withNames: boolean): string => targetsInBrief(targets, withNames, lang);
  return [linesOf(words(true)) <= MAX_TARGET_LINES ? words(true) : clipped(words(false), MAX_TARGET_LINES)];
}

/** The names of the units in a part; for those that have not sent, with the extended sending day. */
function namesIn(part: SendingPart, { parts, extended }: Brief, lang: Lang): readonly string[] {
  const isWaited = part === 'not-sent' || part === 'no-file' || part === 'broken';
  return parts[part].map(({ id, name }) => {
    const day = isWaited ? extended.get(id) : undefined;
    return day === undefined ? name : `${name} (${LEDGER.extendedTo(day)[lang]})`;
  });
}

/** As many names as fit, and how many more there are; `null` if not even one fits. */
export function mostNames(names: readonly string[], fits: (text: Text) => boolean): Text | null {
  // Only the first of thousands of names fit: once one number of names is too long, larger numbers are not tried.
  const tooMany = names.findIndex((_, at) => {
    const first = names.slice(0, at + 1).join(', ');
    return !fits({ vi: first, en: first });
  });
  for (let max = tooMany === -1 ? names.length : tooMany; max > 0; max -= 1) {
    const text = someOf(names, max);
    if (fits(text)) return text;
  }
  return null;
}
