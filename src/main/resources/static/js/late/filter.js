/** Which of the open tasks are shown, in which order; the choice stands in the address, so that one comes back to it. */
import {h} from '/forms/js/dom.js';
import {select} from '/forms/js/fields.js';
import {digits} from '/forms/js/thai.js';
import {t} from './words.js';

const NAMES = ['year', 'unit', 'phase', 'group'];

/** What the address asks for; whether only late ones are shown is undecided until the tasks are known. */
export function chosenFromAddress() {
  const asked = new URLSearchParams(window.location.search);
  const late = {late: true, all: false}[asked.get('show')];
  return Object.assign({late: late === undefined ? null : late}, ...NAMES.map((name) => ({[name]: asked.get(name) || ''})));
}

export function matches(step, chosen) {
  return (!chosen.late || step.overdue) && (!chosen.year || String(step.fiscalYear) === chosen.year)
    && (!chosen.unit || step.unit === chosen.unit) && (!chosen.phase || step.phase === chosen.phase);
}

/** The tasks in groups with their names; one group without a name where nothing is to be grouped. */
export function grouped(steps, by) {
  const name = {unit: (step) => step.unitName, phase: (step) => t('phase.' + step.phase)}[by] || (() => '');
  const groups = new Map();
  steps.forEach((step) => groups.set(name(step), [...(groups.get(name(step)) || []), step]));
  return Array.from(groups);
}

/** The fields of the choice and the same as a workbook; {@code onChange} hears that it changed. */
export function filter({chosen, steps, onChange}) {
  const unique = (of, name) => Array.from(new Map(steps.map((step) => [String(of(step)), name(step)])));
  const workbook = h('a', {class: 'ita-button', download: ''}, t('download'));
  const link = () => {
    const query = new URLSearchParams({overdue: Boolean(chosen.late)});
    ['year', 'unit', 'phase'].filter((name) => chosen[name]).forEach((name) => query.set(name, chosen[name]));
    workbook.href = '/api/monitoring/open.xlsx?' + query;
  };
  const choose = (key) => (value) => {
    chosen[key] = value || '';
    remember(chosen);
    link();
    onChange();
  };
  const field = (key, choices) => (choices.length < 2 && !chosen[key] ? null : select({label: t('filter.' + key), value: chosen[key], empty: t('filter.every'), choices, onChange: choose(key)}));
  link();
  return h('div', {class: 'late-filter'},
    select({label: t('filter.which'), value: chosen.late ? 'late' : 'all', choices: [['late', t('filter.late')], ['all', t('filter.all')]],
      onChange: (value) => choose('late')(value === 'late')}),
    field('year', unique((step) => step.fiscalYear, (step) => digits(step.fiscalYear))),
    field('unit', unique((step) => step.unit, (step) => step.unitName)),
    field('phase', unique((step) => step.phase, (step) => t('phase.' + step.phase))),
    steps.length < 2 ? null : select({label: t('filter.group'), value: chosen.group, empty: t('filter.group.late'), choices: ['unit', 'phase'].map((one) => [one, t('filter.group.' + one)]), onChange: choose('group')}),
    workbook);
}

function remember(chosen) {
  const query = new URLSearchParams({show: chosen.late ? 'late' : 'all'});
  NAMES.filter((name) => chosen[name]).forEach((name) => query.set(name, chosen[name]));
  window.history.replaceState(null, '', '?' + query);
}
