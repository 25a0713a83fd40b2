/** The scores that were read, each of them correctable. */
import {h} from '/forms/js/dom.js';
import {scoreField, select} from '/forms/js/fields.js';
import {digits, score} from '/forms/js/thai.js';
import {yearsBefore} from './model.js';
import {slot} from './notes.js';
import {takeHead} from './measures.js';
import {t} from './words.js';

const INSTRUMENTS = ['IIT', 'EIT', 'OIT'];
const LEVELS = ['PASS_EXCELLENT', 'PASS_GOOD', 'PASS', 'NEEDS_IMPROVEMENT', 'NEEDS_URGENT_IMPROVEMENT'];

export function scoreSection(session, {redraw}) {
  const {work} = session;
  const {scores} = work;
  if (!scores) {
    return null;
  }
  const points = (label, owner, name, where, hideLabel) => scoreField({label, hideLabel, value: owner[name], where,
    onInput: (value) => session.type(where, () => { owner[name] = value; })});
  return h('section', {class: 'ita-section', 'data-where': 'scores'}, takeHead(session, 'scores', redraw),
    work.resultYear ? h('p', {class: 'ita-hint'}, t('scores.year', {year: digits(work.resultYear)})) : null,
    fitting(session),
    slot('scores'),
    h('div', {class: 'ita-row ita-row--narrow'}, points(t('scores.total'), scores, 'total', 'scores.total'),
      INSTRUMENTS.map((code) => points(code, scores.instruments, code, 'scores.instruments.' + code)),
      levels(session, scores)),
    slot('scores.total'), slot('scores.level'), slot('scores.instruments'), slot('scores.indicators'),
    scores.indicators.length ? h('table', {class: 'ita-table imp-scores'}, h('caption', {class: 'ita-hidden'}, t('scores.indicators')),
      h('tbody', {}, scores.indicators.map((indicator, index) => scoreRow(indicator, `scores.indicators[${index}]`)))) : null,
    scores.items.length ? itemFold(scores.items) : null);

  function scoreRow(indicator, where) {
    const label = t('indicator', {number: digits(indicator.number), name: session.indicatorName(indicator.number)});
    return h('tr', {'data-where': where}, h('th', {scope: 'row'}, label, slot(where)), h('td', {}, points(label, indicator, 'score', where + '.score', true)));
  }

  /** Built when it is opened; usually there are some fifty. */
  function itemFold(items) {
    const body = h('div', {});
    const build = () => body.firstChild || (body.append(...items.map((item, index) => itemRow(item, `scores.items[${index}]`))), redraw.notes());
    const box = h('details', {class: 'ita-details', 'data-where': 'scores.items', on: {toggle: () => box.open && build(), 'ita-reveal': build}},
      h('summary', {}, t('scores.items', {count: digits(items.length)})), slot('scores.items'), body);
    return box;
  }

  function itemRow(item, where) {
    const printed = item.originalCode && item.originalCode !== item.code ? h('small', {}, ' ', t('scores.printed', {code: item.originalCode})) : null;
    return h('div', {class: 'imp-item', 'data-where': where},
      h('p', {class: 'ita-item__text'}, h('strong', {}, item.code), printed, ' ', item.text || ''),
      points(t('scores.of', {code: item.code}), item, 'score', where + '.score', true), slot(where));
  }
}

/** Whether the scores are those the year works on, and whether they would replace others. */
function fitting({work, recorded}) {
  const years = yearsBefore(work);
  const values = {read: digits(work.resultYear || ''), wanted: digits((work.year || 0) - 1), recorded: score(recorded)};
  const key = years > 1 ? 'scores.otherYear' : years === 1 ? 'scores.previousYear' : recorded !== null && recorded !== undefined ? 'scores.recorded' : null;
  return key ? h('p', {class: 'ita-panel ita-panel--warn'}, t(key, values)) : null;
}

function levels(session, scores) {
  return select({label: t('scores.level'), value: scores.level, where: 'scores.level', empty: '–', choices: LEVELS.map((code) => [code, t('level.' + code)]),
    onChange: (value) => session.change('scores.level', () => { scores.level = value; })});
}
