/** A date as the office writes it: typed in the Buddhist Era or taken from a small calendar, kept as ISO. */
import {h, fill, newId, set} from './dom.js';
import {heldFocus} from './dialog.js';
import {MONTHS, WEEKDAYS, buddhistYear, browserToday, digits, isoOf, parseDate, shortDate} from './thai.js';
import {keepUnread, unreadText} from './unread.js';
import {t} from './texts.js';

let today = browserToday();

/** The day that counts as today; in the demonstration the played one. */
export function setToday(iso) {
  today = iso || browserToday();
}

export const getToday = () => today;

/** @param owner what the date belongs to, where the field may be drawn anew while something unreadable stands in it */
export function dateField({label, value, where, onChange, hideLabel, proposal, owner}) {
  const id = newId();
  const error = h('span', {class: 'ita-error', id: id + '-e', role: 'alert'});
  const input = h('input', {
    id, class: 'ita-input ita-date__text', type: 'text', autocomplete: 'off', value: shortDate(value), 'data-where': where,
    placeholder: t('date.placeholder'), 'aria-describedby': id + '-e', 'aria-label': hideLabel ? label : null,
  });
  const calendar = h('div', {class: 'ita-calendar', hidden: true, role: 'dialog', 'aria-label': label});
  const button = h('button', {
    type: 'button', class: 'ita-date__button', 'aria-label': t('date.open', {label}), 'aria-expanded': 'false',
    on: {click: () => (calendar.hidden ? show() : hide())},
  }, '▾');
  const box = h('div', {class: 'ita-date'}, input, button, calendar);
  let current = value || null;
  let giveBack = () => {};

  function take(iso) {
    current = iso;
    input.value = shortDate(iso);
    mark(null);
    onChange(iso);
  }

  /** Says that the text cannot be read; without one, that all is well. */
  function mark(text) {
    fill(error, text ? t('date.wrong') : '');
    set(input, 'aria-invalid', text ? 'true' : null);
    keepUnread(owner, where, text);
  }

  function typed() {
    const text = input.value.trim();
    const iso = text ? parseDate(text) : null;
    if (text && !iso) {
      mark(text);
    } else if (iso !== current || !text) {
      take(iso);
    } else {
      input.value = shortDate(iso);
      mark(null);
    }
  }

  function show() {
    const start = current || proposal || today;
    const [year, month] = start.split('-').map(Number);
    calendar.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    giveBack = heldFocus(calendar, hide);
    draw(year, month);
    const chosen = calendar.querySelector('[aria-pressed="true"]') || calendar.querySelector('.ita-calendar__day');
    chosen.focus();
  }

  function hide() {
    if (!calendar.hidden) {
      calendar.hidden = true;
      button.setAttribute('aria-expanded', 'false');
      giveBack();
    }
  }

  /** The arrows go from day to day and from week to week, over the ends of a month too. */
  function walk(event) {
    const by = {ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7}[event.key];
    const from = document.activeElement.dataset.day;
    if (by && from) {
      event.preventDefault();
      const to = new Date(Date.parse(from) + by * 86400000);
      const iso = isoOf(to.getUTCFullYear(), to.getUTCMonth() + 1, to.getUTCDate());
      if (iso.substring(0, 7) !== from.substring(0, 7)) {
        draw(to.getUTCFullYear(), to.getUTCMonth() + 1);
      }
      calendar.querySelector(`[data-day="${iso}"]`).focus();
    }
  }

  function draw(year, month) {
    const step = (by) => () => {
      const moved = new Date(Date.UTC(year, month - 1 + by, 1));
      draw(moved.getUTCFullYear(), moved.getUTCMonth() + 1);
      calendar.querySelector(by < 0 ? 'button' : '.ita-calendar__head button:last-child').focus();
    };
    const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
    const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const days = Array.from({length: count}, (_, index) => day(isoOf(year, month, index + 1), index + 1));
    fill(calendar,
      h('div', {class: 'ita-calendar__head'},
        h('button', {type: 'button', 'aria-label': t('date.previous'), on: {click: step(-1)}}, '‹'),
        h('strong', {'aria-live': 'polite'}, `${MONTHS[month - 1]} ${digits(buddhistYear(year))}`),
        h('button', {type: 'button', 'aria-label': t('date.next'), on: {click: step(1)}}, '›')),
      h('div', {class: 'ita-calendar__grid'},
        WEEKDAYS.map((name) => h('span', {class: 'ita-calendar__name'}, name)),
        Array.from({length: first}, () => h('span')), days));
  }

  function day(iso, count) {
    return h('button', {
      type: 'button', class: 'ita-calendar__day' + (iso === today ? ' is-today' : ''),
      'data-day': iso, 'aria-pressed': String(iso === current), 'aria-label': shortDate(iso),
      on: {click: () => { take(iso); hide(); input.focus(); }},
    }, digits(count));
  }

  const left = unreadText(owner, where);
  if (left) {
    input.value = left;
    mark(left);
  }
  input.addEventListener('change', typed);
  calendar.addEventListener('keydown', walk);
  box.addEventListener('focusout', ({relatedTarget}) => {
    if (relatedTarget && !box.contains(relatedTarget)) {
      hide();
      relatedTarget.focus({preventScroll: true});
    }
  });
  return h('div', {class: 'ita-field'}, hideLabel ? null : h('label', {for: id}, label), box, error);
}
