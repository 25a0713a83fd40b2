/** The emblem and the office's own Word templates: what is there, a new one, and back to the application's own. */
import {h, fill} from '/forms/js/dom.js';
import {find, remove, upload} from '/forms/js/api.js';
import {button} from '/forms/js/fields.js';
import {shortDate} from '/forms/js/thai.js';
import {ask} from './ask.js';
import {download} from './download.js';
import {t} from './words.js';

const KINDS = {emblem: '.png,.jpg,.jpeg', portrait: '.docx', landscape: '.docx'};
const LARGEST = 10 * 1024 * 1024;

export async function stationery(desk, {again}) {
  const known = (await find('/api/organization/stationery')) || [];
  return h('section', {class: 'paper'}, h('h2', {}, t('place.stationery')), h('p', {class: 'ita-hint'}, t('stationery.hint')),
    Object.keys(KINDS).map((kind) => one(desk, kind, known.find((part) => part.part.toLowerCase() === kind && part.own), again)));
}

function one(desk, kind, present, again) {
  const address = '/api/organization/stationery/' + kind;
  const id = 'stationery-' + kind;
  const state = h('div', {class: 'ita-upload__state', role: 'status'});
  const input = h('input', {type: 'file', id, class: 'ita-file', accept: KINDS[kind], on: {change: () => input.files[0] && send(input.files[0])}});

  async function send(file) {
    input.value = '';
    if (file.size > LARGEST) {
      fill(state, h('span', {class: 'ita-error'}, t('stationery.tooLarge')));
      return;
    }
    const bar = h('progress', {max: '1', value: 0, 'aria-label': t('stationery.sending', {name: file.name})});
    fill(state, t('stationery.sending', {name: file.name}), bar);
    try {
      await upload(address, file, (share) => { bar.value = share; }, 'PUT');
      await again();
    } catch (refusal) {
      fill(state, h('span', {class: 'ita-error', role: 'alert'}, [file.name, (refusal.missing || []).map((entry) => entry.message).join(' ') || refusal.message].join(': ')));
    }
  }

  async function drop() {
    if (await ask({text: t('stationery.ask.' + kind), yes: t('stationery.remove'), kind: 'danger'})) {
      await remove(address).then(again, (refusal) => fill(state, h('span', {class: 'ita-error', role: 'alert'}, refusal.message)));
    }
  }

  return h('section', {class: 'doc-stationery'}, h('div', {class: 'doc-stationery__shown'}, kind === 'emblem' && present
    ? h('img', {src: address + '?' + Date.now(), alt: t('stationery.emblem'), width: 96}) : h('span', {class: 'doc-stationery__page doc-stationery__page--' + kind, 'aria-hidden': 'true'})),
  h('div', {}, h('h3', {}, t('stationery.' + kind), ' ', h('span', {class: 'ita-badge' + (present ? ' ita-badge--good' : '')}, present ? t('stationery.own') : kind === 'emblem' ? t('stationery.none') : t('stationery.standard'))),
    h('p', {class: 'ita-hint'}, t('stationery.' + kind + '.hint')), present && present.name ? h('p', {}, h('small', {}, t('stationery.changed', {name: present.name, by: present.changedBy || '', date: shortDate(present.changedAt)}))) : null, h('div', {class: 'ita-actions'},
      desk.dresses ? h('div', {class: 'ita-upload'}, h('label', {for: id, class: 'ita-button ita-button--add'}, t(present ? 'stationery.replace' : 'stationery.choose')), input) : null,
      present || kind !== 'emblem' ? download(t(present ? 'stationery.get' : 'stationery.sample'), address) : null,
      present && desk.dresses ? button(t('stationery.remove'), drop, 'quiet') : null), state));
}
