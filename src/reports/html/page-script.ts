/**
 * The page's script: search, and the dialog for cells. The page can be read without it. It only uses what browsers of
 * 2019 support; its words come from the page, so that the script is the same in both languages.
 */
export const PAGE_SCRIPT = String.raw`(function () {
'use strict';
var byId = function (id) { return document.getElementById(id); };
var all = function (selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); };

var box = byId('search');
var input = byId('search-words');
var found = byId('search-found');
var rows = all('[data-row]');
var groups = all('[data-group]');
var heads = all('[data-head]');
var texts = null;
var wait = 0;

function fold(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[\u0111\u0110]/g, 'd')
    .toLowerCase().replace(/[\s(),;:"'\u201c\u201d\u2018\u2019\u00b7\u2026]+/g, ' ').trim();
}

function textsOfRows() {
  var raw = {};
  rows.forEach(function (row) {
    var key = row.getAttribute('data-row');
    raw[key] = (raw[key] || '') + ' ' + row.textContent;
  });
  Object.keys(raw).forEach(function (key) { raw[key] = ' ' + fold(raw[key]); });
  return raw;
}

function hasShownGroup(head) {
  for (var next = head.nextElementSibling; next && !next.hasAttribute('data-head'); next = next.nextElementSibling)
    if (!next.hidden) return true;
  return false;
}

// The elements that contain the words as typed; if there are none, those that contain each word somewhere.
function fitting(typed) {
  var words = typed.split(' ').filter(Boolean);
  var keys = Object.keys(texts);
  var exact = keys.filter(function (key) { return texts[key].indexOf(' ' + typed) >= 0; });
  return exact.length > 0 ? exact : keys.filter(function (key) {
    return words.every(function (word) { return texts[key].indexOf(' ' + word) >= 0; });
  });
}

function search() {
  texts = texts || textsOfRows();
  var typed = fold(input.value);
  var keys = fitting(typed);
  rows.forEach(function (row) { row.hidden = keys.indexOf(row.getAttribute('data-row')) < 0; });
  groups.forEach(function (group) { group.hidden = !group.querySelector('[data-row]:not([hidden])'); });
  heads.forEach(function (head) { head.hidden = !hasShownGroup(head); });
  found.textContent = typed === '' ? ''
    : found.getAttribute(keys.length === 0 ? 'data-none' : 'data-found').replace('{n}', String(keys.length));
}

if (rows.length > 1) {
  box.hidden = false;
  input.addEventListener('input', function () { clearTimeout(wait); wait = setTimeout(search, 120); });
  if (input.value) search();
}

var dialog = byId('cell-dialog');
var body = byId('cell-dialog-body');

function targetOf(link) {
  var id = link.getAttribute('href').slice(1);
  try { id = decodeURIComponent(id); } catch (error) { return null; }
  return byId(id);
}

function reveal(target) {
  for (var node = target; node; node = node.parentElement) {
    if (node.tagName === 'DETAILS') node.open = true;
    if (node.hidden) node.hidden = false;
  }
}

function show(target) {
  var item = target.closest('details');
  byId('cell-dialog-title').textContent = item.querySelector('.name').textContent;
  byId('cell-dialog-more').setAttribute('href', '#' + item.id);
  body.textContent = '';
  Array.prototype.forEach.call(target.childNodes, function (child) { body.appendChild(child.cloneNode(true)); });
  dialog.showModal();
}

document.addEventListener('click', function (event) {
  var link = event.target.closest('a[href^="#"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  var target = targetOf(link);
  if (!target) return;
  if (link.hasAttribute('data-cell') && dialog.showModal) {
    event.preventDefault();
    show(target);
    return;
  }
  if (dialog.open) dialog.close();
  reveal(target);
});
byId('cell-dialog-close').addEventListener('click', function () { dialog.close(); });
dialog.addEventListener('click', function (event) { if (event.target === dialog) dialog.close(); });

// Above the text, on a narrow screen, the contents would push the report down.
var contents = document.querySelector('nav.contents details');
if (contents && window.matchMedia('(max-width:79.99rem)').matches) contents.open = false;

if (location.hash) {
  var linked = targetOf({ getAttribute: function () { return location.hash; } });
  if (linked) { reveal(linked); linked.scrollIntoView(); }
}
})();
`;
