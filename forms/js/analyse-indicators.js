/** What the division says about each indicator that it leads, and what it means to do. */
import {h, fill} from './dom.js';
import {get} from './api.js';
import {form} from './shell.js';
import {radios, textArea} from './fields.js';
import {proposalBox} from './proposal.js';
import {bars, itemScores} from './result.js';
import {digits} from './thai.js';
import {t} from './texts.js';

export const mount = form(build);

export const INTENTS = ['IMPROVE', 'DEVELOP', 'MAINTAIN'];

async function build(context) {
  const [analyses, assessment] = await Promise.all([get(context.base + '/analyses'), get(context.base + '/assessment')]);
  const led = analyses.filter((analysis) => analysis.lead === context.task.unit);
  return {
    body: h('div', {}, h('p', {class: 'ita-intro'}, t('analyse.intro', {count: digits(led.length)})),
      led.map((analysis) => analysisCard(context, analysis, assessment))),
    actions: [{label: t('action.send')}],
  };
}

/** One indicator with its picture, its items, the text and the intent. */
export function analysisCard(context, analysis, assessment) {
  const number = analysis.indicator;
  const editor = analysisEditor(context, analysis);
  return h('section', {class: 'ita-card', 'data-where': `analyses[${number}]`},
    h('h3', {}, t('indicator.name', {number: digits(number), name: analysis.name})),
    h('div', {class: 'ita-two'},
      h('div', {}, bars(analysis.score, analysis.previousScore),
        itemScores((assessment.items || []).filter((item) => item.indicator === number))), editor));
}

/** The text and the intent of an analysis, saved while they are typed. */
export function analysisEditor(context, analysis, {withIntent = true} = {}) {
  const place = analysis.indicator === null ? 'overall' : analysis.indicator;
  const where = `analyses[${place}]`;
  const box = h('div', {});
  const draft = context.draft({
    path: `${context.base}/analyses/${place}`, data: analysis, tag: `"${analysis.version}"`, fields: ['text', 'intent'],
    read: () => ({text: analysis.text, intent: analysis.intent}),
    write: (joined) => { Object.assign(analysis, joined); draw(); },
  });

  const proposals = proposalBox(context, analysis, (text) => {
    analysis.text = text;
    draw();
    draft.touch();
  });

  function draw() {
    fill(box, proposals,
      textArea({label: withIntent ? t('analyse.text') : t('analyse.overall'), value: analysis.text, where: where + '.text', rows: 5,
        hint: withIntent ? t('analyse.hint') : t('analyse.overallHint'),
        onInput: (text) => { analysis.text = text; draft.touch(); }}),
      withIntent ? radios({label: t('analyse.intent'), value: analysis.intent, where: where + '.intent',
        choices: INTENTS.map((code) => [code, t('intent.' + code) + (code === analysis.proposedIntent ? ' ' + t('intent.proposed') : '')]),
        onChange: (code) => { analysis.intent = code; draft.touch(); }}) : null,
      draft.status);
  }

  draw();
  return box;
}
