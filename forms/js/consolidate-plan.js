/** The coordinator's desk: all drafts, what the rules find in them, and forwarding or sending back. */
import {h, fill} from './dom.js';
import {get} from './api.js';
import {form} from './shell.js';
import {textArea} from './fields.js';
import {analysisEditor} from './analyse-indicators.js';
import {measureCard} from './measurecard.js';
import {planOf} from './focus.js';
import {byIndicator, indicatorHead} from './planview.js';
import {checklist} from './checklist.js';
import {returnAction, returnPanel} from './returnto.js';
import {collectionState} from './workstate.js';
import {wordBack} from './wordback.js';
import {t} from './texts.js';

export const mount = form(build);

async function build(context) {
  const [measures, analyses, overall, assessment] = await Promise.all([get(context.base + '/measures'), get(context.base + '/analyses'),
    get(context.base + '/analyses/overall'), get(context.base + '/assessment')]);
  const plan = planOf(assessment, analyses);
  const forward = context.hold('forward', {comment: ''});
  const reason = h('section', {class: 'ita-section'});
  const list = h('div', {});

  let stops = 0;

  function ask(list) {
    stops = list.stops;
    fill(reason, textArea({
      label: t(stops ? 'forward.reason' : 'forward.comment'), hint: stops ? t('forward.reasonHint') : null, where: 'comment', rows: 2,
      value: forward.comment, onInput: (text) => { forward.comment = text; },
    }));
  }

  function draw() {
    measures.forEach((measure, index) => { measure.number = index + 1; });
    fill(list, byIndicator(measures, plan).map((group) => {
      const analysis = group.indicator && analyses.find((one) => one.indicator === group.indicator.number);
      return h('section', {}, indicatorHead(group.indicator, analysis), analysis ? foldedAnalysis(context, analysis) : null,
        group.measures.map((measure) => measureCard(context, measure, {
          index: measure.number - 1, plan, onChanged: () => {},
          onDeleted: (gone) => { measures.splice(measures.indexOf(gone), 1); draw(); checks.refresh(); },
        })), group.measures.length ? null : h('p', {class: 'ita-hint'}, t('plan.noMeasure')));
    }));
  }

  draw();
  const checks = await checklist({base: context.base, subject: 'plan', root: context.root, onChange: ask,
    before: () => Promise.all(context.drafts.map((draft) => draft.save()))});
  const leads = context.units.inOrder([...measures.map((measure) => measure.lead), ...analyses.map((analysis) => analysis.lead)]);
  const panel = returnPanel({context, divisions: leads, measures, whole: false, hint: t('return.hintDrafts'), meanwhile: reason});
  const word = wordBack({download: context.base + '/plan.docx', path: context.base + '/plan/word',
    flush: () => Promise.all(context.drafts.map((draft) => draft.flush()))});
  return {
    body: h('div', {}, h('p', {class: 'ita-intro'}, t('consolidate.intro')), await collectionState(context, ['draftMeasures', 'analyseIndicators'], null), checks.element,
      h('section', {class: 'ita-section'}, h('h3', {}, t('analyse.overallTitle')), analysisEditor(context, overall, {withIntent: false})),
      h('section', {class: 'ita-section'}, h('h3', {}, t('plan.all')), word, list), panel.element, reason),
    actions: [
      {
        label: t('action.forward'), confirm: () => t(stops ? 'forward.confirmErrors' : 'forward.confirm'),
        check: () => (stops && !forward.comment.trim() ? [{where: 'comment', message: t('forward.reasonRequired')}] : []),
        completion: () => ({decision: 'FORWARD', comment: forward.comment.trim() || null}),
      },
      returnAction(panel, t('action.returnForEdit'), 'return.confirm'),
    ],
  };
}

function foldedAnalysis(context, analysis) {
  const body = h('div', {});
  const box = h('details', {class: 'ita-fold', 'data-where': `analyses[${analysis.indicator}]`}, h('summary', {}, t('plan.analysis')), body);
  const show = () => body.firstChild || fill(body, analysis.editor || (analysis.editor = analysisEditor(context, analysis)));
  box.addEventListener('toggle', () => box.open && show());
  box.addEventListener('ita-reveal', show);
  return box;
}
