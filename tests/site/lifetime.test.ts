import { describe, expect, it } from 'vitest';
import { makeLifetime } from '../../src/site/lifetime.js';

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

  it('when a page is closed so soon that its two reports change places', () => {
    const life = makeLifetime();
    life.asked();
    life.closed('a');
    life.asked();
    life.opened('a');
    expect(life.isOver(8)).toBe(true);
  });

  it('when the page that was requested last never reports itself, as it was closed before', () => {
    const life = makeLifetime();
    life.opened('a');
    life.closed('a');
    life.asked();
    expect(life.isOver(60)).toBe(false);
    expect(life.isOver(60)).toBe(true);
  });

  it('not while another window is there, whatever came of a page', () => {
    const life = makeLifetime();
    life.opened('a');
    life.opened('b');
    life.closed('b');
    life.asked();
    life.opened('b');
    expect(life.isOver(3600)).toBe(false);
  });

  it('not soon where no page reports itself, as in a browser without scripts', () => {
    const life = makeLifetime();
    life.asked();
    expect(life.isOver(3600)).toBe(false);
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
