/** What a measure answers: indicators and items of the result, or something in the office's own words. */
import {h, fill} from './dom.js';
import {digits} from './thai.js';
import {t} from './texts.js';

/** What may be answered: indicators and items with their scores. */
export function planOf(assessment, analyses) {
  return {indicators: assessment.indicators || [], items: assessment.items || [], analyses};
}

export function focusName(plan, focus) {
  if (focus.type === 'INDICATOR') {
    const found = plan.indicators.find((one) => String(one.number) === focus.ref);
    return t('indicator.name', {number: digits(focus.ref), name: found ? found.name : ''}).trim();
  }
  if (focus.type === 'ITEM') {
    const found = plan.items.find((one) => one.code && one.code.toLowerCase() === focus.ref.toLowerCase());
    return found ? `${found.code} ${found.text || ''}` : focus.ref;
  }
  return focus.ref;
}

/** Whether the measure answers the indicator, by itself or by one of its items. */
export function answers(measure, number, plan) {
  return measure.focus.some((focus) => (focus.type === 'INDICATOR' ? focus.ref === String(number)
    : focus.type === 'ITEM' && plan.items.some((item) => item.indicator === number && item.code && item.code.toLowerCase() === focus.ref.toLowerCase())));
}

export function focusPicker({measure, plan, where, touch}) {
  const chips = h('div', {class: 'ita-chips'});
  const free = h('input', {class: 'ita-input', type: 'text', 'aria-label': t('focus.free'), placeholder: t('focus.free')});
  const choice = h('select', {class: 'ita-input ita-select', 'aria-label': t('focus.add'), on: {change: () => {
    const [type, ref] = choice.value.split('|');
    choice.value = '';
    add({type, ref});
  }}}, h('option', {value: ''}, t('focus.add')), groups());

  function groups() {
    return plan.indicators.map((indicator) => h('optgroup', {label: t('indicator.name', {number: digits(indicator.number), name: indicator.name})},
      h('option', {value: 'INDICATOR|' + indicator.number}, t('focus.whole', {number: digits(indicator.number)})),
      plan.items.filter((item) => item.indicator === indicator.number).map((item) =>
        h('option', {value: 'ITEM|' + item.code}, `${item.code} ${short(item.text)}`))));
  }

  function add(entry) {
    if (entry.ref && !measure.focus.some((one) => one.type === entry.type && one.ref === entry.ref)) {
      measure.focus.push(entry);
      draw();
      touch();
    }
  }

  free.addEventListener('change', () => {
    add({type: 'FREE', ref: free.value.trim()});
    free.value = '';
  });

  function draw() {
    fill(chips, measure.focus.map((entry, index) => h('span', {class: 'ita-chip ita-chip--set', 'data-where': `${where}[${index}]`},
      focusName(plan, entry), h('button', {
        type: 'button', class: 'ita-icon', 'aria-label': t('focus.remove', {name: focusName(plan, entry)}),
        on: {click: () => { measure.focus.splice(index, 1); draw(); touch(); }},
      }, '✕'))));
  }

  draw();
  return h('div', {class: 'ita-field', 'data-where': where}, h('span', {class: 'ita-label'}, t('focus.label')), chips,
    h('div', {class: 'ita-row'}, choice, free));
}

function short(text) {
  return text && text.length > 70 ? text.substring(0, 70) + '…' : text || '';
}
