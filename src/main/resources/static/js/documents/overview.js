/** The year's documents at a glance. */
import {h} from '/forms/js/dom.js';
import {digits} from '/forms/js/thai.js';
import {download} from './download.js';
import {begun, href, nextSteps, steps} from './next.js';
import {t} from './words.js';

export function overview(desk) {
  return h('div', {}, todo(desk), h('div', {class: 'doc-cards'}, desk.lines.map((line) => card(desk, line))),
    h('ul', {class: 'doc-ways'}, ['others', 'meetings', 'stationery', 'pack'].map((place) =>
      h('li', {}, h('a', {href: '#' + place}, h('b', {}, t('place.' + place)), h('small', {}, t('place.' + place + '.hint')))))));
}

/** Everything that waits, from all documents in one list. */
function todo(desk) {
  const waiting = desk.lines.flatMap((line) => nextSteps(desk, line).filter((step) => ['bad', 'now'].includes(step.tone)).map((step) => ({...step, line})));
  return h('section', {class: 'paper doc-todo'}, h('h2', {}, t(desk.keeps ? 'todo.title' : 'todo.others'), ' ', h('span', {class: 'ita-badge'}, digits(waiting.length))),
    waiting.length ? h('ul', {class: 'doc-next'}, waiting.map((step) => nextLine(step.line, step, t('document.' + step.line.key + '.short'))))
      : h('p', {class: 'ita-panel ita-panel--good'}, t('todo.none')));
}

export function nextLine(line, step, name) {
  const words = [name ? h('small', {}, name) : null, step.text];
  return h('li', {class: 'is-' + step.tone}, step.to ? h('a', {href: href(line, step.to)}, words) : h('span', {}, words));
}

function card(desk, line) {
  const open = begun(desk, line);
  return h('article', {class: 'paper doc-card' + (open ? '' : ' doc-card--later')},
    h('h2', {}, h('a', {href: '#' + line.key}, t('document.' + line.key))), stateBadge(desk, line), stepStrip(line, open),
    open ? h('div', {class: 'ita-actions'}, download('PDF', desk.path(line.key + '.pdf')), download('Word', desk.path(line.key + '.docx')),
      h('a', {class: 'ita-button ita-button--small ita-button--primary', href: '#' + line.key}, t('card.open')))
      : h('p', {class: 'ita-hint'}, nextSteps(desk, line)[0].text));
}

export function stateBadge(desk, line) {
  if (!begun(desk, line)) {
    return h('span', {class: 'ita-badge'}, t('state.LATER'));
  }
  const kind = {PUBLISHED: 'good', SIGNED: 'good', AGREED: 'good', RETURNED: 'warn'}[line.state] || 'open';
  return h('span', {class: 'ita-badge ita-badge--' + kind}, t('state.' + line.state));
}

export function stepStrip(line, open) {
  return h('ol', {class: 'doc-steps'}, steps(line, open).map(({key, state}) => h('li', {class: 'is-' + state, 'aria-current': state === 'now' ? 'step' : null},
    h('span', {}, t('step.' + (key === 'agree' && line.round === 6 ? 'note' : key))), h('span', {class: 'ita-hidden'}, ' ' + t('stepState.' + state)))));
}
