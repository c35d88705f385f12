import { describe, expect, it } from 'vitest';
import { makeLifetime } from '../../src/page/lifetime.js';

describe('the page ends', () => {
  it('some seconds after its last window is closed', () => {
    const life = makeLifetime();
    life.opened('a');
    life.opened('b');
    life.closed('a');
    expect(life.isOver(60)).toBe(false);
    life.asked();
    life.closed('b');
    expect(life.isOver(2)).toBe(false);
    expect(life.isOver(8)).toBe(true);
  });

  it('not when a window goes on to another page', () => {
    const life = makeLifetime();
    life.opened('a');
    life.closed('a');
    life.asked();
    expect(life.isOver(60)).toBe(false);
  });

  it('not over a night, and in the end by itself', () => {
    const life = makeLifetime();
    life.opened('a');
    expect(life.isOver(8 * 3600)).toBe(false);
    life.asked();
    expect(life.isOver(11 * 3600)).toBe(false);
    expect(life.isOver(2 * 3600)).toBe(true);
  });
});
