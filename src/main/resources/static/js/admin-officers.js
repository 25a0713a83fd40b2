/** The officers of the local government: who they are, what they may do, from when to when. */
import {h, fill} from '/forms/js/dom.js';
import {get, post, put} from '/forms/js/api.js';
import {button, textField} from '/forms/js/fields.js';
import {clearMissing} from '/forms/js/missing.js';
import {shortDate} from '/forms/js/thai.js';
import {setToday} from '/forms/js/datefield.js';
import {refuseUnread} from '/forms/js/unread.js';
import {showRefusal} from './admin-refusal.js';
import {roleRows} from './admin-roles.js';
import {t} from './admin-texts.js';

const root = document.getElementById('officers');
const status = h('p', {class: 'ita-panel ita-panel--good', role: 'status', hidden: true});
const editor = h('div', {});
const list = h('ul', {class: 'people-list'});
let officers = [];
let groups = [];

async function load() {
  officers = await get('/api/officers');
  fill(list, officers.length ? officers.map(line) : h('li', {class: 'ita-hint'}, t('officers.none')));
}

function line(officer) {
  const edit = button(t('officers.edit'), () => open(officer), 'small');
  edit.setAttribute('aria-label', t('officers.editOf', {name: officer.name}));
  return h('li', {class: 'people-list__one' + (officer.active ? '' : ' is-inactive')},
    h('div', {class: 'people-list__who'}, h('b', {}, officer.name), ' ', h('span', {class: 'ita-tag'}, officer.id),
      officer.active ? null : h('span', {class: 'ita-badge ita-badge--bad'}, t('officers.inactive')),
      officer.mustChangePassword && officer.active ? h('span', {class: 'ita-badge ita-badge--warn'}, t('officers.temporary')) : null,
      h('small', {class: 'people-list__position'}, officer.position)),
    h('ul', {class: 'people-list__roles'}, officer.roles.length ? officer.roles.map(role) : h('li', {class: 'ita-hint'}, t('officers.noRoles'))),
    edit);
}

function role(one) {
  const facts = [one.actingFor && t('role.for', {title: one.actingFor}), one.orderNumber && t('role.orderOf', {number: one.orderNumber}),
    one.from && t('role.since', {day: shortDate(one.from)}), one.to && t('role.until', {day: shortDate(one.to)}),
    one.validToday ? null : t('role.notToday')].filter(Boolean);
  return h('li', {}, h('span', {class: 'ita-badge' + (one.validToday ? ' ita-badge--good' : '')}, one.name),
    facts.length ? h('small', {}, ' ' + facts.join(' · ')) : null);
}

function tell(text) {
  status.hidden = false;
  fill(status, text);
}

function close() {
  fill(editor, button('+ ' + t('officers.add'), () => open(null), 'add'));
}

function open(officer) {
  status.hidden = true;
  const draft = officer ? {name: officer.name, position: officer.position, email: officer.email || ''}
    : {id: '', name: '', position: '', email: '', active: true, mustChangePassword: true};
  draft.roles = officer ? officer.roles.map(({group, from, to, actingFor, orderNumber}) => ({group, from, to, actingFor, orderNumber})) : [];
  const missing = h('div', {class: 'ita-panel ita-panel--bad ita-missing', role: 'alert', hidden: true});

  async function send(body) {
    clearMissing(editor, missing);
    try {
      refuseUnread(editor);
      const {data} = officer ? await put('/api/officers/' + encodeURIComponent(officer.id), body, `"${officer.version}"`)
        : await post('/api/officers', body);
      close();
      await load();
      tell(t('officer.saved', {name: data.name}));
      status.scrollIntoView({block: 'nearest'});
    } catch (refusal) {
      showRefusal(editor, missing, refusal, 'officer');
    }
  }

  const field = (name, more) => textField({label: t('officer.' + name), value: draft[name], where: name,
    onInput: (text) => { draft[name] = text; }, ...more});
  fill(editor, h('div', {class: 'ita-panel'},
    h('h3', {tabindex: '-1'}, officer ? t('officers.editOf', {name: officer.name}) : t('officers.new')),
    h('div', {class: 'ita-row'}, officer ? null : field('id', {hint: t('officer.idHint')}), field('name')),
    h('div', {class: 'ita-row'}, field('position', {hint: t('officer.positionHint')}), field('email', {type: 'email'})),
    h('div', {class: 'ita-row'}, field('password', {type: 'password', label: t(officer ? 'officer.newPassword' : 'officer.password'),
      hint: t('officer.passwordHint'), onInput: (text) => { draft.password = text || undefined; }}), mustChange(draft, officer)),
    h('h4', {}, t('officer.roles')), roleRows(draft.roles, groups), missing,
    h('div', {class: 'ita-actions'}, button(t('officer.save'), () => send(draft), 'primary'), button(t('officer.cancel'), close),
      officer ? state(officer, draft, send) : null)));
  editor.querySelector('h3').focus();
  editor.scrollIntoView({block: 'start'});
}

function mustChange(draft, officer) {
  return h('div', {class: 'ita-field'}, h('label', {class: 'ita-chip'}, h('input', {type: 'checkbox',
    checked: officer ? officer.mustChangePassword : true,
    on: {change: (event) => { draft.mustChangePassword = event.target.checked; }}}), h('span', {}, t('officer.mustChange'))));
}

/** Deactivates after a second question; activates at once. */
function state(officer, draft, send) {
  if (!officer.active) {
    return button(t('officer.activate'), () => send({...draft, active: true}));
  }
  const box = h('div', {class: 'people-list__state'});
  const start = () => fill(box, button(t('officer.deactivate'), ask, 'quiet'));
  const ask = () => {
    fill(box, h('div', {class: 'ita-panel ita-panel--warn', role: 'alertdialog', 'aria-label': t('officer.deactivate')},
      h('p', {}, t('officer.confirm', {name: officer.name})),
      h('div', {class: 'ita-actions'}, button(t('officer.confirmYes'), () => send({active: false}), 'danger'), button(t('officer.cancel'), start))));
    box.querySelector('button').focus();
  };
  start();
  return box;
}

async function start() {
  try {
    const [organization, me] = await Promise.all([get('/api/organization'), get('/api/me')]);
    groups = organization.groups;
    setToday(me.today);
    fill(root, status, editor, list);
    close();
    await load();
  } catch (refusal) {
    fill(root, h('p', {class: 'ita-panel ita-panel--bad', role: 'alert'}, refusal.message));
  }
}

start();
