/** Who has sent, who has not, and who was closed without sending. */
import {h} from './dom.js';
import {find} from './api.js';
import {digits, shortDate} from './thai.js';
import {t} from './texts.js';

/** The work of the year, newest state of each division and kind; nothing where it cannot be read. */
export async function workOf(context, keys, round) {
  const all = (await find(context.base + '/work')) || [];
  const latest = new Map();
  all.filter((item) => keys.includes(item.key) && (round === null || item.round === round))
    .forEach((item) => latest.set(item.unit, item));
  return context.units.inOrder(latest.keys()).map((unit) => latest.get(unit));
}

export function stateWord(item) {
  if (item.state === 'OPEN') {
    return ['open', t(item.returnComment ? 'state.returned' : 'state.open')];
  }
  if (item.state === 'CLOSED') {
    return ['bad', t('state.closed')];
  }
  return ['good', item.informant ? t('state.instead', {name: item.completedName || ''}) : t('state.done')];
}

/** One line per division. */
export async function collectionState(context, keys, round) {
  const items = await workOf(context, keys, round);
  if (!items.length) {
    return null;
  }
  const closed = items.filter((item) => item.state === 'CLOSED').length;
  return h('section', {class: 'ita-section'}, h('h3', {}, t('state.title')),
    closed ? h('p', {class: 'ita-panel ita-panel--warn'}, t('state.closedCount', {count: digits(closed)})) : null,
    h('ul', {class: 'ita-states'}, items.map((item) => {
      const [kind, word] = stateWord(item);
      return h('li', {}, h('span', {}, context.units.name(item.unit)), h('span', {class: 'ita-badge ita-badge--' + kind}, word),
        item.endedOn ? h('small', {}, shortDate(item.endedOn)) : null);
    })));
}
