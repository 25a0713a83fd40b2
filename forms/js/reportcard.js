/** The report on one measure: the plan beside it, what was done, how far it came, what came of it, and the proof. */
import {h, fill} from './dom.js';
import {activityInsert} from './activityinsert.js';
import {button, radios, textArea} from './fields.js';
import {copiedMarks} from './copied.js';
import {dateField} from './datefield.js';
import {evidence} from './files.js';
import {listEditor} from './lists.js';
import {stepTable} from './reportsteps.js';
import {STATUSES, statusBadge} from './reportview.js';
import {facts} from './planview.js';
import {digits, longDate, period} from './thai.js';
import {t} from './texts.js';

const WHOLE = ['status', 'unableReason', 'results', 'outcomes', 'obstacles', 'suggestions', 'steps'];

export function reportCard(context, entry, {index, round, open, untied}) {
  const {measure, report, lead} = entry;
  const where = `measures[${index}].`;
  const badge = h('span', {});
  const body = h('div', {class: 'ita-card__body'});
  const path = `${context.base}/measures/${measure.id}/reports/${round}`;
  const owned = lead ? WHOLE : ['steps'];
  const marks = copiedMarks(report, entry.earlier);
  const proof = evidence({path: path + '/evidence', files: entry.evidence, onChange: () => context.changed()});
  const draft = context.draft({
    path, data: report, tag: `"${report.version}"`, fields: owned, read: () => written(report, entry), write: take,
    shape: (view) => written(view, entry),
  });
  const element = h('details', {class: 'ita-card ita-measure', open, 'data-where': `measures[${index}]`},
    h('summary', {}, h('span', {class: 'ita-measure__number'}, digits(measure.number)),
      h('span', {class: 'ita-measure__title'}, measure.title || t('measure.untitled'), h('small', {}, period(measure.period))), badge), body);

  function touch() {
    showState();
    draft.touch();
  }

  function showState() {
    marks.refresh();
    fill(badge, statusBadge(report.status), marks.badge(body));
  }

  /** Shows what the server knows. */
  function take(fresh) {
    const steps = report.steps.map((step) => ({...step, ...(fresh.steps || []).find((one) => one.number === step.number)}));
    Object.assign(report, fresh, {steps});
    if (fresh.version) {
      draft.known(fresh, `"${fresh.version}"`);
    }
    draw();
  }

  function draw() {
    marks.forget();
    fill(body, planned(context, entry),
      activityInsert(context, entry, untied, () => { draw(); touch(); }), lead ? wholeFields(context, report, {where, round, touch, marks, redraw: draw}) : null,
      stepTable(context, entry, {where, touch, marks}), contributions(context, report), proof, draft.status);
    showState();
  }

  draw();
  return {element, measure: measure.id, take};
}

/** The part of the report that this division writes. */
function written(report, entry) {
  const owned = new Set(entry.ownSteps);
  const steps = report.steps.filter((step) => owned.has(step.number))
    .map(({number, status, result, doneOn, suggestion}) => ({number, status, result, doneOn, suggestion}));
  const {status, unableReason, results, outcomes, obstacles, suggestions} = report;
  return {status, unableReason, results: results.filter((result) => result.text.trim()), outcomes, obstacles, suggestions, steps};
}

function planned(context, {measure, lead}) {
  return h('details', {class: 'ita-fold'}, h('summary', {}, t('report.plan')),
    lead ? null : h('p', {class: 'ita-panel'}, t('report.foreign', {lead: context.units.name(measure.lead)})),
    measure.items.length ? h('ol', {class: 'ita-plain-list'}, measure.items.map((item) => h('li', {}, item.text))) : null,
    h('ol', {class: 'ita-plain-list'}, measure.steps.map((step) => h('li', {}, step.text))),
    facts([[t('measure.units'), context.units.names(measure.units)], [t('measure.period'), period(measure.period)], [t('measure.monitoring'), measure.monitoring]]));
}

function wholeFields(context, report, {where, round, touch, marks, redraw}) {
  return [
    marks.on('status', radios({label: t('report.status'), value: report.status, where: where + 'status', choices: STATUSES.map((code) => [code, t('status.' + code)]),
      onChange: (code) => {
        const asksReason = (code === 'UNABLE') !== (report.status === 'UNABLE');
        report.status = code;
        touch();
        if (asksReason) {
          redraw();
        }
      }})),
    report.status === 'UNABLE' ? textArea({label: t('report.unableReason'), value: report.unableReason, where: where + 'unableReason',
      onInput: (text) => { report.unableReason = text || null; touch(); }}) : null,
    h('div', {class: 'ita-block'}, h('h4', {}, t('report.results')), h('p', {class: 'ita-hint'}, t('report.resultsHint')),
      listEditor({items: report.results, name: t('report.result'), addLabel: t('report.addResult'), where: where + 'results', onChange: touch,
        create: () => ({text: '', on: null, unit: null}), render: (result, at) => marks.onRow('results', result, resultFields(result, `${where}results[${at}]`, touch))})),
    lines({name: 'outcomes', report, where, touch, marks, hint: t('report.outcomesHint'), needed: round === 12}),
    h('div', {class: 'ita-two'}, lines({name: 'obstacles', report, where, touch, marks, none: true, needed: round === 12}),
      lines({name: 'suggestions', report, where, touch, marks, none: true, needed: round === 12})),
  ];
}

function resultFields(result, where, touch) {
  return h('div', {class: 'ita-row ita-row--item'},
    dateField({label: t('report.on'), hideLabel: true, value: result.on, where: where + '.on', owner: result, onChange: (iso) => { result.on = iso; touch(); }}),
    textArea({label: t('report.result'), hideLabel: true, wide: true, rows: 1, value: result.text, where: where + '.text',
      onInput: (text) => { result.text = text; touch(); }}));
}

/** A list of texts as lines of one field; "none" is an answer, an empty field is not. */
function lines({name, report, where, touch, marks, hint, none, needed}) {
  const field = marks.on(name, textArea({label: t('report.' + name) + (needed ? '' : ' ' + t('report.optional')), hint, rows: 2, value: (report[name] || []).join('\n'), where: where + name,
    onInput: (text) => { report[name] = text.split('\n').map((line) => line.trim()).filter(Boolean); touch(); }}));
  if (!none) {
    return field;
  }
  const area = field.querySelector('textarea');
  field.appendChild(button(t('report.none'), () => {
    area.value = t('report.none');
    report[name] = [t('report.none')];
    touch();
  }, 'small'));
  return field;
}

function contributions(context, report) {
  return report.contributions.length ? h('div', {class: 'ita-block'}, h('h4', {}, t('report.contributions')),
    h('ul', {class: 'ita-log'}, report.contributions.map((one) => h('li', {}, one.on ? h('time', {datetime: one.on}, longDate(one.on)) : null,
      h('span', {}, one.text, h('small', {}, ' ' + context.units.name(one.unit))))))) : null;
}
