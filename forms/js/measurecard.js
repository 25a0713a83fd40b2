/** A measure as it is edited: what, why, how, who, when, and how it is followed up. */
import {h, fill} from './dom.js';
import {remove} from './api.js';
import {button, checks, radios, select, textArea} from './fields.js';
import {dateField} from './datefield.js';
import {listEditor} from './lists.js';
import {focusPicker} from './focus.js';
import {unitPicker} from './unitpicker.js';
import {digits, fiscalYear, period} from './thai.js';
import {hasUnread} from './unread.js';
import {t} from './texts.js';

const FIELDS = ['title', 'items', 'focus', 'intent', 'lead', 'units', 'unitsText', 'period', 'monitoring', 'steps'];
const KINDS = ['MEASURE', 'PROJECT', 'ACTIVITY', 'PRACTICE'];

/** A new measure with what is usual in it. */
export function blankMeasure(context, lead, indicator) {
  return {
    title: '', items: [], focus: indicator ? [{type: 'INDICATOR', ref: String(indicator.indicator)}] : [],
    intent: indicator ? indicator.intent : null, lead, units: [lead], unitsText: null, period: fiscalYear(context.year), monitoring: null,
    steps: [{number: 1, label: null, text: '', units: [], period: null}],
  };
}

/**
 * @param index its place in the list that messages count in
 * @param plan the items and indicators that it may answer
 */
export function measureCard(context, measure, {index, plan, open, onDeleted, onChanged, tools}) {
  const path = `${context.base}/measures/${measure.id}`;
  const body = h('div', {class: 'ita-card__body'});
  const summary = h('summary', {});
  const card = h('details', {class: 'ita-card ita-measure', 'data-where': `measures[${index}]`}, summary, body);
  const draft = draftOf(context, measure, path, plan);
  keep(measure, 'view', {head, rebuild: () => { head(); built = false; build(); }, onChanged});
  let built = false;

  function head() {
    fill(summary, h('span', {class: 'ita-measure__number'}, digits(index + 1)),
      h('span', {class: 'ita-measure__title'}, measure.title || (measure.items[0] && measure.items[0].text) || t('measure.untitled'),
        h('small', {}, [context.units.name(measure.lead), period(measure.period), t('measure.stepCount', {count: digits(measure.steps.length)})]
          .filter(Boolean).join(' · '))));
  }

  function build() {
    if (!built) {
      built = true;
      fill(body, tools, fields(context, measure, `measures[${index}].`, plan, () => draft.touch()), draft.status, footer());
    }
  }

  function footer() {
    const ask = h('div', {class: 'ita-actions'});
    const start = () => fill(ask, button(t('measure.delete'), () => fill(ask, h('span', {}, t('measure.deleteAsk')),
      button(t('measure.deleteYes'), destroy, 'danger'), button(t('form.cancel'), start)), 'quiet'));
    async function destroy() {
      try {
        context.forget(draft);
        await remove(path);
        onDeleted(measure);
      } catch (refusal) {
        context.drafts.push(draft);
        fill(ask, h('span', {class: 'ita-error'}, refusal.message), button(t('form.again'), start));
      }
    }
    start();
    return ask;
  }

  card.addEventListener('toggle', () => card.open && build());
  card.addEventListener('ita-reveal', () => { build(); card.open = true; });
  head();
  if (open) {
    build();
    card.open = true;
  }
  return card;
}

/** The draft outlives the card, which is drawn anew when the list changes. */
function draftOf(context, measure, path, plan) {
  if (!measure.draft) {
    keep(measure, 'draft', context.draft({
      path, data: measure, tag: `"${measure.version}"`, fields: FIELDS, plan, read: () => renumbered(measure),
      write: (joined) => { Object.assign(measure, joined); measure.view.rebuild(); },
      onSaved: () => { measure.view.head(); measure.view.onChanged(); },
    }));
  }
  return measure.draft;
}

/** Keeps something with the measure that is not part of it. */
function keep(measure, name, value) {
  Object.defineProperty(measure, name, {value, enumerable: false, configurable: true, writable: true});
}

function renumbered(measure) {
  measure.items.forEach((item, index) => { item.number = index + 1; });
  measure.steps.forEach((step, index) => { step.number = index + 1; });
  return measure;
}

