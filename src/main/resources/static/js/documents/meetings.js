/** Meetings of the working group and the orders that appointed it. */
import {h, fill} from '/forms/js/dom.js';
import {find, get, post, remove} from '/forms/js/api.js';
import {button, textField} from '/forms/js/fields.js';
import {dateField} from '/forms/js/datefield.js';
import {clearMissing, showMissing} from '/forms/js/missing.js';
import {digits, longDate} from '/forms/js/thai.js';
import {refuseUnread} from '/forms/js/unread.js';
import {ask} from './ask.js';
import {guarded, settled} from './guard.js';
import {meetingForm} from './meetingform.js';
import {orders} from './orders.js';
import {paper} from './others.js';
import {hourField} from './parts.js';
import {t} from './words.js';

export async function meetings(desk, {part, again}) {
  const list = (await find(desk.base + '/meetings').catch(() => null)) || [];
  const opened = part && list.find((one) => one.id === part);
  if (opened) {
    return meetingForm(desk, await get(`${desk.base}/meetings/${opened.id}`));
  }
  const box = h('div', {});
  const start = () => fill(box, button('+ ' + t('meeting.add'), () => fill(box, adding(desk, start)), 'add'));
  if (desk.keeps) {
    start();
  }
  return [h('section', {class: 'paper'}, h('h2', {}, t('meeting.title')), h('p', {class: 'ita-hint'}, t('meeting.hint')), box,
    list.length ? h('ul', {class: 'doc-meetings'}, list.map((one) => line(desk, one, again))) : h('p', {class: 'empty'}, t('meeting.none'))),
  await orders(desk, again)];
}

function line(desk, meeting, again) {
  const paperOf = (kind) => paper(desk, `${kind}-${meeting.id}`, t('meeting.' + kind), t(`meeting.${kind}.hint`), {words: false});
  return h('li', {class: 'doc-meeting'}, h('h3', {}, t('meeting.name', {number: digits(meeting.number), date: longDate(meeting.on)})),
    meeting.place ? h('p', {class: 'ita-hint'}, meeting.place) : null, h('ul', {class: 'doc-papers'}, ['agenda', 'attendance', 'minutes'].map(paperOf)),
    desk.keeps ? h('div', {class: 'ita-actions'}, h('a', {class: 'ita-button ita-button--small ita-button--primary', href: '#meetings/' + meeting.id}, t('meeting.edit')),
      button(t('meeting.delete'), () => drop(desk, meeting, again), 'quiet')) : null);
}

async function drop(desk, meeting, again) {
  const name = t('meeting.name', {number: digits(meeting.number), date: longDate(meeting.on)});
  if (await ask({title: t('meeting.deleteAsk', {name}), text: t('meeting.deleteText'), yes: t('meeting.delete'), kind: 'danger'})) {
    await remove(`${desk.base}/meetings/${meeting.id}`, `"${meeting.version}"`).catch((refusal) => ask({text: refusal.message, yes: t('form.close'), no: t('form.again')}));
    await again();
  }
}

/** Day, hour and place; everything else is filled in and edited afterwards. */
function adding(desk, close) {
  const draft = {on: null, startsAt: '09:30', place: ''};
  const missing = h('div', {class: 'ita-panel ita-panel--bad ita-missing', role: 'alert', hidden: true});
  const form = guarded(h('div', {class: 'ita-panel'}, h('div', {class: 'ita-row'},
    dateField({label: t('meeting.on'), value: null, where: 'on', onChange: (iso) => { draft.on = iso; }}),
    hourField({label: t('meeting.startsAt'), value: draft.startsAt, where: 'startsAt', onChange: (hour) => { draft.startsAt = hour; }}),
    textField({label: t('meeting.place'), value: '', where: 'place', onInput: (text) => { draft.place = text; }})),
  h('p', {class: 'ita-hint'}, t('meeting.addHint')), missing,
  h('div', {class: 'ita-actions'}, button(t('meeting.create'), save, 'primary'), button(t('form.cancel'), () => { settled(form); close(); }))));

  async function save() {
    clearMissing(form, missing);
    try {
      refuseUnread(form);
      const {data} = await post(desk.base + '/meetings', {...draft, place: draft.place || null});
      settled(form);
      window.location.hash = '#meetings/' + data.id;
    } catch (refusal) {
      showMissing(form, missing, refusal);
    }
  }

  return form;
}
