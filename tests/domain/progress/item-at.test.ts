import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itemToWrite } from '../../../src/app/find/item.js';
import { Mistaken } from '../../../src/app/mistakes/mistaken.js';
import { itemAt } from '../../../src/domain/progress/item-at.js';
import { ROOT } from '../../support/real-plan.js';
import { dcs } from '../../support/program.js';
import { statusOf } from '../../reports/sample.js';

const status = statusOf();

/** What a command that writes takes it for; `null` where it refuses. */
function typedOnTheLine(typed: string): string | null {
  try {
    return itemToWrite(status, typed).item.id;
  } catch (error) {
    if (error instanceof Mistaken) return null;
    throw error;
  }
}

describe('an address leads to the same item on the line and in a form', () => {
  it.each([
    ['II.5.c', 'II.5.c'],
    [' ii. 5. C) ', 'II.5.c'],
    ['II.2.dd', 'II.2.đ'],
    ['2.đ', 'II.2.đ'],
    ['II.2.d', 'II.2.d'],
    ['điểm c khoản 5 Mục II', 'II.5.c'],
    ['Mục II, khoản 5, điểm c', 'II.5.c'],
    ['II.5.c'.normalize('NFD'), 'II.5.c'],
    ['II.99', null],
    ['II', null],
    ['c', null],
    ['điểm c', null],
    ['', null],
  ])('%j', (typed, id) => {
    expect([itemAt(typed, status)?.item.id ?? null, typedOnTheLine(typed)]).toEqual([id, id]);
  });

  it('however it is written', () => {
    const separator = fc.constantFrom('.', ' . ', '. ', '.\u00A0');
    const end = fc.constantFrom('', '.', ')', ' ', ';', ':', '.)');
    fc.assert(
      fc.property(
        fc.constantFrom(...status.items),
        separator,
        end,
        fc.boolean(),
        fc.nat(2),
        ({ item }, dot, after, upper, cut) => {
          const parts = item.id.split('.').slice(cut);
          fc.pre(parts.length > 0);
          const typed = `${parts.join(dot)}${after}`;
          const cased = upper ? typed.toUpperCase() : typed.toLowerCase();
          expect(itemAt(cased, status)?.item.id ?? null).toBe(typedOnTheLine(cased));
          if (cut === 0) expect(itemAt(cased, status)?.item.id).toBe(item.id);
        },
      ),
    );
  });
});

describe('list --section takes an address as an item’s is taken', () => {
  const listed = async (section: string): Promise<readonly [number | null, string]> => {
    const args = ['-C', join(ROOT, 'examples'), 'list', '--section', section, '-u', 'trung-tam-a-mau', '--json'];
    const { code, stdout } = await dcs(args, { today: '2024-06-30' });
    return [code, stdout];
  };

  it.each(['ii.2', ' II. 2) ', 'khoản 2 Mục II', 'Mục II, khoản 2'])('%j', async (typed) => {
    const [code, stdout] = await listed('II.2');
    expect(JSON.parse(stdout)).not.toHaveProperty('items', []);
    expect(await listed(typed)).toEqual([code, stdout]);
  });

  it.each(['II.99', 'a', ''])('%j is refused', async (typed) => {
    expect((await listed(typed))[0]).toBe(2);
  });
});
