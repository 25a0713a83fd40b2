/** What is late: figures, units as a picture, and every open task with what the coordinator may do about it. */
import {h, fill} from '/forms/js/dom.js';
import {Refusal, get} from '/forms/js/api.js';
import {setToday} from '/forms/js/datefield.js';
import {button, select} from '/forms/js/fields.js';
import {lateStepActions} from '/forms/js/latestep.js';
import {loadUnits} from '/forms/js/units.js';
import {digits, shortDate} from '/forms/js/thai.js';
import {t} from './late/words.js';

const SOON = 3;
const root = document.getElementById('late');
const mayAct = root.dataset.mayAct === 'true';
const chosen = {year: '', unit: '', phase: '', late: true, touched: false};
const status = h('p', {class: 'ita-panel', role: 'status', hidden: true});
let data = null;

async function load() {
  try {
    const [steps, progress, units, me] = await Promise.all([get('/api/monitoring/open'), get('/api/monitoring/units'), loadUnits(), get('/api/me')]);
    setToday(me.today);
    data = {steps, progress, units, today: me.today};
    if (!chosen.touched) {
      chosen.late = steps.some((step) => step.overdue);
    }
    show();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) {
      throw refusal;
    }
    fill(root, h('p', {class: 'ita-error', role: 'alert'}, refusal.message, ' ', button(t('again'), load, 'small')));
  }
}

function show() {
  const late = data.steps.filter((step) => step.overdue);
  const soon = data.steps.filter(isSoon);
  const signing = data.steps.filter((step) => step.signing);
  fill(root, status, h('ul', {class: 'late-figures'}, figure('late', late.length, late.length ? 'is-bad' : 'is-good'), figure('soon', soon.length, 'is-soon'),
    figure('open', data.steps.length, null), figure('signing', signing.length, null)),
  signing.length ? h('section', {class: 'paper'}, h('h2', {}, t('signing')), h('ul', {class: 'late-steps'}, signing.map(line))) : null,
  data.progress.length ? h('section', {class: 'paper'}, h('h2', {}, t('units')), picture()) : null,
  h('section', {class: 'paper'}, h('h2', {}, t('steps')), filter(), list()));
}

const figure = (key, count, style) => h('li', {class: style}, h('b', {}, digits(count)), t('figure.' + key));

const isSoon = (step) => !step.overdue && daysUntil(step.dueOn) <= SOON;

function daysUntil(day) {
  return Math.round((Date.parse(day) - Date.parse(data.today)) / 86400000);
}

function picture() {
  const most = Math.max(...data.progress.map((unit) => unit.open + unit.done), 1);
  return h('div', {class: 'late-bars'}, data.progress.map((unit) => {
    const name = data.units.groupName(unit.unit) || unit.name;
    const part = (count, style) => (count ? h('span', {class: style, style: {width: `${(count * 100) / most}%`}}) : null);
    const words = t('units.words', {name, late: digits(unit.overdue), open: digits(unit.open - unit.overdue), done: digits(unit.done)});
    return h('div', {class: 'late-unit'}, h('span', {}, unit.name === unit.unit ? name : unit.name), h('div', {class: 'late-bar', role: 'img', 'aria-label': words},
      part(unit.done, 'is-done'), part(unit.open - unit.overdue, 'is-open'), part(unit.overdue, 'is-late')),
    h('small', {}, t('units.short', {late: digits(unit.overdue), open: digits(unit.open), done: digits(unit.done)})));
  }));
}

function filter() {
  const unique = (of, name) => Array.from(new Map(data.steps.map((step) => [String(of(step)), name(step)])));
  const choose = (key) => (value) => {
    chosen[key] = value || '';
    chosen.touched = true;
    show();
  };
  const query = new URLSearchParams(Object.entries({year: chosen.year, unit: chosen.unit, phase: chosen.phase, overdue: chosen.late}).filter(([, value]) => value !== ''));
  return h('div', {class: 'late-filter'},
    select({label: t('filter.which'), value: chosen.late ? 'late' : 'all', choices: [['late', t('filter.late')], ['all', t('filter.all')]],
      onChange: (value) => choose('late')(value === 'late')}),
    select({label: t('filter.year'), value: chosen.year, empty: t('filter.every'), choices: unique((step) => step.fiscalYear, (step) => digits(step.fiscalYear)), onChange: choose('year')}),
    select({label: t('filter.unit'), value: chosen.unit, empty: t('filter.every'), choices: unique((step) => step.unit, (step) => step.unitName), onChange: choose('unit')}),
    select({label: t('filter.phase'), value: chosen.phase, empty: t('filter.every'), choices: unique((step) => step.phase, (step) => t('phase.' + step.phase)), onChange: choose('phase')}),
    h('a', {class: 'ita-button', href: '/api/monitoring/open.xlsx?' + query, download: ''}, t('download')));
}

function list() {
  const shown = data.steps.filter((step) => (!chosen.late || step.overdue) && (!chosen.year || String(step.fiscalYear) === chosen.year)
    && (!chosen.unit || step.unit === chosen.unit) && (!chosen.phase || step.phase === chosen.phase));
  return shown.length ? h('ul', {class: 'late-steps'}, shown.map(line)) : h('p', {class: 'ita-hint'}, t(chosen.late ? 'none.late' : 'none.open'));
}

function line(step) {
  const badge = step.overdue ? h('span', {class: 'ita-badge ita-badge--bad'}, t('late', {days: digits(step.workingDaysLate)}))
    : isSoon(step) ? h('span', {class: 'ita-badge ita-badge--warn'}, t('soon')) : null;
  const given = step.unit !== step.owedBy && 'division-' + step.unit !== step.owedBy;
  return h('li', {class: step.overdue ? 'is-late' : isSoon(step) ? 'is-soon' : null},
    h('h3', {}, h('a', {href: '/tasks/' + encodeURIComponent(step.id)}, step.name), ' ', badge),
    h('p', {}, step.unitName, given ? ` (${t('given', {name: step.owedByName})})` : '', ' · ', t('year', {year: digits(step.fiscalYear)})),
    h('p', {class: 'ita-hint'}, t('due', {day: shortDate(step.dueOn)}), step.extendedTo ? ' · ' + t('extended') : '', ' · ', t('opened', {day: shortDate(step.openedOn)}),
      ' · ', step.remindedOn ? t('reminded', {day: shortDate(step.remindedOn)}) : t('notReminded')),
    step.comment ? h('p', {class: 'ita-text'}, t('returned'), ' ', step.comment) : null,
    mayAct ? lateStepActions({step, units: data.units, onDone: done}) : null);
}

async function done(sentence) {
  await load();
  status.hidden = false;
  fill(status, sentence);
  status.scrollIntoView({block: 'center'});
}

await load();
