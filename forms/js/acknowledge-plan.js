/** A division reads the agreed measures and takes note of them. */
import {h} from './dom.js';
import {get} from './api.js';
import {publishedLink} from './documents.js';
import {form} from './shell.js';
import {planOf} from './focus.js';
import {measureView, planView} from './planview.js';
import {digits} from './thai.js';
import {t} from './texts.js';

export const mount = form(async (context) => {
  const [measures, analyses, assessment] = await Promise.all([get(context.base + '/measures'), get(context.base + '/analyses'), get(context.base + '/assessment')]);
  const plan = planOf(assessment, analyses);
  const own = measures.filter((measure) => measure.lead === context.task.unit);
  return {
    body: h('div', {}, h('p', {class: 'ita-intro'}, t('acknowledge.intro')), publishedLink(context),
      own.length ? h('section', {class: 'ita-section'}, h('h3', {}, t('acknowledge.own', {count: digits(own.length)})),
        own.map((measure) => measureView(context, measure, plan))) : null,
      h('details', {class: 'ita-section', open: !own.length}, h('summary', {}, t('acknowledge.all', {count: digits(measures.length)})),
        planView(context, measures, analyses, plan))),
    actions: [{label: t('action.acknowledge'), kind: 'good'}],
  };
});
