/** Which mails the office wants, and when its monthly meeting is. */
import {h, fill} from '/forms/js/dom.js';
import {Refusal, getTagged, put} from '/forms/js/api.js';
import {button, select} from '/forms/js/fields.js';
import {digits} from '/forms/js/thai.js';
import {t} from './reminder-texts.js';

const KINDS = ['TASK_ARRIVED', 'DUE_SOON', 'OVERDUE', 'COORDINATOR_SUMMARY', 'CLERK_MEETING', 'EXECUTIVE_REQUEST'];
const LAST_DAY = 28;
const root = document.getElementById('reminders');
const note = h('p', {class: 'ita-panel', role: 'status', hidden: true});
let tag = null;
let chosen = new Set();
let meetingDay = 1;

function tell(text, bad) {
  note.hidden = !text;
  note.className = 'ita-panel ' + (bad ? 'ita-panel--bad' : 'ita-panel--good');
  fill(note, text);
}

function take(answer) {
  tag = answer.tag;
  chosen = new Set(answer.data.kinds);
  meetingDay = answer.data.meetingDay;
  draw();
}

function toggle(kind, on) {
  chosen[on ? 'add' : 'delete'](kind);
  tell('');
}

function choice(kind) {
  return h('li', {class: 'reminders__one'}, h('label', {class: 'ita-chip'},
    h('input', {type: 'checkbox', value: kind, checked: chosen.has(kind), 'aria-describedby': 'reminder-' + kind,
      on: {change: (event) => toggle(kind, event.target.checked)}}), h('span', {}, t(kind))),
  h('small', {id: 'reminder-' + kind}, t(kind + '.hint')));
}

async function save() {
  try {
    take(await put('/api/admin/reminders', {kinds: KINDS.filter((kind) => chosen.has(kind)), meetingDay}, tag));
    tell(t('saved'));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) {
      throw refusal;
    }
    tell([refusal.message, ...refusal.missing.map((one) => one.message)].filter(Boolean).join(' · '), true);
  }
}

function draw() {
  const days = Array.from({length: LAST_DAY}, (none, index) => [String(index + 1), digits(index + 1)]);
  fill(root, h('ul', {class: 'reminders'}, KINDS.map(choice)),
    select({label: t('meetingDay'), hint: t('meetingDay.hint'), value: String(meetingDay), where: 'meetingDay', choices: days,
      onChange: (day) => { meetingDay = Number(day); tell(''); }}),
    h('div', {class: 'ita-actions'}, button(t('save'), save, 'primary')), note);
}

try {
  take(await getTagged('/api/admin/reminders'));
} catch (refusal) {
  fill(root, h('p', {class: 'ita-panel ita-panel--bad', role: 'alert'}, refusal.message));
}
