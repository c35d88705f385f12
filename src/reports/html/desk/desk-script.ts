/**
 * What the page does by itself in the browser; without it everything can be read, filled in and sent. It tells the
 * program that the page is there, keeps what was filled in when the program is gone, and takes files that are dropped.
 */
export const DESK_SCRIPT = String.raw`'use strict';
(() => {
  const me = String(Math.random()).slice(2) + Date.now();
  const tell = (path) => fetch(path, { method: 'POST', body: me });
  const alive = () => tell('/alive').then(() => true, () => false);
  alive();
  setInterval(alive, 60000);
  addEventListener('pageshow', (event) => { if (event.persisted) alive(); });
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
        note(form, document.body.dataset.gone);
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
      if (event.dataTransfer.files.length === 0) return;
      const one = new DataTransfer();
      one.items.add(event.dataTransfer.files[0]);
      field.files = one.files;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
})();
`;
