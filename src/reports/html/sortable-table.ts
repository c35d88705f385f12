import type { Lang } from '../../domain/text/text.js';
import { HTML } from '../../locale/html.js';
import { type Markup, markup } from './markup.js';

/**
 * A table that the page's script sorts by a click on a column's head; without the script it is a plain one. A cell may
 * name the value that it is sorted by (`data-value`); an empty one always comes last.
 */
export function sortableTable(table: Markup, label: string, lang: Lang): Markup {
  return markup`<p class="hint" data-sort-hint hidden>${HTML.sortHint[lang]}</p>
    <div class="scroll" role="group" aria-label="${label}" tabindex="0">
    <table class="grid rates" data-sorts>${table}</table></div>`;
}

/** The script's part: a button in each head, and `aria-sort` on the one by which the rows are sorted. */
export const SORT_SCRIPT = String.raw`(function () {
'use strict';
var list = function (nodes) { return Array.prototype.slice.call(nodes); };
var collator = new Intl.Collator('vi', { numeric: true });

function valueOf(row, at) {
  var cell = row.cells[at];
  if (!cell) return '';
  var value = cell.getAttribute('data-value');
  return value === null ? (at === 0 ? cell.textContent.trim() : '') : value;
}

function compare(a, b, down) {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  var x = Number(a), y = Number(b);
  var order = isNaN(x) || isNaN(y) ? collator.compare(a, b) : x - y;
  return down ? -order : order;
}

function sort(table, heads, at) {
  var down = heads[at].getAttribute('aria-sort') === 'ascending';
  heads.forEach(function (head) { head.removeAttribute('aria-sort'); });
  heads[at].setAttribute('aria-sort', down ? 'descending' : 'ascending');
  var body = table.tBodies[0];
  list(body.rows)
    .map(function (row, place) { return { row: row, value: valueOf(row, at), place: place }; })
    .sort(function (a, b) { return compare(a.value, b.value, down) || a.place - b.place; })
    .forEach(function (one) { body.appendChild(one.row); });
}

list(document.querySelectorAll('table[data-sorts]')).forEach(function (table) {
  if (table.tBodies[0].rows.length < 2) return;
  var heads = list(table.tHead.rows[0].cells);
  heads.forEach(function (head, at) {
    var button = document.createElement('button');
    button.type = 'button';
    list(head.childNodes).forEach(function (node) { button.appendChild(node); });
    head.appendChild(button);
    button.addEventListener('click', function () { sort(table, heads, at); });
  });
});
list(document.querySelectorAll('[data-sort-hint]')).forEach(function (hint) {
  if (document.querySelector('[data-sorts] thead button')) hint.hidden = false;
});
})();
`;
