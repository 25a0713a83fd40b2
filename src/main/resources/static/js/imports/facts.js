/** What the document says of itself: kind, whose it is, years and round, and the year it is taken into. */
import {h} from '/forms/js/dom.js';
import {select, textField} from '/forms/js/fields.js';
import {arabic, digits} from '/forms/js/thai.js';
import {slot} from './notes.js';
import {t} from './words.js';

const KINDS = ['ANALYSIS_AND_PLAN', 'PLAN', 'REPORT', 'SCORES', 'UNKNOWN'];
const SHIFTS = [-1, 0, 1, 2, 3, 4, 5];

export function factSection(session, {years, redraw}) {
  const {work} = session;
  const organization = work.organization || {};
  const year = (name) => textField({label: t('facts.' + name), where: name, value: work[name] ? digits(work[name]) : '',
    onInput: (text) => session.type(name, () => { work[name] = /^25\d\d$/.test(arabic(text).trim()) ? Number(arabic(text)) : null; })});
  const into = (value) => session.change(null, () => {
    work.year = Number(value);
    work.shiftYears = work.measureYear ? work.year - work.measureYear : work.shiftYears;
  });
  return h('section', {class: 'ita-section imp-facts'}, h('h3', {}, t('facts.title')), slot(''),
    h('div', {class: 'ita-row'},
      years.length ? select({label: t('facts.into'), value: String(work.year || ''), choices: years.map((one) => [String(one), t('facts.year', {year: digits(one)})]),
        onChange: (value) => { into(value); redraw(); }}) : null,
      select({label: t('facts.shift'), value: String(work.shiftYears), where: 'shiftYears', choices: shifts(work).map((by) => [String(by), shiftName(work, by)]),
        onChange: (value) => { session.change(null, () => { work.shiftYears = Number(value); }); redraw(); }})),
    h('details', {class: 'ita-fold'}, h('summary', {}, summary(work)),
      slot('documentKind'), slot('organization'),
      h('div', {class: 'ita-row'},
        select({label: t('facts.kind'), value: work.documentKind, where: 'documentKind', choices: KINDS.map((kind) => [kind, t('kindOf.' + kind)]),
          onChange: (kind) => session.change('documentKind', () => { work.documentKind = kind; })}),
        textField({label: t('facts.organization'), value: organization.name, where: 'organization.name',
          onInput: (text) => session.type('organization.name', () => { work.organization = {...work.organization, name: text || null}; })})),
      slot('resultYear'), slot('measureYear'), slot('round'),
      h('div', {class: 'ita-row'}, year('resultYear'), year('measureYear'),
        select({label: t('facts.round'), value: work.round ? String(work.round) : '', where: 'round', empty: '–', choices: [['6', t('round.6')], ['12', t('round.12')]],
          onChange: (value) => session.change('round', () => { work.round = value ? Number(value) : null; })}))));
}

/** The kind of document, whose, and of which years, in one line. */
export function summary(work) {
  return [t('kindOf.' + work.documentKind), work.organization && work.organization.name,
    work.resultYear ? t('facts.ofResult', {year: digits(work.resultYear)}) : null,
    work.measureYear ? t('facts.ofMeasures', {year: digits(work.measureYear)}) : null].filter(Boolean).join(' · ');
}

const shifts = (work) => [...new Set([...SHIFTS, work.shiftYears])].sort((one, other) => one - other);

function shiftName(work, by) {
  if (by === 0) {
    return t('shift.none');
  }
  const step = (by > 0 ? '+' : '−') + digits(Math.abs(by));
  return work.measureYear ? t('shift.from', {by: step, from: digits(work.measureYear), to: digits(work.measureYear + by)}) : t('shift.plain', {by: step});
}
