import type { DrawnRule } from '../../../domain/encoding/pages/printed-page.js';
import type { Matrix, PdfOperators, PdfPackage } from './package.js';

/** A box of at most this height or width is a drawn line; points. */
const THIN = 2.5;
/** A shorter line is part of a letter or an ornament. */
const SHORTEST = 4;

/** What a page draws besides its text. */
export interface Drawing {
  readonly rules: readonly DrawnRule[];
  readonly hasPicture: boolean;
}

/** Reads horizontal and vertical lines, including thin boxes and frames, in the coordinates of the page. */
export function drawingOf({ fnArray, argsArray }: PdfOperators, toPage: Matrix, { OPS }: PdfPackage): Drawing {
  const numbers = (names: readonly string[]): ReadonlySet<number | undefined> =>
    new Set(names.map((name) => OPS[name]));
  const [filled, stroked, pictures] = [numbers(FILLED), numbers(STROKED), numbers(PICTURES)];
  const rules: DrawnRule[] = [];
  const saved: Matrix[] = [];
  let now = toPage;
  let hasPicture = false;
  for (const [at, operator] of fnArray.entries()) {
    const given = argsArray[at];
    if (operator === OPS.save) saved.push(now);
    else if (operator === OPS.restore) now = saved.pop() ?? toPage;
    else if (operator === OPS.transform) now = product(now, given as Matrix);
    else if (operator === OPS.constructPath) {
      const [paint, [path]] = given as readonly [number, readonly [ArrayLike<number> | null]];
      if (path !== null && (filled.has(paint) || stroked.has(paint)))
        rules.push(...rulesOf(path, now, filled.has(paint)));
    } else if (pictures.has(operator)) hasPicture = true;
  }
  return { rules, hasPicture };
}

const FILLED = ['fill', 'eoFill'];
const STROKED = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const PICTURES = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'];

/** Commands of a path and how many numbers follow each: to a point, a line, two kinds of curve, and back to the start. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];

type Point = readonly [x: number, y: number];

/** @param isFilled only a thin box is a line then; the edges of a larger one are not drawn */
function rulesOf(path: ArrayLike<number>, matrix: Matrix, isFilled: boolean): readonly DrawnRule[] {
  return outlinesOf(path, matrix).flatMap((points) => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    if (box.bottom - box.top <= THIN) return ruleOf('level', (box.top + box.bottom) / 2, box.left, box.right);
    if (box.right - box.left <= THIN) return ruleOf('upright', (box.left + box.right) / 2, box.top, box.bottom);
    return isFilled ? [] : points.slice(1).flatMap((point, at) => edge(points[at] ?? point, point));
  });
}

function edge([x, y]: Point, [toX, toY]: Point): readonly DrawnRule[] {
  if (Math.abs(toY - y) <= THIN) return ruleOf('level', (y + toY) / 2, Math.min(x, toX), Math.max(x, toX));
  if (Math.abs(toX - x) <= THIN) return ruleOf('upright', (x + toX) / 2, Math.min(y, toY), Math.max(y, toY));
  return [];
}

function ruleOf(direction: DrawnRule['direction'], at: number, from: number, to: number): readonly DrawnRule[] {
  return to - from < SHORTEST ? [] : [{ direction, at, from, to }];
}

/** The corners of each outline of a path; curves are left out. */
function outlinesOf(path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const outlines: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const command = path[at];
    const open = outlines.at(-1);
    const point = (): Point => applied(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0);
    if (command === MOVE) outlines.push([point()]);
    else if (command === LINE) open?.push(point());
    else if (command === CLOSE && open?.[0] !== undefined) open.push(open[0]);
    at += command === CURVE ? 7 : command === QUADRATIC ? 5 : command === CLOSE ? 1 : 3;
  }
  return outlines.filter((points) => points.length > 1);
}

/** The transformation that applies the second matrix, and then the first. */
export function product(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A point in the new coordinates. */
export function applied([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
