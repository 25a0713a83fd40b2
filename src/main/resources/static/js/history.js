/** Who did what in a year, the newest first. */
import {h, fill} from '/forms/js/dom.js';
import {get} from '/forms/js/api.js';
import {button, select} from '/forms/js/fields.js';
import {digits, moment, shortDate} from '/forms/js/thai.js';
import {t} from '/forms/js/texts.js';
import {loadUnits} from '/forms/js/units.js';
import {detailName, detailValue, isTyped} from './history-words.js';

const root = document.getElementById('history');
const years = root.dataset.years.split(',').filter(Boolean);
const list = h('ul', {class: 'ita-log'});
const note = h('p', {class: 'ita-error', role: 'alert'});
const more = button(t('history.more'), () => load(next), 'small');
let year = years[0];
let next = 0;
let units;

async function load(page) {
  try {
    units = units || await loadUnits();
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
  const details = Object.entries(entry.details || {}).filter(([, value]) => says(value))
    .map(([name, value]) => h('p', {class: 'ita-text'}, h('b', {}, detailName(name) + ': '), shown(value, name)));
  return h('li', {}, h('time', {}, entry.at ? moment(entry.at) : ''),
    h('span', {}, h('b', {}, entry.actionName || entry.action), ' ', entry.userName, ' ',
      details.length ? h('details', {class: 'ita-fold'}, h('summary', {}, t('history.details')), details) : null));
}

/** Nothing, and a list of nothing, need no line. */
function says(value) {
  return value !== null && value !== '' && value !== 'null' && !(Array.isArray(value) && !value.length);
}

/** What a detail holds: words, or what it is made of, one below the other. */
function shown(value, name) {
  if (Array.isArray(value)) {
    return value.some((one) => one && typeof one === 'object') ? h('ul', {}, value.map((one) => h('li', {}, shown(one, name)))) : value.map((one) => word(one, name)).join(', ');
  }
  if (value && typeof value === 'object') {
    return h('ul', {}, Object.entries(value).filter(([, part]) => says(part)).map(([inner, part]) => h('li', {}, detailName(inner) + ': ', shown(part, inner))));
  }
  return word(value, name);
}

/** Days, numbers, codes of units and other codes are read out, by the name they stand under; what was typed stands letter by letter. */
function word(value, name) {
  const text = String(value);
  if (typeof value === 'string' && isTyped(name)) {
    return text;
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return shortDate(text);
  }
  if (/^\d{1,9}(\.\d+)?$/.test(text)) {
    return digits(text);
  }
  const unit = units.name(units.groupName(text));
  return unit === text ? detailValue(text) : unit;
}

if (year) {
  fill(root, years.length > 1 ? select({label: t('history.year'), value: year, choices: years.map((one) => [one, digits(one)]),
    onChange: (chosen) => { year = chosen; load(0); }}) : null, note, list, more);
  load(0);
} else {
  fill(root, h('p', {class: 'ita-hint'}, t('history.none')));
}
