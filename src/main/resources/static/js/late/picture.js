/** How much each unit has sent, still owes and is late with, as bars with their figures. */
import {h} from '/forms/js/dom.js';
import {digits} from '/forms/js/thai.js';
import {t} from './words.js';

export function picture(progress, units) {
  const most = Math.max(...progress.map((unit) => unit.open + unit.done + unit.closed), 1);
  return h('div', {}, h('ul', {class: 'late-legend'}, ['done', 'open', 'late', 'closed'].map((kind) => h('li', {class: 'is-' + kind}, t('legend.' + kind)))),
    h('div', {class: 'late-bars'}, progress.map((unit) => bar(unit, unit.name === unit.unit ? units.groupName(unit.unit) : unit.name, most))));
}

function bar(unit, name, most) {
  const counts = {name, late: digits(unit.overdue), open: digits(unit.open - unit.overdue), done: digits(unit.done), closed: digits(unit.closed)};
  const part = (count, style) => (count ? h('span', {class: style, style: {width: `${(count * 100) / most}%`}}) : null);
  return h('div', {class: 'late-unit'}, h('span', {}, name), h('div', {class: 'late-bar', role: 'img', 'aria-label': t('units.words', counts)},
    part(unit.done, 'is-done'), part(unit.open - unit.overdue, 'is-open'), part(unit.overdue, 'is-late'), part(unit.closed, 'is-closed')),
  h('small', {}, t(unit.closed ? 'units.withClosed' : 'units.short', counts)));
}
