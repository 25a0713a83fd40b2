/** Who did what in a year, the newest first. */
import {h, fill} from '/forms/js/dom.js';
import {get} from '/forms/js/api.js';
import {button, select} from '/forms/js/fields.js';
import {digits, shortDate, time} from '/forms/js/thai.js';
import {t} from '/forms/js/texts.js';

const root = document.getElementById('history');
const years = root.dataset.years.split(',').filter(Boolean);
const list = h('ul', {class: 'ita-log'});
const note = h('p', {class: 'ita-error', role: 'alert'});
const more = button(t('history.more'), () => load(next), 'small');
let year = years[0];
let next = 0;

async function load(page) {
  try {
    const found = await get(`/api/cycles/${year}/audit?page=${page}&size=100`);
    if (page === 0) {
      fill(list);
    }
    found.entries.forEach((entry) => list.appendChild(line(entry)));
    more.hidden = !found.more;
    next = page + 1;
    fill(note, found.entries.length || page ? '' : t('history.none'));
  } catch (refusal) {
    fill(note, refusal.message);
  }
}

function line(entry) {
  const at = entry.at ? new Date(entry.at) : null;
  const details = Object.entries(entry.details || {}).filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => h('p', {class: 'ita-text'}, h('b', {}, name + ': '), typeof value === 'object' ? JSON.stringify(value) : String(value)));
  return h('li', {}, h('time', {}, at ? `${shortDate(bangkok(at))} ${time(at)}` : ''),
    h('span', {}, h('b', {}, entry.actionName || entry.action), ' ', entry.userName, ' ',
      details.length ? h('details', {class: 'ita-fold'}, h('summary', {}, t('history.details')), details) : null));
}

function bangkok(at) {
  return new Intl.DateTimeFormat('en-CA', {timeZone: 'Asia/Bangkok', year: 'numeric', month: '2-digit', day: '2-digit'}).format(at);
}

if (year) {
  fill(root, years.length > 1 ? select({label: t('history.year'), value: year, choices: years.map((one) => [one, digits(one)]),
    onChange: (chosen) => { year = chosen; load(0); }}) : null, note, list, more);
  load(0);
} else {
  fill(root, h('p', {class: 'ita-hint'}, t('history.none')));
}
