/** The documents of a year: what is missing, what comes next, and every file that leaves the office. */
import {h, fill} from '/forms/js/dom.js';
import {Refusal} from '/forms/js/api.js';
import {button, select} from '/forms/js/fields.js';
import {digits} from '/forms/js/thai.js';
import {leaveUnsaved, watchLeaving} from './documents/guard.js';
import {Desk} from './documents/desk.js';
import {detail} from './documents/detail.js';
import {meetings} from './documents/meetings.js';
import {others} from './documents/others.js';
import {overview} from './documents/overview.js';
import {pack} from './documents/pack.js';
import {stationery} from './documents/stationery.js';
import {wording} from './documents/wording.js';
import {t} from './documents/words.js';

const root = document.getElementById('documents');
const data = root.dataset;
const years = (data.years || '').split(',').filter(Boolean).map(Number);
const desk = new Desk(Number(data.year), {keeps: data.keeps === 'true', dresses: data.dresses === 'true'});
const PLACES = ['', 'others', 'meetings', 'stationery', 'pack'];
const VIEWS = {others, meetings, stationery, pack};
const view = h('div', {class: 'doc-view', id: 'view', tabindex: '-1'});
const places = h('ul', {class: 'doc-places'});
let shown = null;

fill(root, h('div', {class: 'doc-bar'},
  years.length > 1 ? select({label: t('year'), value: String(desk.year), choices: years.map((year) => [String(year), t('year.of', {year: digits(year)})]),
    onChange: (year) => changeYear(year)}) : h('p', {class: 'doc-year'}, t('year.of', {year: digits(desk.year)})),
  h('nav', {'aria-label': t('places')}, places)), view);
view.addEventListener('toggle', (event) => grow(event.target), true);
watchLeaving();
window.addEventListener('hashchange', turn);
await go(window.location.hash);

async function changeYear(year) {
  if (await leaveUnsaved()) {
    window.location.assign('/documents?year=' + year);
  } else {
    root.querySelector('select').value = String(desk.year);
  }
}

/** The address has changed; what is not saved yet keeps the page where it is. */
async function turn() {
  const wanted = window.location.hash;
  if (wanted === shown) {
    return;
  }
  if (!leaveUnsaved.needed()) {
    await go(wanted);
    return;
  }
  window.history.replaceState(null, '', shown || '#');
  if (await leaveUnsaved()) {
    window.history.pushState(null, '', wanted || '#');
    await go(wanted);
  }
}

async function go(hash) {
  const first = shown === null;
  shown = hash;
  const [place, part] = hash.replace(/^#/, '').split('/');
  mark(place);
  fill(view, h('p', {class: 'ita-loading', role: 'status'}, t('loading')));
  try {
    await desk.load();
    const built = await build(place, part);
    if (shown === hash) {
      fill(view, built);
      grow(view);
      lead(part, first);
    }
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) {
      throw refusal;
    }
    fill(view, h('div', {class: 'ita-panel ita-panel--bad', role: 'alert'}, refusal.message, ' ', button(t('form.again'), () => go(hash))));
  }
}

function build(place, part) {
  if (VIEWS[place]) {
    return VIEWS[place](desk, {part, again: () => go(shown)});
  }
  const line = desk.line(place);
  if (place && part === 'texts') {
    return wording(desk, place);
  }
  return line ? detail(desk, line, {part, again: () => go(shown)}) : overview(desk);
}

/** Fields that were built out of sight learn their height now. */
function grow(part) {
  part.querySelectorAll('.ita-area').forEach((area) => area.dispatchEvent(new Event('focus')));
}

/** Opens the part that the address names and goes there. */
function lead(part, first) {
  const target = part && view.querySelector(`[data-part="${CSS.escape(part)}"]`);
  if (target) {
    target.open = true;
    target.scrollIntoView({block: 'start'});
    (target.querySelector('summary') || target).focus({preventScroll: true});
  } else if (!first) {
    window.scrollTo(0, 0);
    view.focus({preventScroll: true});
  }
}

function mark(place) {
  const current = PLACES.includes(place) ? place : '';
  fill(places, PLACES.map((one) => h('li', {}, h('a', {href: '#' + one, 'aria-current': one === current ? 'page' : null}, t('place.' + (one || 'overview'))))));
}
