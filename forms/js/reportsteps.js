/** The steps of a measure with their state; only those that the division owes can be written. */
import {h, fill} from './dom.js';
import {select, textArea} from './fields.js';
import {dateField} from './datefield.js';
import {STATUSES, statusBadge} from './reportview.js';
import {digits, period} from './thai.js';
import {t} from './texts.js';

export function stepTable(context, entry, {where, touch, marks}) {
  const {measure, report, ownSteps, laterSteps, lead} = entry;
  if (!measure.steps.length) {
    return null;
  }
  const rows = measure.steps.map((step, place) => {
    const own = report.steps.find((one) => one.number === step.number) || {number: step.number};
    const writable = ownSteps.includes(step.number);
    const later = laterSteps.includes(step.number);
    return h('li', {class: 'ita-step', 'data-where': `${where}steps[${place}]`},
      h('div', {class: 'ita-step__plan'}, h('b', {}, step.label || digits(step.number) + '.'), ' ', step.text,
        h('small', {}, [context.units.names(step.units), period(step.period)].filter(Boolean).join(' · '))),
      later ? h('p', {class: 'ita-hint'}, t('report.later')) : writable ? marks.onRow('steps', own, stepFields(own, `${where}steps[${place}]`, touch))
        : h('p', {class: 'ita-text'}, own.status ? statusBadge(own.status) : h('em', {}, t('report.byOthers')), ' ', own.result || ''));
  });
  const box = h('details', {class: 'ita-fold', open: !lead || report.steps.some((step) => step.status || step.result)},
    h('summary', {}, t(lead ? 'report.stepsOptional' : 'report.stepsOwed', {count: digits(ownSteps.length)})), h('ol', {class: 'ita-steps'}, rows));
  return box;
}

function stepFields(own, where, touch) {
  const more = h('div', {});
  const draw = () => fill(more, own.status && own.status !== 'NOT_STARTED' ? h('div', {class: 'ita-row ita-row--item'},
    dateField({label: t('report.doneOn'), value: own.doneOn, where: where + '.doneOn', owner: own, onChange: (iso) => { own.doneOn = iso; touch(); }}),
    textArea({label: t(own.status === 'UNABLE' ? 'report.unableReason' : 'report.stepResult'), wide: true, rows: 1, value: own.result, where: where + '.result',
      onInput: (text) => { own.result = text || null; touch(); }})) : null);
  draw();
  return h('div', {}, select({label: t('report.stepStatus'), hideLabel: true, value: own.status, empty: t('status.NONE'), where: where + '.status',
    choices: STATUSES.map((code) => [code, t('status.' + code)]), onChange: (code) => { own.status = code; draw(); touch(); }}), more);
}
