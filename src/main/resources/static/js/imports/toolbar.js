/** The bar above both sides: how much is open, the way to it, the way back, and on to the last step. */
import {h, fill} from '/forms/js/dom.js';
import {button} from '/forms/js/fields.js';
import {digits, time} from '/forms/js/thai.js';
import {SEVERITIES, counts} from './findings.js';
import {sign} from './notes.js';
import {t} from './words.js';

export function toolbar(session, review, {onRestart, onContinue}) {
  const chips = Object.fromEntries(SEVERITIES.map((severity) => [severity, chip(severity)]));
  const undo = button(t('toolbar.undo'), () => review.undo(), 'small');
  const saved = h('span', {class: 'imp-bar__saved', role: 'status'});
  const at = h('span', {class: 'ita-hidden', 'aria-live': 'polite'});
  const next = button(t('toolbar.next'), () => review.go(1), 'small');
  const previous = button(t('toolbar.previous'), () => review.go(-1), 'small');
  const only = h('input', {type: 'checkbox', on: {change: () => {
    review.wanted.onlyFound = only.checked;
    review.measures.refresh();
  }}});

  function chip(severity) {
    const count = h('b', {});
    const element = h('button', {type: 'button', class: 'imp-chip imp-chip--' + severity, 'aria-pressed': 'true', title: t('toolbar.filter', {name: t('severity.' + severity)}),
      on: {click: () => toggle(severity)}}, sign(severity), ' ', h('span', {class: 'imp-chip__word'}, t('severity.' + severity)), ' ', count);
    return {element, count};
  }

  function toggle(severity) {
    const {severities} = review.wanted;
    review.wanted.severities = severities.includes(severity) ? severities.filter((one) => one !== severity) : [...severities, severity];
    review.element.classList.toggle('hides-' + severity, !review.wanted.severities.includes(severity));
    refresh();
  }

  function refresh() {
    const open = counts(session.work);
    SEVERITIES.forEach((severity) => {
      fill(chips[severity].count, digits(open[severity]));
      chips[severity].element.setAttribute('aria-pressed', String(review.wanted.severities.includes(severity)));
    });
    const left = review.wanted.severities.reduce((sum, severity) => sum + open[severity], 0);
    next.disabled = previous.disabled = left === 0;
    undo.disabled = session.past.length === 0;
    fill(saved, session.failed ? t('saved.failed') : session.savedAt && !session.dirty ? t('saved.at', {time: time(session.savedAt)}) : '');
    saved.classList.toggle('is-bad', session.failed);
  }

  const more = h('button', {type: 'button', class: 'ita-icon imp-bar__more', 'aria-expanded': 'false', 'aria-label': t('toolbar.more'), on: {click: () => {
    more.setAttribute('aria-expanded', String(element.classList.toggle('is-full')));
  }}}, '⋯');
  const element = h('div', {class: 'imp-bar', role: 'toolbar', 'aria-label': t('toolbar.title')},
    h('div', {class: 'imp-bar__group'}, SEVERITIES.map((severity) => chips[severity].element)),
    h('div', {class: 'imp-bar__group'}, previous, next, at, more, button(t('toolbar.continue'), onContinue, 'primary')),
    h('div', {class: 'imp-bar__group imp-bar__rest'}, h('label', {class: 'imp-bar__only'}, only, ' ', t('toolbar.only')), undo,
      button(t('toolbar.restart'), onRestart, 'small')), saved);
  return {element, refresh, tell: (text) => fill(at, text)};
}
