/** Where one stands in the Tasklist: the list or a task. On a phone only one of them has room. */
import {h} from '/forms/js/dom.js';
import {t} from '/forms/js/texts.js';

const BY_DAY = JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]);

/** What the address says after its sign #: filter, task, tab. */
export const parameters = () => new URLSearchParams(window.location.hash.replace(/^#\/?\??/, ''));

/**
 * Where one begins, written before the Tasklist reads its address: the most urgent first, because its own order is the newest
 * first, and in the list that has something in it.
 *
 * @param list gives the id of another list than the first
 */
export async function beginning(list) {
  if (!/^(#\/?(\?.*)?)?$/.test(window.location.hash)) {
    return;
  }
  const id = parameters().has('filter') || parameters().has('task') ? null : await list();
  const given = parameters();
  if (id) {
    given.set('filter', id);
  }
  if (!given.has('sorting')) {
    given.set('sorting', BY_DAY);
  }
  window.history.replaceState(window.history.state, '', '#/?' + given.toString().replace(/\+/g, '%20'));
}

function shown() {
  const open = parameters().has('task');
  if (document.body.classList.contains('ita-task-open') !== open) {
    document.body.classList.toggle('ita-task-open', open);
    window.scrollTo(0, 0);
  }
}

/** Marks the page while a task is open, and puts the way back to the list above it. */
export function watchPlace() {
  const back = h('button', {type: 'button', class: 'ita-back', on: {click: leave}}, t('tasklist.back'));
  const place = () => {
    const column = document.querySelector('.task-details');
    if (column && back.parentNode !== column) {
      column.prepend(back);
    }
    shown();
  };
  ['hashchange', 'popstate'].forEach((event) => window.addEventListener(event, shown));
  new MutationObserver(place).observe(document.body, {childList: true, subtree: true});
  place();
}

/** Goes back to the list, with the filter and the page on which one was. */
function leave() {
  const given = parameters();
  given.delete('task');
  given.delete('detailsTab');
  window.location.hash = '#/?' + given.toString().replace(/\+/g, '%20');
}
