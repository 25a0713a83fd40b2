/** The coordinator looks at all reports of a round: accepts them, or sends single divisions back. */
import {h, fill} from './dom.js';
import {get} from './api.js';
import {form} from './shell.js';
import {checklist} from './checklist.js';
import {textArea} from './fields.js';
import {reportBody, reportsOf, reportTotals, statusBadge} from './reportview.js';
import {planOf} from './focus.js';
import {measureView} from './planview.js';
import {returnAction, returnPanel} from './returnto.js';
import {stateWord, workOf} from './workstate.js';
import {digits} from './thai.js';
import {t} from './texts.js';

export const mount = form(build);

async function build(context) {
  const {round} = context.task;
  const [measures, assessment, work] = await Promise.all([get(context.base + '/measures'), get(context.base + '/assessment'),
    workOf(context, ['reportProgress'], round)]);
  const plan = planOf(assessment, []);
  const divisions = context.units.inOrder([...work.map((item) => item.unit), ...measures.map((measure) => measure.lead)]);
  const reports = await reportsOf(context, measures, round);
  const reportOf = (measure) => reports[measures.indexOf(measure)];
  const accept = context.hold('accept', {comment: ''});
  let stops = 0;
  const reason = h('section', {class: 'ita-section'});
  const panel = returnPanel({context, divisions, measures: null, whole: false, hint: t('return.hintReports'), meanwhile: reason});
  const checks = await checklist({base: context.base, subject: 'report-' + round, root: context.root, onChange: (list) => {
    stops = list.stops;
    fill(reason, textArea({label: t(stops ? 'reviewReport.reason' : 'reviewReport.comment'), where: 'comment', rows: 2,
      value: accept.comment, onInput: (text) => { accept.comment = text; }}));
  }});
  const closed = work.filter((item) => item.state === 'CLOSED');
  return {
    body: h('div', {}, h('p', {class: 'ita-intro'}, t('reviewReport.intro')), reportTotals(reports), checks.element,
      closed.length ? h('p', {class: 'ita-panel ita-panel--warn'}, t('state.closedCount', {count: digits(closed.length)})) : null,
      divisions.map((division) => divisionCard(context, division, {
        item: work.find((one) => one.unit === division), measures: measures.filter((measure) => concerns(context, measure, division)), plan, reportOf,
      })), panel.element, reason),
    actions: [
      {
        label: t('action.accept'), kind: 'good', confirm: () => t(stops ? 'reviewReport.confirmErrors' : 'reviewReport.confirm'),
        check: () => (stops && !accept.comment.trim() ? [{where: 'comment', message: t('reviewReport.reasonRequired')}] : []),
        completion: () => ({decision: 'APPROVE', comment: accept.comment.trim() || null}),
      },
      returnAction(panel, t('action.returnForEdit'), 'return.confirm'),
    ],
  };
}

/** Whether the division leads the measure or owes a step of it. */
function concerns(context, measure, division) {
  return measure.lead === division
    || measure.steps.some((step) => step.units.some((unit) => context.units.divisionOf(unit) === division));
}

function divisionCard(context, division, {item, measures, plan, reportOf}) {
  const [kind, word] = item ? stateWord(item) : ['open', t('state.nothingOwed')];
  return h('details', {class: 'ita-card', open: Boolean(item && item.state === 'CLOSED')},
    h('summary', {}, h('span', {class: 'ita-measure__title'}, context.units.name(division)), h('span', {class: 'ita-badge ita-badge--' + kind}, word)),
    h('div', {class: 'ita-card__body'}, measures.map((measure) => measureView(context, measure, plan, {
      tools: reportBody(context, measure, reportOf(measure)), badge: statusBadge(reportOf(measure).status),
    }))));
}
