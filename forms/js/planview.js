/** The plan to read: every measure with its steps, its units and its period. */
import {h} from './dom.js';
import {answers, focusName} from './focus.js';
import {digits, period, score} from './thai.js';
import {tone} from './result.js';
import {t} from './texts.js';

/** One measure; what stands below it is given by the caller. */
export function measureView(context, measure, plan, {tools, below, open, badge} = {}) {
  const steps = measure.steps.filter((step) => step.text);
  return h('details', {class: 'ita-card ita-measure', open: Boolean(open), 'data-where': `measures[${measure.number - 1}]`},
    h('summary', {}, h('span', {class: 'ita-measure__number'}, digits(measure.number)),
      h('span', {class: 'ita-measure__title'}, measure.title || (measure.items[0] && measure.items[0].text) || t('measure.untitled'),
        h('small', {}, [context.units.names(measure.units), period(measure.period)].filter(Boolean).join(' · '))), badge),
    h('div', {class: 'ita-card__body'}, tools,
      measure.focus.length ? h('p', {}, h('b', {}, t('focus.label') + ': '), measure.focus.map((entry) => focusName(plan, entry)).join(' · ')) : null,
      measure.items.length ? h('ol', {class: 'ita-plain-list'}, measure.items.map((item) => h('li', {}, h('small', {class: 'ita-tag'}, t('kind.' + item.kind)), ' ', item.text))) : null,
      h('h4', {}, t('measure.steps')),
      h('ol', {class: 'ita-plain-list'}, steps.map((step) => h('li', {}, step.text,
        step.units.length || step.period ? h('small', {class: 'ita-aside'}, [context.units.names(step.units), period(step.period)].filter(Boolean).join(' · ')) : null))),
      facts([[t('measure.lead'), context.units.name(measure.lead)], [t('measure.units'), measure.unitsText || context.units.names(measure.units)],
        [t('measure.period'), period(measure.period)], [t('measure.monitoring'), measure.monitoring]]),
      below));
}

export function facts(pairs) {
  return h('dl', {class: 'ita-facts'}, pairs.filter(([, value]) => value).map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]));
}

/** The measures under the indicators that they answer, each once; those that answer none come last. */
export function byIndicator(measures, plan) {
  const left = new Set(measures);
  const groups = plan.indicators.map((indicator) => {
    const found = measures.filter((measure) => left.has(measure) && answers(measure, indicator.number, plan));
    found.forEach((measure) => left.delete(measure));
    return {indicator, measures: found};
  });
  return left.size ? [...groups, {indicator: null, measures: Array.from(left)}] : groups;
}

export function indicatorHead(indicator, analysis) {
  if (!indicator) {
    return h('h3', {class: 'ita-group'}, t('plan.otherFocus'));
  }
  return h('h3', {class: 'ita-group'}, t('indicator.name', {number: digits(indicator.number), name: indicator.name}), ' ',
    h('span', {class: 'ita-score ita-score--' + tone(indicator.score)}, score(indicator.score)), ' ',
    analysis && analysis.intent ? h('small', {class: 'ita-tag'}, t('intent.' + analysis.intent)) : null);
}

/** The whole plan, read only. */
export function planView(context, measures, analyses, plan) {
  return byIndicator(measures, plan).filter((group) => group.measures.length || (group.indicator && group.indicator.score < 85)).map((group) => {
    const analysis = group.indicator && analyses.find((one) => one.indicator === group.indicator.number);
    return h('section', {}, indicatorHead(group.indicator, analysis),
      analysis && analysis.text ? h('details', {class: 'ita-fold'}, h('summary', {}, t('plan.analysis')), h('p', {class: 'ita-text'}, analysis.text)) : null,
      group.measures.length ? group.measures.map((measure) => measureView(context, measure, plan)) : h('p', {class: 'ita-hint'}, t('plan.noMeasure')));
  });
}
