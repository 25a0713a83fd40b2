/** Clerk and executive: what is proposed on one screen, and two large buttons. */
import {h} from './dom.js';
import {find, get} from './api.js';
import {documentLinks} from './documents.js';
import {form} from './shell.js';
import {textArea} from './fields.js';
import {planOf} from './focus.js';
import {planView} from './planview.js';
import {reportsView} from './reportview.js';
import {checklist} from './checklist.js';
import {gapList, ratingBadge} from './result.js';
import {returnAction, returnPanel} from './returnto.js';
import {collectionState} from './workstate.js';
import {digits, shortDate} from './thai.js';
import {t} from './texts.js';

/** A decision about the plan; {@code words} is the stage, whose texts it uses. */
export function planDecision(words) {
  return form(async (context) => decision(context, words, null));
}

export function reportDecision(words) {
  return form(async (context) => decision(context, words(context), context.task.round));
}

async function decision(context, words, round) {
  const [measures, analyses, assessment, earlier, checks] = await Promise.all([get(context.base + '/measures'), get(context.base + '/analyses'),
    get(context.base + '/assessment'), find(context.base + '/decisions'),
    checklist({base: context.base, subject: round ? 'report-' + round : 'plan', root: context.root, brief: true})]);
  const plan = planOf(assessment, analyses);
  const approval = context.hold('approval', {comment: ''});
  const mayReturn = !(context.task.key === 'approveReport' && round === 6);
  const comment = h('section', {class: 'ita-section'}, textArea({label: t('approve.comment'), rows: 2, value: approval.comment, onInput: (text) => { approval.comment = text; }}));
  const panel = returnPanel({context, divisions: context.units.inOrder(measures.map((measure) => measure.lead)), measures: round ? null : measures,
    whole: true, hint: t(round ? 'return.hintReport' : 'return.hintDecision'), meanwhile: comment});
  return {
    body: h('div', {}, h('p', {class: 'ita-intro'}, t(words + '.intro')), documentLinks(context, round), oneScreen(context), history(context, earlier, round),
      round ? await collectionState(context, ['reportProgress'], round)
        : h('section', {class: 'ita-section'}, h('h3', {}, t('plan.why')), ratingBadge(assessment), gapList(assessment.gaps)),
      checks.element,
      h('section', {class: 'ita-section'}, h('h3', {}, t(round ? 'report.all' : 'plan.proposed', {count: digits(measures.length)})),
        round ? await reportsView(context, measures, plan, round) : planView(context, measures, analyses, plan)),
      panel.element, comment),
    actions: [
      {label: t(words + '.approve'), kind: 'good', confirm: t(words + '.confirm'), completion: () => ({decision: 'APPROVE', comment: approval.comment.trim() || null})},
      mayReturn ? returnAction(panel, t('action.review'), 'return.confirm') : null,
    ].filter(Boolean),
  };
}

/** The same matter on one screen, as the links of mails open it; for whoever decides on a phone. */
function oneScreen({task}) {
  return task.mine === false ? null : h('p', {}, h('a', {href: '/approve/task/' + encodeURIComponent(task.id)}, t('decision.oneScreen')));
}

function outcome({subject, stage, outcome: went}) {
  const noted = subject === 'REPORT_6' && stage === 'EXECUTIVE' && went === 'APPROVE';
  return t(noted ? 'outcome.noted' : `outcome.${stage}.${went}`);
}

/** What was decided on the way here, the last first. */
function history(context, decisions, round) {
  const subject = round ? 'REPORT_' + round : 'PLAN';
  const steps = (decisions || []).filter((one) => one.subject === subject);
  return steps.length ? h('details', {class: 'ita-section', open: true}, h('summary', {}, t('decision.history')),
    h('ul', {class: 'ita-history'}, steps.reverse().map((one) => h('li', {}, h('b', {}, t('stage.' + one.stage)), ' ', outcome(one),
      one.at ? h('small', {}, ' ' + shortDate(one.at)) : null, one.comment ? h('p', {class: 'ita-text'}, one.comment) : null)))) : null;
}
