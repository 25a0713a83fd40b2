/** One line of the activity log: an entry that is kept, or one that still waits on this device. */
import {h, newId} from '/forms/js/dom.js';
import {pictures} from '/forms/js/activityinsert.js';
import {button} from '/forms/js/fields.js';
import {digits, shortDate} from '/forms/js/thai.js';
import {t} from '/forms/js/texts.js';
import {isBegun} from './changing.js';

const discard = (log, entry) => button(t('activity.discard'), () => log.discard(entry), 'quiet');

export function waits(log, entry) {
  return h('li', {class: 'log-waits'}, h('time', {datetime: entry.body.on}, shortDate(entry.body.on)),
    h('span', {}, entry.body.text, h('small', {class: 'ita-aside'}, h('b', {class: 'ita-badge ita-badge--warn'}, t('activity.waits')), ' ', entry.problem || '')),
    button(t('activity.sendNow'), () => log.flush(), 'small'),
    discard(log, entry));
}

export function line(log, entry) {
  const {units, measures, me} = log;
  const own = me.coordinates || me.divisions.includes(units.divisionOf(entry.unit));
  const names = entry.measures.map((id) => measures.find((one) => one.id === id)).filter(Boolean).map((one) => digits(one.number)).join(', ');
  const left = log.waiting.find((one) => one.id === entry.id);
  const id = newId();
  return h('li', {}, h('time', {datetime: entry.on}, shortDate(entry.on)),
    h('span', {}, h('span', {id}, entry.text), h('small', {class: 'ita-aside'}, [t('activity.kind.' + entry.kind), units.name(entry.unit), names ? t('activity.forMeasures', {names}) : '']
      .filter(Boolean).join(' · ')), pictures(entry),
    isBegun(log, entry) ? h('small', {class: 'ita-aside'}, h('b', {class: 'ita-badge ita-badge--warn'}, t('unsent.title'))) : null,
    left ? h('small', {class: 'ita-aside'}, h('b', {class: 'ita-badge ita-badge--warn'}, t('activity.photosWait', {count: digits(left.photos.length)})), ' ',
      left.problem ? [left.problem, ' ', discard(log, left)] : '') : null),
    own ? h('button', {type: 'button', class: 'ita-button ita-button--small', 'aria-describedby': id, on: {click: () => log.change(entry)}}, t('activity.edit')) : null);
}
