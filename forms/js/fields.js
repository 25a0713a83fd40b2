/** The fields of the forms: each with its label, its place for messages, and its listener. */
import {h, newId} from './dom.js';
import {arabic, digits, number} from './thai.js';
import {t} from './texts.js';

function labelled(id, {label, hint, hideLabel, wide}, control, extra) {
  return h('div', {class: 'ita-field' + (wide ? ' ita-field--wide' : '')},
    hideLabel ? null : h('label', {for: id}, label),
    hint ? h('p', {class: 'ita-hint', id: id + '-h'}, hint) : null, control, extra);
}

function attributes(id, {label, hint, hideLabel, where, placeholder, readOnly}) {
  return {
    id, 'data-where': where, placeholder, readOnly: Boolean(readOnly),
    'aria-label': hideLabel ? label : null, 'aria-describedby': hint ? id + '-h' : null,
  };
}

export function textField(options) {
  const id = newId();
  return labelled(id, options, h('input', {
    type: options.type || 'text', class: 'ita-input', autocomplete: 'off', ...attributes(id, options),
    value: options.value || '', on: {input: (event) => options.onInput(event.target.value)},
  }));
}

/** A text that grows with what is written in it. */
export function textArea(options) {
  const id = newId();
  const area = h('textarea', {class: 'ita-input ita-area', rows: options.rows || 2, ...attributes(id, options), value: options.value || ''});
  const grow = () => {
    area.style.height = 'auto';
    area.style.height = area.scrollHeight + 4 + 'px';
  };
  area.addEventListener('input', () => {
    grow();
    options.onInput(area.value);
  });
  area.addEventListener('focus', grow);
  requestAnimationFrame(grow);
  return labelled(id, options, area);
}

/** A score from 0 to 100 in Thai or Arabic digits. */
export function scoreField(options) {
  const id = newId();
  const given = options.value === null || options.value === undefined ? '' : Number(options.value).toFixed(2);
  const error = h('span', {class: 'ita-error', role: 'alert'});
  const input = h('input', {
    type: 'text', inputmode: 'decimal', class: 'ita-input ita-input--score', autocomplete: 'off', ...attributes(id, options),
    value: options.plain ? given : digits(given),
  });
  input.addEventListener('input', () => {
    const typed = number(input.value);
    const wrong = input.value.trim() !== '' && (typed === null || typed < 0 || typed > 100 || !/^[^.]*(\.\d{0,2})?$/.test(arabic(input.value)));
    input.setAttribute('aria-invalid', String(wrong));
    error.textContent = wrong ? t('score.wrong') : '';
    if (!wrong) {
      options.onInput(typed);
    }
  });
  return labelled(id, options, input, error);
}

export function select(options) {
  const id = newId();
  const choices = options.choices.map(([value, label]) =>
    h('option', {value, selected: value === (options.value || '')}, label));
  return labelled(id, options, h('select', {
    class: 'ita-input ita-select', ...attributes(id, options), on: {change: (event) => options.onChange(event.target.value || null)},
  }, options.empty === undefined ? null : h('option', {value: '', selected: !options.value}, options.empty), choices));
}

/** One of a few, as large buttons that work with the arrow keys. */
export function radios({label, value, choices, onChange, where, hideLabel}) {
  const name = newId();
  return h('fieldset', {class: 'ita-choice', 'data-where': where},
    h('legend', {class: hideLabel ? 'ita-hidden' : null}, label),
    h('div', {class: 'ita-choice__row'}, choices.map(([code, text, kind]) => h('label', {class: 'ita-chip' + (kind ? ' ita-chip--' + kind : '')},
      h('input', {type: 'radio', name, value: code, checked: code === value, on: {change: () => onChange(code)}}),
      h('span', {}, text)))));
}

/** Any of a few; the listener gets the chosen codes in their order. */
export function checks({label, values, choices, onChange, where, hideLabel}) {
  const chosen = new Set(values || []);
  const order = choices.map(([code]) => code);
  const toggle = (code) => (event) => {
    if (event.target.checked) {
      chosen.add(code);
    } else {
      chosen.delete(code);
    }
    onChange(order.filter((one) => chosen.has(one)).concat(Array.from(chosen).filter((one) => !order.includes(one))));
  };
  return h('fieldset', {class: 'ita-choice', 'data-where': where},
    h('legend', {class: hideLabel ? 'ita-hidden' : null}, label),
    h('div', {class: 'ita-choice__row'}, choices.map(([code, text]) => h('label', {class: 'ita-chip'},
      h('input', {type: 'checkbox', value: code, checked: chosen.has(code), on: {change: toggle(code)}}), h('span', {}, text)))));
}

export function button(text, onClick, kind) {
  return h('button', {type: 'button', class: 'ita-button' + (kind ? ' ita-button--' + kind : ''), on: {click: onClick}}, text);
}
