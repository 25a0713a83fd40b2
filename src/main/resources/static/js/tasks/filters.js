/** Writes beside each ready-made list of the Tasklist how much stands in it, and its name in the reader's language. */
import {h, fill} from '/forms/js/dom.js';
import {isAwake, onReturn} from '/forms/js/awake.js';
import {get} from '/forms/js/api.js';
import {digits} from '/forms/js/thai.js';
import {t} from '/forms/js/texts.js';

const EVERY = 60000;
const PAUSE = 1500;
const VIEWS = ['mine', 'soon', 'late', 'claimed', 'all'];

let counts = {};
let names = null;

/** Our lists as the engine has them. */
async function lists() {
  const all = await get('/camunda/api/engine/engine/default/filter?resourceType=Task');
  return all.filter((one) => one.properties && VIEWS.includes(one.properties.ita));
}

/** Which of ours a list is, by the name it has in the engine; an administrator may have renamed it. */
const known = async () => new Map((await lists()).map((one) => [one.name, one.properties.ita]));

/** The list to begin with where it is not one's own: everybody's, for whoever owes nothing herself but looks after others. */
export async function firstList() {
  try {
    counts = await get('/api/task-counts');
    const all = counts.mine === 0 && counts.all > 0 ? (await lists()).find((one) => one.properties.ita === 'all') : null;
    return all ? all.id : null;
  } catch (signedOut) {
    return null;
  }
}

function decorate() {
  document.querySelectorAll('.task-filters .task-filter h4.name a').forEach((link) => {
    const view = viewOf(link);
    const box = link.querySelector('.ita-count') || link.appendChild(h('span', {class: 'ita-count'}));
    const count = view === undefined ? undefined : counts[view];
    const text = count === undefined ? '' : digits(count);
    if (box.textContent !== text) {
      fill(box, text);
    }
    const late = String(view === 'late' && count > 0);
    if (box.dataset.late !== late) {
      box.dataset.late = late;
    }
  });
}

function viewOf(link) {
  const text = link.firstChild;
  const view = text && names.get(text.textContent.trim());
  if (view) {
    link.dataset.view = view;
    if (document.documentElement.lang === 'en') {
      text.textContent = t('tasklist.view.' + view);
    }
  }
  return link.dataset.view;
}

async function count() {
  try {
    counts = await get('/api/task-counts');
    names = names || await known();
    decorate();
  } catch (signedOut) {
    // The numbers are an addition; the lists work without them.
  }
}

let again = 0;

/** The list has changed, such as when somebody took a task in hand: the numbers may have too. */
export function recount() {
  clearTimeout(again);
  again = setTimeout(() => isAwake() && count(), PAUSE);
}

/** Keeps the numbers right: when the list changes, and now and then. */
export function watchFilters() {
  let soon = 0;
  new MutationObserver(() => {
    if (names && !soon) {
      soon = requestAnimationFrame(() => { soon = 0; decorate(); });
    }
  }).observe(document.body, {childList: true, subtree: true});
  window.setInterval(() => !document.hidden && isAwake() && count(), EVERY);
  onReturn(count);
  count();
  return count;
}
