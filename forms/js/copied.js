/** Marks on what still says what was reported after six months; they vanish when it is edited or said to be right still. */
import {h} from './dom.js';
import {button} from './fields.js';
import {alike} from './merge.js';
import {digits} from './thai.js';
import {t} from './texts.js';

/** Whether anything was said; a step that merely has a number was not. */
const said = (value) => (Array.isArray(value) ? value.length > 0 : value && typeof value === 'object'
  ? Object.entries(value).some(([name, part]) => name !== 'number' && said(part)) : Boolean(value));

const ROWS = {
  results: (row) => ({text: row.text, on: row.on}),
  steps: ({number, status, result, doneOn, suggestion}) => ({number, status, result, doneOn, suggestion}),
};

/** @param earlier the report of six months, or nothing in the first round */
export function copiedMarks(report, earlier) {
  const right = new Set();
  let marks = [];

  /** Puts the mark above the field and shows it as long as the test holds. */
  function mark(field, key, test) {
    if (!earlier) {
      return field;
    }
    const note = h('p', {class: 'ita-copied'}, h('span', {}, t('report.copied')), ' ',
      button(t('report.stillRight'), () => { right.add(key); api.refresh(); }, 'small'));
    const title = Array.from(field.children).find((child) => child.matches('legend, label'));
    field.insertBefore(note, title ? title.nextSibling : field.firstChild);
    marks.push({field, note, holds: () => !right.has(key) && test()});
    return field;
  }

  const api = {
    on: (name, field) => mark(field, name, () => said(report[name]) && alike(report[name], earlier[name])),
    onRow: (name, row, field) => mark(field, name + JSON.stringify(ROWS[name](row)), () =>
      said(ROWS[name](row)) && (earlier[name] || []).some((one) => alike(ROWS[name](one), ROWS[name](row)))),

    /** The fields are drawn anew. */
    forget() {
      marks = [];
    },

    refresh() {
      marks.forEach(({field, note, holds}) => {
        note.hidden = !holds();
        field.classList.toggle('is-copied', !note.hidden);
      });
    },

    /** How many marks still stand in the card, which may not be on the page yet. */
    badge(card) {
      const left = marks.filter(({field, note}) => card.contains(field) && !note.hidden).length;
      return left ? h('span', {class: 'ita-badge ita-badge--warn'}, t('report.copiedCount', {count: digits(left)})) : null;
    },
  };
  return api;
}
