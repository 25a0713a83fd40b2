/** Proven measures to start a draft from: found by words, walked through with the keys, put in with one press. */
import {h, fill, newId} from './dom.js';
import {find, post} from './api.js';
import {button, select, textField} from './fields.js';
import {digits} from './thai.js';
import {t} from './texts.js';

const SHOWN = 8;

const plain = (text) => text.toLowerCase().replace(/\s+/g, '');

/** Whether every word typed stands somewhere in the entry. */
function answers(entry, words) {
  const all = plain([entry.title, ...entry.items, ...entry.steps, entry.agency || ''].join(' '));
  return words.split(/\s+/).filter(Boolean).every((word) => all.includes(plain(word)));
}

const sourceOf = (entry) => (entry.agency
  ? t('library.source', {agency: entry.agency, year: digits(entry.fiscalYear)}) : t('library.own', {year: digits(entry.fiscalYear)}));

/**
 * @param lead the division that the drafts are for
 * @param led the analyses of the indicators that it leads
 * @param onAdded told the new measure
 */
export function measureLibrary(context, {lead, led, onAdded}) {
  const first = led.find((one) => one.intent === 'IMPROVE') || led[0];
  const state = {entries: null, indicator: first ? first.indicator : null, words: '', all: false};
  const list = h('ul', {class: 'ita-library__list'});
  const note = h('p', {class: 'ita-error', role: 'alert'});
  const told = h('p', {class: 'ita-hint', role: 'status'});
  const box = h('details', {class: 'ita-details ita-library'}, h('summary', {}, t('library.title')));
  box.addEventListener('toggle', () => box.open && open());

  async function open() {
    if (!state.entries) {
      state.entries = (await find(context.base + '/library')) || [];
      fill(box, h('summary', {}, t('library.title')), h('p', {class: 'ita-hint'}, t('library.hint')), controls(), told, note, list);
    }
    draw();
  }

  function controls() {
    const choices = led.map((one) => [String(one.indicator), t('indicator.name', {number: digits(one.indicator), name: one.name})]);
    return h('div', {class: 'ita-row'},
      select({label: t('library.indicator'), value: state.indicator === null ? '' : String(state.indicator), empty: t('library.every'), choices,
        onChange: (value) => { state.indicator = value ? Number(value) : null; state.all = false; draw(); }}),
      textField({label: t('library.search'), type: 'search', onInput: (words) => { state.words = words; state.all = false; draw(); }}));
  }

  function draw() {
    const found = state.entries.filter((entry) => (state.indicator === null || entry.indicators.includes(state.indicator)) && answers(entry, state.words));
    const shown = state.all ? found : found.slice(0, SHOWN);
    fill(told, found.length ? t('library.found', {count: digits(found.length)}) : t('library.none'));
    fill(list, shown.map(line), found.length > shown.length
      ? h('li', {}, button(t('library.more', {count: digits(found.length - shown.length)}), () => { state.all = true; draw(); }, 'small')) : null);
  }

  function line(entry) {
    const id = newId();
    return h('li', {on: {keydown: walk}}, h('details', {class: 'ita-fold'}, h('summary', {id}, entry.title || entry.items[0],
      h('small', {class: 'ita-aside'}, sourceOf(entry), ' ', entry.status ? h('span', {class: 'ita-badge ita-badge--' + (entry.status === 'DONE' ? 'good' : 'warn')}, t('status.' + entry.status)) : null)),
    entry.items.length ? h('ul', {class: 'ita-library__items'}, entry.items.map((text) => h('li', {}, text))) : null,
    h('ol', {class: 'ita-plain-list'}, entry.steps.map((text) => h('li', {}, text))),
    entry.outcome ? h('p', {class: 'ita-panel ita-panel--good'}, t('library.outcome', {text: entry.outcome})) : null),
    h('button', {type: 'button', class: 'ita-button ita-button--small', 'aria-describedby': id, on: {click: (event) => take(entry, event.currentTarget)}}, t('library.take')));
  }

  /** Up and down go from entry to entry. */
  function walk(event) {
    const step = {ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling'}[event.key];
    const target = step && event.currentTarget[step];
    if (target) {
      event.preventDefault();
      target.querySelector('summary, button').focus();
    }
  }

  async function take(entry, pressed) {
    fill(note);
    pressed.disabled = true;
    try {
      const {data} = await post(`${context.base}/library/${encodeURIComponent(entry.id)}`, {lead, indicator: state.indicator});
      if (context.origins) {
        context.origins.push({measure: data.id, agency: entry.agency, fiscalYear: entry.fiscalYear});
      }
      fill(told, t('library.taken', {title: data.title}));
      onAdded(data);
    } catch (refusal) {
      fill(note, [refusal.message, ...(refusal.missing || []).map((one) => one.message)].join(' '));
    } finally {
      pressed.disabled = false;
    }
  }

  return box;
}

/** Learns where the drafts of the year were taken from; to be awaited before {@link originMark}. */
export async function loadOrigins(context) {
  context.origins = (await find(context.base + '/library/origins').catch(() => null)) || [];
}

/** Tells where the draft was taken from, and that nobody has made it the office's own yet. */
export function originMark(context, measure) {
  const origin = (context.origins || []).find((one) => one.measure === measure.id);
  return origin ? h('p', {class: 'ita-panel' + (measure.version > 1 ? '' : ' ita-panel--warn')}, t('library.origin', {source: sourceOf(origin)}),
    measure.version > 1 ? '' : ' ' + t('library.untouched')) : null;
}
