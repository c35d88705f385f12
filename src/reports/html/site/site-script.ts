/**
 * The page's script. Without it everything can be read, filled in and sent. It tells the program that the page is open,
 * says when a new day has begun, keeps what was typed if the program has ended, and takes dropped files.
 */
export const SITE_SCRIPT = String.raw`'use strict';
(() => {
  const newWindow = () => String(Math.random()).slice(2) + Date.now();
  let me = newWindow();
  const { gone, unreadable, day, newDay, reload } = document.body.dataset;
  const tell = (path) => fetch(path, { method: 'POST', body: me });
  // The response is the program's day, so that a page open over midnight says so.
  const alive = () => tell('/alive').then(async (answer) => {
    if (answer.ok) sayDay(await answer.text());
    return true;
  }, () => false);
  const sayDay = (today) => {
    if (!day || !/^\d{4}-\d\d-\d\d$/.test(today) || today === day || document.querySelector('.new-day')) return;
    const place = document.createElement('div');
    place.className = 'new-day notice todo';
    place.setAttribute('role', 'alert');
    const words = document.createElement('p');
    words.textContent = newDay;
    const again = document.createElement('a');
    again.href = location.pathname + location.search.replace(/&saved=\d+/, '');
    again.textContent = reload;
    place.append(words, again);
    document.querySelector('main').prepend(place);
  };
  alive();
  setInterval(alive, 60000);
  // A page that the browser kept was reported as closed: it comes back as a new one.
  addEventListener('pageshow', (event) => { if (event.persisted) { me = newWindow(); alive(); } });
  addEventListener('pagehide', () => navigator.sendBeacon('/closed', me));

  const focus = document.querySelector('[data-focus]');
  if (focus) focus.focus();

  const changed = new Set();
  const note = (form, words) => {
    let place = form.querySelector('.gone');
    if (!place) {
      place = document.createElement('p');
      place.className = 'gone notice problem';
      place.setAttribute('role', 'alert');
      form.append(place);
    }
    place.textContent = words;
  };
  // A file that was changed since it was chosen would end in the browser's own error page.
  const lostFile = async (form) => {
    for (const field of form.querySelectorAll('input[type=file]')) {
      for (const file of field.files) {
        const reader = file.stream().getReader();
        const isThere = await reader.read().then(() => true, () => false);
        reader.cancel().catch(() => null);
        if (isThere) continue;
        field.value = '';
        return file.name;
      }
    }
    return null;
  };
  for (const form of document.forms) {
    if (form.matches('[data-keep]') && document.querySelector('.notice.problem')) changed.add(form);
    form.addEventListener('input', () => changed.add(form));
    let isSending = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (isSending) return;
      isSending = true;
      const { submitter } = event;
      if (!(await alive())) {
        isSending = false;
        note(form, gone);
        return;
      }
      const lost = await lostFile(form);
      if (lost !== null) {
        isSending = false;
        note(form, unreadable.replace('{file}', () => lost));
        return;
      }
      if (submitter && submitter.name) {
        const chosen = document.createElement('input');
        chosen.type = 'hidden';
        chosen.name = submitter.name;
        chosen.value = submitter.value;
        form.append(chosen);
      }
      changed.clear();
      form.submit();
    });
    addEventListener('pageshow', () => { isSending = false; });
  }
  addEventListener('beforeunload', (event) => { if (changed.size > 0) event.preventDefault(); });

  for (const place of document.querySelectorAll('[data-apart]')) {
    const form = place.closest('form');
    const sentence = place.querySelector('input');
    const button = place.querySelector('button');
    const rows = [...form.querySelectorAll('.document-fields')].map((row) => [...row.querySelectorAll('input')]);
    const isEmpty = (row) => row.every((field) => field.value.trim() === '');
    const takeApart = async (typed, isFile) => {
      const row = rows.find(isEmpty);
      if (!row || typed.trim() === '') return;
      const asked = new FormData();
      asked.append('sentence', typed);
      const answer = await fetch(place.dataset.apart, { method: 'POST', body: asked }).catch(() => null);
      if (!answer || !answer.ok) return;
      const parts = (await answer.text()).split('\n');
      // The name of a file is used only if it contains a document's number or date.
      if (isFile && !parts[0] && !parts[1]) return;
      row.forEach((field, at) => { field.value = parts[at] ?? ''; });
      row[0].closest('details')?.setAttribute('open', '');
      place.querySelector('[role=status]').textContent = place.dataset.status;
      changed.add(form);
      if (isFile) return;
      sentence.value = '';
      row[0].focus();
    };
    button.hidden = false;
    button.addEventListener('click', () => takeApart(sentence.value, false));
    const file = form.querySelector('input[type=file]');
    file.addEventListener('input', () => {
      const [chosen] = file.files;
      if (chosen && rows.every(isEmpty)) takeApart(chosen.name, true);
    });
  }

  for (const place of document.querySelectorAll('[data-drop]')) {
    const field = place.querySelector('input');
    const over = (isOver) => (event) => {
      event.preventDefault();
      place.classList.toggle('over', isOver);
    };
    place.addEventListener('dragenter', over(true));
    place.addEventListener('dragover', over(true));
    place.addEventListener('dragleave', over(false));
    place.addEventListener('drop', (event) => {
      over(false)(event);
      const dropped = [...event.dataTransfer.files].slice(0, field.multiple ? undefined : 1);
      if (dropped.length === 0) return;
      const taken = new DataTransfer();
      for (const one of dropped) taken.items.add(one);
      field.files = taken.files;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
})();
`;
