/** The orders of the office: the list, and a form for a new or a changed one. */
import {h, fill} from '/forms/js/dom.js';
import {get, post, put} from '/forms/js/api.js';
import {button, textArea, textField} from '/forms/js/fields.js';
import {dateField} from '/forms/js/datefield.js';
import {listEditor} from '/forms/js/lists.js';
import {clearMissing, showMissing} from '/forms/js/missing.js';
import {digits, longDate} from '/forms/js/thai.js';
import {refuseUnread} from '/forms/js/unread.js';
import {guarded, settled} from './guard.js';
import {paper} from './others.js';
import {t} from './words.js';

export async function orders(desk, again) {
  const list = await get('/api/orders');
  const box = h('div', {});
  const start = () => fill(box, button('+ ' + t('order.add'), () => edit(null), 'add'));
  const edit = (order) => {
    fill(box, editor(order, start, again));
    box.scrollIntoView({block: 'start'});
    box.querySelector('input').focus({preventScroll: true});
  };
  if (desk.keeps) {
    start();
  }
  return h('section', {class: 'paper', 'data-part': 'orders'}, h('h2', {}, t('order.title')), h('p', {class: 'ita-hint'}, t('order.hint')), box,
    list.length ? h('ul', {class: 'doc-meetings'}, list.map((order) => h('li', {class: 'doc-meeting'},
      h('h3', {}, t('order.heading', {number: digits(order.number), date: longDate(order.date)})), h('p', {}, order.subject),
      h('ul', {class: 'doc-papers'}, paper(desk, 'order-' + order.id, t('order.paper'), t('order.members', {count: digits(order.members.length)}), {words: false})),
      desk.keeps ? button(t('order.edit'), () => edit(order), 'small') : null))) : h('p', {class: 'empty'}, t('order.none')));
}

function editor(order, close, again) {
  const draft = order ? JSON.parse(JSON.stringify(order)) : {number: '', date: null, subject: '', members: [{name: '', position: '', duty: ''}], powers: null};
  const powers = (draft.powers || []).map((text) => ({text}));
  const missing = h('div', {class: 'ita-panel ita-panel--bad ita-missing', role: 'alert', hidden: true});
  const form = guarded(h('div', {class: 'ita-panel'}, h('div', {class: 'ita-row'},
    textField({label: t('order.number'), hint: t('order.numberHint'), value: draft.number, where: 'number', onInput: (text) => { draft.number = text; }}),
    dateField({label: t('order.date'), value: draft.date, where: 'date', onChange: (iso) => { draft.date = iso; }})),
  textField({label: t('order.subject'), hint: t('order.subjectHint'), value: draft.subject, where: 'subject', onInput: (text) => { draft.subject = text; }}),
  h('h3', {}, t('order.membersTitle')), listEditor({items: draft.members, name: t('order.member'), addLabel: t('order.addMember'), where: 'members', onChange: () => {},
    create: () => ({name: '', position: '', duty: ''}), render: (member, index) => memberFields(member, `members[${index}]`)}),
  order ? [h('h3', {}, t('order.powers')), listEditor({items: powers, name: t('order.power'), addLabel: t('order.addPower'), where: 'powers', onChange: () => {},
    create: () => ({text: ''}), render: (power, index) => textArea({label: t('order.power'), hideLabel: true, value: power.text, where: `powers[${index}]`, rows: 1,
      onInput: (text) => { power.text = text; }})})] : h('p', {class: 'ita-hint'}, t('order.powersHint')),
  missing, h('div', {class: 'ita-actions'}, button(t('order.save'), save, 'primary'), button(t('form.cancel'), () => { settled(form); close(); }))));

  async function save() {
    clearMissing(form, missing);
    const body = {number: draft.number, date: draft.date, subject: draft.subject || null, members: draft.members, powers: order ? powers.map((one) => one.text) : null};
    try {
      refuseUnread(form);
      await (order ? put('/api/orders/' + order.id, body, `"${order.version}"`) : post('/api/orders', body));
      settled(form);
      await again();
    } catch (refusal) {
      showMissing(form, missing, refusal);
    }
  }

  return form;
}

function memberFields(member, where) {
  const field = (name) => textField({label: t('order.' + name), value: member[name] || '', where: `${where}.${name}`, onInput: (text) => { member[name] = text; }});
  return h('div', {class: 'ita-row'}, ['name', 'position', 'duty'].map((name) => field(name)));
}
