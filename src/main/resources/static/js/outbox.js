/** What has not left the house, what is kept and what was sent; failed ones may be sent again. */
import {h, fill} from '/forms/js/dom.js';
import {get, post} from '/forms/js/api.js';
import {button, textField} from '/forms/js/fields.js';
import {digits, moment} from '/forms/js/thai.js';
import {t} from './outbox-texts.js';

const STATES = ['FAILED', 'WAITING', 'KEPT', 'SENT'];
const BADGES = {FAILED: ' ita-badge--bad', SENT: ' ita-badge--good', KEPT: ' ita-badge--warn'};
const root = document.getElementById('outbox');
const server = h('div', {});
const tabs = h('div', {class: 'ita-chips', role: 'group', 'aria-label': t('tabs')});
const note = h('p', {class: 'ita-panel', role: 'status', hidden: true});
const actions = h('div', {class: 'ita-actions'});
const list = h('ul', {class: 'people-list outbox'});
const more = button(t('more'), () => load(last), 'small');
let standing = {counts: {}};
let state = null;
let last = null;

const count = (one) => (standing.counts[one] || 0) + (one === 'WAITING' ? standing.counts.SENDING || 0 : 0);

function tell(text, bad) {
  note.hidden = !text;
  note.className = 'ita-panel ' + (bad ? 'ita-panel--bad' : 'ita-panel--good');
  fill(note, text || '');
}

async function attempt(work) {
  try {
    await work();
  } catch (refusal) {
    tell([refusal.message, ...refusal.missing.map((one) => one.message)].filter(Boolean).join(' · '), true);
  }
}

async function refresh() {
  standing = await get('/api/outbox');
  state = state || STATES.find(count) || 'FAILED';
  fill(server, serverState());
  fill(tabs, STATES.map(tab));
  const failed = state === 'FAILED' && count('FAILED') > 1 && standing.sendsMail;
  fill(actions, failed ? button(t('all.again'), () => attempt(againAll), 'small') : null);
  await load(null);
}

function serverState() {
  if (!standing.sendsMail) {
    return h('p', {class: 'ita-panel ita-panel--warn'}, t(standing.hasServer ? 'server.noFrom' : 'server.off'));
  }
  if (!standing.away) {
    return h('p', {class: 'ita-hint'}, t('server.on', {from: standing.from}));
  }
  const {since, until, problem} = standing.away;
  return h('div', {class: 'ita-panel ita-panel--bad', role: 'alert'},
    h('p', {}, t('server.away', {since: moment(since), until: moment(until), problem})),
    button(t('server.now'), () => attempt(tryNow), 'small'));
}

function tab(one) {
  const chosen = button(`${t('state.' + one)} (${digits(count(one))})`, () => attempt(() => {
    state = one;
    tell('');
    return refresh();
  }), one === state ? 'primary' : 'small');
  chosen.setAttribute('aria-pressed', String(one === state));
  return chosen;
}

async function load(before) {
  const states = state === 'WAITING' ? 'WAITING,SENDING' : state;
  const page = await get(`/api/outbox/messages?state=${states}` + (before ? `&before=${before}` : ''));
  if (!before) {
    fill(list, page.messages.length ? null : h('li', {class: 'ita-hint'}, t('none.' + state)));
  }
  page.messages.forEach((message) => list.appendChild(line(message)));
  last = page.messages.length ? page.messages[page.messages.length - 1].id : before;
  more.hidden = !page.more;
}

function line(message) {
  const text = h('div', {});
  const fix = h('div', {});
  const read = button(t('one.read'), () => attempt(() => toggle(message, text, read)), 'small');
  read.setAttribute('aria-label', t('one.readOf', {subject: message.subject}));
  const again = button(t('one.again'), () => attempt(() => sendAgain(message, fix)), 'small');
  again.setAttribute('aria-label', t('one.againOf', {subject: message.subject}));
  const facts = [t('one.written', {at: moment(message.writtenAt)}), message.sentAt && t('one.sent', {at: moment(message.sentAt)}),
    message.attempts > 1 && t('one.attempts', {count: digits(message.attempts)})].filter(Boolean);
  return h('li', {class: 'outbox__one'},
    h('div', {class: 'outbox__what'}, h('b', {}, message.subject), ' ',
      h('span', {class: 'ita-badge' + (BADGES[message.state] || '')}, t('state.' + message.state)),
      message.channel === 'WEBHOOK' ? h('span', {class: 'ita-tag'}, t('one.call')) : null,
      h('small', {}, receiver(message)), h('small', {}, facts.join(' · ')),
      message.problem ? h('p', {class: 'outbox__problem'}, message.problem) : null),
    h('div', {class: 'outbox__do'}, read, message.remedy !== 'NONE' && (standing.sendsMail || message.channel === 'WEBHOOK') ? again : null),
    fix, text);
}

function receiver({address, recipientName: name}) {
  if (!address) {
    return t('one.nobody');
  }
  return name ? t('one.toName', {name, address}) : t('one.to', {address});
}

async function toggle(message, place, read) {
  if (place.firstChild) {
    fill(place);
    fill(read, t('one.read'));
    return;
  }
  const {text} = await get(`/api/outbox/messages/${message.id}`);
  fill(place, h('pre', {class: 'outbox__text', tabindex: '0'}, text));
  fill(read, t('one.hide'));
}

async function sendAgain(message, place) {
  if (message.remedy !== 'ADDRESS') {
    await send(message, null);
    return;
  }
  let address = message.address;
  fill(place, h('div', {class: 'ita-panel'}, textField({label: t('one.address'), type: 'email', value: address, where: 'address',
    onInput: (typed) => { address = typed; }}), button(t('one.again'), () => attempt(() => send(message, address)), 'primary')));
  place.querySelector('input').focus();
}

async function send(message, address) {
  await post(`/api/outbox/messages/${message.id}/again`, address ? {address} : {});
  tell(t('one.done', {subject: message.subject}));
  await refresh();
}

async function againAll() {
  const {data} = await post('/api/outbox/again');
  tell(t('all.done', {count: digits(data.messages)}));
  await refresh();
}

async function tryNow() {
  await post('/api/outbox/now');
  setTimeout(() => attempt(refresh), 2000);
}

fill(root, server, tabs, note, actions, list, more);
attempt(refresh);