function fields(context, measure, where, plan, touch) {
  const set = (name) => (value) => {
    measure[name] = value === '' ? null : value;
    touch();
  };
  measure.period = measure.period || {start: null, end: null};
  const limit = (name) => (iso) => {
    measure.period[name] = iso;
    touch();
  };
  return [
    textArea({label: t('measure.title'), value: measure.title, where: where + 'title', rows: 2, onInput: (text) => { measure.title = text; touch(); }}),
    focusPicker({measure, plan, where: where + 'focus', touch}),
    radios({label: t('analyse.intent'), value: measure.intent, where: where + 'intent', onChange: set('intent'),
      choices: ['IMPROVE', 'DEVELOP', 'MAINTAIN'].map((code) => [code, t('intent.' + code)])}),
    h('div', {class: 'ita-block'}, h('h4', {}, t('measure.items')), h('p', {class: 'ita-hint'}, t('measure.itemsHint')),
      listEditor({items: measure.items, name: t('measure.item'), addLabel: t('measure.addItem'), where: where + 'items', onChange: touch,
        create: () => ({number: measure.items.length + 1, kind: 'MEASURE', text: ''}),
        render: (item, at) => itemFields(item, `${where}items[${at}]`, touch)})),
    h('div', {class: 'ita-block'}, h('h4', {}, t('measure.steps')), h('p', {class: 'ita-hint'}, t('measure.stepsHint')),
      listEditor({items: measure.steps, name: t('measure.step'), addLabel: t('measure.addStep'), where: where + 'steps', onChange: touch,
        create: () => ({number: measure.steps.length + 1, label: null, text: '', units: [], period: null}),
        render: (step, at) => stepFields(context, step, `${where}steps[${at}]`, touch)})),
    unitPicker({units: context.units, label: t('measure.units'), values: measure.units, where: where + 'units', onChange: set('units')}),
    h('fieldset', {class: 'ita-block ita-plain', 'data-where': where + 'period'}, h('legend', {}, t('measure.period')),
      h('div', {class: 'ita-row'},
        dateField({label: t('period.start'), value: measure.period.start, where: where + 'period.start', owner: measure, onChange: limit('start')}),
        dateField({label: t('period.end'), value: measure.period.end, where: where + 'period.end', owner: measure, onChange: limit('end')}))),
    textArea({label: t('measure.monitoring'), hint: t('measure.monitoringHint'), value: measure.monitoring, where: where + 'monitoring',
      onInput: set('monitoring')}),
  ];
}

function itemFields(item, where, touch) {
  return h('div', {class: 'ita-row ita-row--item'},
    select({label: t('measure.kind'), hideLabel: true, value: item.kind, choices: KINDS.map((code) => [code, t('kind.' + code)]),
      onChange: (code) => { item.kind = code; touch(); }}),
    textArea({label: t('measure.item'), hideLabel: true, wide: true, rows: 1, value: item.text, where: where + '.text',
      onInput: (text) => { item.text = text; touch(); }}));
}

/** A step; its own units and period stay folded until they are wanted. */
function stepFields(context, step, where, touch) {
  const own = step.period || {start: null, end: null};
  const limit = (name) => (iso) => {
    own[name] = iso;
    step.period = own.start || own.end ? own : null;
    touch();
  };
  return h('div', {},
    textArea({label: t('measure.step'), hideLabel: true, rows: 1, value: step.text, where: where + '.text',
      onInput: (text) => { step.text = text; touch(); }}),
    h('details', {class: 'ita-fold', open: Boolean(step.units.length || step.period || hasUnread(step))}, h('summary', {}, t('measure.stepOwn')),
      h('p', {class: 'ita-hint'}, t('measure.stepOwnHint')),
      checks({label: t('measure.stepUnits'), values: step.units, where: where + '.units', choices: context.units.divisionChoices(),
        onChange: (codes) => { step.units = codes; touch(); }}),
      h('div', {class: 'ita-row', 'data-where': where + '.period'},
        dateField({label: t('period.start'), value: own.start, where: where + '.period.start', owner: step, onChange: limit('start')}),
        dateField({label: t('period.end'), value: own.end, where: where + '.period.end', owner: step, onChange: limit('end')}))));
}
