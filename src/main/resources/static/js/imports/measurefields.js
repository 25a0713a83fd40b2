/** Everything of a measure that can be put right before it is taken over. */
import {h} from '/forms/js/dom.js';
import {button, select, textArea} from '/forms/js/fields.js';
import {focusPicker} from '/forms/js/focus.js';
import {listEditor} from '/forms/js/lists.js';
import {unitPicker} from '/forms/js/unitpicker.js';
import {digits} from '/forms/js/thai.js';
import {textEntry, newPath, newStep} from './model.js';
import {periodFields, raw} from './period.js';
import {slot} from './notes.js';
import {stepEditor} from './steps.js';
import {t} from './words.js';

const KINDS = ['MEASURE', 'PROJECT', 'ACTIVITY', 'PRACTICE'];

export function measureFields(session, measure, index, {redraw, refresh}) {
  const {path} = measure;
  return [
    slot(path),
    h('div', {class: 'ita-actions imp-tools'},
      h('button', {type: 'button', class: 'ita-button ita-button--small imp-peek', 'data-peek': path}, t('source.peek')),
      index > 0 ? button(t('measure.merge'), () => merge(session, index, redraw), 'small') : null),
    slot(path + '.title'),
    textArea({label: t('measure.title'), value: measure.title, where: path + '.title', rows: 2,
      onInput: (text) => session.type(path + '.title', () => { measure.title = text; })}),
    items(session, measure),
    slot(path + '.focus'), focus(session, measure),
    slot(path + '.units'),
    unitPicker({units: session.pickUnits, label: t('measure.units'), values: measure.units, where: path + '.units',
      onChange: (codes) => session.change(path + '.units', () => { measure.units = codes; })}),
    measure.unitsRaw ? raw(measure.unitsRaw) : null,
    select({label: t('measure.lead'), value: measure.lead, where: path + '.lead', empty: t('measure.leadAuto'), choices: session.units.divisionChoices(),
      onChange: (code) => session.change(path + '.lead', () => { measure.lead = code; })}),
    periodFields(session, measure),
    stepEditor(session, measure, refresh),
    ['results', 'outcomes', 'suggestions'].map((name) => texts(session, measure, name, redraw)),
  ];
}

function focus(session, measure) {
  const shadow = {focus: [...measure.focus]};
  return focusPicker({measure: shadow, plan: session.plan, where: measure.path + '.focus',
    touch: () => session.change(measure.path + '.focus', () => { measure.focus = [...shadow.focus]; })});
}

/** The parts of a measure whose cell holds several; the list is changed as a whole, so that it can be taken back. */
function items(session, measure) {
  const path = measure.path + '.items';
  const shadow = [...measure.items];
  const gone = () => measure.items.filter((item) => !shadow.includes(item)).map((item) => item.path);
  const changed = () => session.change(path, () => { measure.items = [...shadow]; }, {deep: false, gone: gone()});
  return h('details', {class: 'ita-fold', open: measure.items.length > 0}, h('summary', {}, t('measure.items')), slot(path),
    listEditor({items: shadow, name: t('measure.item'), addLabel: t('measure.addItem'), where: path, onChange: changed,
      create: () => ({path: newPath('item'), number: shadow.length + 1, kind: 'MEASURE', text: ''}),
      render: (item) => h('div', {class: 'ita-row ita-row--item'},
        select({label: t('measure.kind'), hideLabel: true, value: item.kind, choices: KINDS.map((code) => [code, t('kind.' + code)]),
          onChange: (code) => session.change(item.path, () => { item.kind = code; })}),
        textArea({label: t('measure.item'), hideLabel: true, wide: true, rows: 1, value: item.text, where: item.path + '.text',
          onInput: (text) => session.type(item.path + '.text', () => { item.text = text; })}))}));
}

/** What the former year achieved and left to do; useful words become a step of the new year. */
function texts(session, measure, name, redraw) {
  const path = `${measure.path}.${name}`;
  const shadow = [...measure[name]];
  const gone = () => measure[name].filter((entry) => !shadow.includes(entry)).map((entry) => entry.path);
  const changed = () => session.change(path, () => { measure[name] = [...shadow]; }, {deep: false, gone: gone()});
  const toStep = (entry) => {
    const step = newStep(entry.text);
    session.change(entry.path, () => {
      measure[name] = measure[name].filter((one) => one !== entry);
      measure.steps.push(step);
    });
    redraw(step.path + '.text');
  };
  const count = shadow.length ? ` (${digits(shadow.length)})` : '';
  return h('details', {class: 'ita-fold', 'data-where': path}, h('summary', {}, t('measure.' + name) + count), slot(path),
    h('p', {class: 'ita-hint'}, t('measure.resultsHint')),
    listEditor({items: shadow, name: t('measure.' + name), addLabel: t('measure.addText'), where: path, onChange: changed,
      create: () => textEntry(name),
      render: (entry) => [textArea({label: t('measure.' + name), hideLabel: true, rows: 1, value: entry.text, where: entry.path,
        onInput: (text) => session.type(entry.path, () => { entry.text = text; })}),
      button(t('measure.toStep'), () => toStep(entry), 'small')]}));
}

/** Two rows that are one measure. */
function merge(session, index, redraw) {
  const {measures} = session.work;
  const [before, measure] = [measures[index - 1], measures[index]];
  session.change('measures', () => {
    before.title = `${before.title} ${measure.title}`.trim();
    before.units = [...new Set([...before.units, ...measure.units])];
    before.period = before.period || measure.period;
    ['items', 'focus', 'steps', 'results', 'outcomes', 'suggestions'].forEach((name) => before[name].push(...measure[name]));
    measures.splice(index, 1);
  }, {deep: false, gone: [measure.path]});
  redraw(before.path + '.title');
}
