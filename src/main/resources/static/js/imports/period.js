/** A period: as it was written, as it is corrected, and as it will stand in the new year. */
import {h, fill} from '/forms/js/dom.js';
import {dateField} from '/forms/js/datefield.js';
import {digits, period as written} from '/forms/js/thai.js';
import {storedPeriod} from './model.js';
import {slot} from './notes.js';
import {t} from './words.js';

/** @param owner the measure or step whose period it is */
export function periodFields(session, owner) {
  const path = owner.path + '.period';
  const after = h('p', {class: 'imp-shift', 'aria-live': 'polite'});
  const show = () => fill(after, shiftLine(session.work, owner.period));
  const limit = (name) => (iso) => {
    session.change(path, () => {
      owner.period = {start: null, end: null, raw: '', ...owner.period, [name]: iso};
      if (!owner.period.start && !owner.period.end && !owner.period.raw) {
        owner.period = null;
      }
    });
    show();
  };
  const given = owner.period || {};
  after.refresh = show;
  after.classList.add('imp-refresh');
  show();
  return h('fieldset', {class: 'ita-block', 'data-where': path}, h('legend', {}, t('measure.period')), slot(path),
    given.raw ? raw(given.raw) : null,
    h('div', {class: 'ita-row'},
      dateField({label: t('period.start'), value: given.start, where: path + '.start', owner, onChange: limit('start')}),
      dateField({label: t('period.end'), value: given.end, where: path + '.end', owner, onChange: limit('end')})), after);
}

/** The words of the document. */
export const raw = (text) => h('p', {class: 'imp-raw'}, h('span', {}, t('raw'), ' '), h('q', {}, text));

/** Before → after, where the years move on. */
export function shiftLine(work, period) {
  if (!work.shiftYears || !period || !period.start || !period.end) {
    return null;
  }
  return [h('span', {class: 'imp-shift__by'}, t('shift.by', {years: (work.shiftYears > 0 ? '+' : '−') + digits(Math.abs(work.shiftYears))}), ' '),
    h('s', {}, written(period)), ' → ', h('b', {}, written(storedPeriod(work, period)))];
}
