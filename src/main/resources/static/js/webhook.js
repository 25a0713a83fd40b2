/** Where the office's news are told to another system, and the secret that proves who tells them. */
import {h, fill} from '/forms/js/dom.js';
import {find, post, put} from '/forms/js/api.js';
import {button, textField} from '/forms/js/fields.js';
import {clearMissing, showMissing} from '/forms/js/missing.js';
import {t} from './outbox-texts.js';

const root = document.getElementById('webhook');
const missing = h('div', {class: 'ita-panel ita-panel--bad ita-missing', role: 'alert', hidden: true});
const note = h('div', {role: 'status'});

function check(label, checked, onChange) {
  return h('label', {class: 'ita-chip'}, h('input', {type: 'checkbox', checked, on: {change: (event) => onChange(event.target.checked)}}),
    h('span', {}, label));
}

function show(webhook) {
  const draft = {url: webhook ? webhook.url : '', active: webhook ? webhook.active : true, newSecret: false};
  fill(root, h('p', {class: 'ita-hint'}, t('webhook.hint')),
    textField({label: t('webhook.url'), type: 'url', value: draft.url, where: 'url', placeholder: 'https://', onInput: (text) => { draft.url = text; }}),
    h('div', {class: 'ita-chips'}, check(t('webhook.active'), draft.active, (on) => { draft.active = on; }),
      webhook ? check(t('webhook.newSecret'), false, (on) => { draft.newSecret = on; }) : null),
    missing, h('div', {class: 'ita-actions'}, button(t('webhook.save'), () => save(draft), 'primary'),
      webhook && webhook.active ? button(t('webhook.test'), test) : null), note);
}

function refused(refusal) {
  showMissing(root, missing, refusal);
}

async function save(draft) {
  clearMissing(root, missing);
  try {
    const {data} = await put('/api/outbox/webhook', draft);
    show(data);
    fill(note, h('p', {class: 'ita-panel ita-panel--good'}, t('webhook.saved')),
      data.secret ? h('div', {class: 'ita-panel ita-panel--warn'}, h('p', {}, t('webhook.secret')), h('code', {class: 'outbox__secret'}, data.secret)) : null);
  } catch (refusal) {
    refused(refusal);
  }
}

async function test() {
  clearMissing(root, missing);
  try {
    await post('/api/outbox/webhook/test');
    fill(note, h('p', {class: 'ita-panel ita-panel--good'}, t('webhook.tested')));
  } catch (refusal) {
    refused(refusal);
  }
}

find('/api/outbox/webhook').then(show).catch((refusal) => {
  fill(root, h('p', {class: 'ita-panel ita-panel--bad', role: 'alert'}, refusal.message));
});
