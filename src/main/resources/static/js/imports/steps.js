/** The steps of a measure: their words, their order, and where one ends and the next begins. */
import {h, fill} from '/forms/js/dom.js';
import {button, select, textArea} from '/forms/js/fields.js';
import {unitPicker} from '/forms/js/unitpicker.js';
import {digits} from '/forms/js/thai.js';
import {hasUnread} from '/forms/js/unread.js';
import {newStep} from './model.js';
import {periodFields} from './period.js';
import {slot} from './notes.js';
import {t} from './words.js';

const STATUS = ['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'UNABLE'];

export function stepEditor(session, measure, redrawn) {
  const path = measure.path + '.steps';
  const rows = h('ol', {class: 'ita-rows', 'data-where': path});

  /** Changes the order or the number of steps, then goes on at one of them. */
  function change(action, {gone = [], at = 0, caret = null} = {}) {
    session.change(path, action, {deep: false, gone});
    draw();
    redrawn();
    const area = rows.children[at] && rows.children[at].querySelector('textarea');
    if (area) {
      area.focus();
      if (caret !== null) {
        area.setSelectionRange(caret, caret);
      }
    }
  }

  const {steps} = measure;
  const add = () => change(() => steps.push(newStep()), {at: steps.length});
  const remove = (index) => change(() => steps.splice(index, 1), {gone: [steps[index].path], at: Math.min(index, steps.length - 2)});
  const move = (index, by) => steps[index + by] && change(() => steps.splice(index + by, 0, steps.splice(index, 1)[0]), {at: index + by});

  function merge(index) {
    const [before, step] = [steps[index - 1], steps[index]];
    const caret = before.text.length + 1;
    change(() => {
      before.text = `${before.text} ${step.text}`.trim();
      before.units = [...new Set([...before.units, ...step.units])];
      before.result = [before.result, step.result].filter(Boolean).join('\n') || null;
      before.suggestion = [before.suggestion, step.suggestion].filter(Boolean).join('\n') || null;
      steps.splice(index, 1);
    }, {gone: [step.path], at: index - 1, caret});
  }

  function split(index, area) {
    const step = steps[index];
    const cut = area.selectionStart;
    const rest = step.text.substring(cut).trim();
    if (!rest || !step.text.substring(0, cut).trim()) {
      area.focus();
      return;
    }
    change(() => {
      step.text = step.text.substring(0, cut).trim();
      steps.splice(index + 1, 0, {...newStep(rest), units: [...step.units], unitsRaw: step.unitsRaw, period: step.period && {...step.period}});
    }, {gone: [step.path], at: index + 1, caret: 0});
  }

  function row(step, index) {
    const label = t('step.name', {number: digits(index + 1)});
    const field = textArea({label, hideLabel: true, rows: 1, value: step.text, where: step.path + '.text',
      onInput: (text) => session.type(step.path + '.text', () => { step.text = text; })});
    const area = field.querySelector('textarea');
    const tool = (text, sign, action, off) => h('button', {type: 'button', class: 'ita-icon', title: t(text, {label}), 'aria-label': t(text, {label}),
      disabled: off, on: {click: action}}, sign);
    return h('li', {class: 'ita-rows__row imp-step', 'data-where': step.path, on: {keydown: (event) => keys(event, index, area)}},
      h('span', {class: 'ita-rows__number', 'aria-hidden': 'true'}, digits(index + 1) + '.'),
      h('div', {class: 'ita-rows__body'}, slot(step.path), field, h('div', {class: 'imp-step__foot'}, own(session, step), h('div', {class: 'ita-rows__tools'},
        tool('step.up', '↑', () => move(index, -1), index === 0), tool('step.down', '↓', () => move(index, 1), index === steps.length - 1),
        h('button', {type: 'button', class: 'ita-icon imp-word', title: t('step.mergeHint', {label}), 'aria-label': t('step.mergeHint', {label}),
          disabled: index === 0, on: {click: () => merge(index)}}, t('step.merge')),
        h('button', {type: 'button', class: 'ita-icon imp-word', title: t('step.splitHint', {label}), 'aria-label': t('step.splitHint', {label}),
          on: {click: () => split(index, area)}}, t('step.split')),
        h('button', {type: 'button', class: 'ita-icon ita-icon--remove', title: t('step.remove', {label}), 'aria-label': t('step.remove', {label}),
          on: {click: () => remove(index)}}, '✕')))));
  }

  function keys(event, index, area) {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(index, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Enter' && event.ctrlKey && event.target === area) {
      event.preventDefault();
      split(index, area);
    }
  }

  function draw() {
    fill(rows, steps.map(row));
  }

  draw();
  return h('div', {class: 'ita-block'}, h('h4', {}, t('step.title')), h('p', {class: 'ita-hint'}, t('step.hint')), slot(path), rows,
    button('+ ' + t('step.add'), add, 'add'));
}

/** What only this step says; built when it is opened. */
function own(session, step) {
  const filled = step.units.length || step.period || step.result || step.status || step.suggestion || hasUnread(step);
  const box = h('details', {class: 'ita-fold', open: Boolean(filled)}, h('summary', {}, t('step.own')));
  const body = h('div', {});
  const text = (name, rows) => textArea({label: t('step.' + name), rows, value: step[name], where: `${step.path}.${name}`,
    onInput: (value) => session.type(`${step.path}.${name}`, () => { step[name] = value || null; })});
  const build = () => body.firstChild || fill(body,
    unitPicker({units: session.pickUnits, label: t('step.units'), values: step.units, where: step.path + '.units',
      onChange: (codes) => session.change(step.path + '.units', () => { step.units = codes; })}),
    periodFields(session, step),
    h('div', {class: 'ita-row'}, select({label: t('step.status'), value: step.status, where: step.path + '.status', empty: '–',
      choices: STATUS.map((code) => [code, t('status.' + code)]),
      onChange: (value) => session.change(step.path + '.status', () => { step.status = value; })})),
    text('result', 2), text('suggestion', 1));
  box.appendChild(body);
  box.addEventListener('toggle', () => box.open && build());
  box.addEventListener('ita-reveal', build);
  if (filled) {
    build();
  }
  return box;
}
