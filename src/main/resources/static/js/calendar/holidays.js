/** The holidays of a year; coordinators add what the cabinet announces. */
import {h, fill} from '/forms/js/dom.js';
import {get, post, remove, upload} from '/forms/js/api.js';
import {dateField} from '/forms/js/datefield.js';
import {button, select, textField} from '/forms/js/fields.js';
import {digits, longDate, shortDate} from '/forms/js/thai.js';
import {refuseUnread} from '/forms/js/unread.js';
import {ask} from '/js/documents/ask.js';
import {t} from './words.js';

export async function holidays(root, today) {
  const now = Number(today.slice(0, 4)) + 543;
  const status = h('p', {class: 'ita-hint', role: 'status'});
  const problem = h('p', {class: 'ita-error', role: 'alert'});
  let year = now;

  async function load() {
    const found = await get('/api/holidays?year=' + year);
    fill(root, select({label: t('holidays.year'), value: String(year), choices: [now - 1, now, now + 1].map((one) => [String(one), digits(one)]),
      onChange: (chosen) => { year = Number(chosen); attempt(load); }}), status, problem,
    h('ul', {class: 'calendar-lines'}, found.holidays.map((one) => line(one, found.mayChange))), found.mayChange ? adding() : null);
  }

  function line(holiday, mayChange) {
    return h('li', {}, h('span', {}, longDate(holiday.day), ' – ', holiday.name,
      holiday.added ? h('span', {class: 'ita-badge ita-badge--warn'}, t('holidays.added')) : null),
    holiday.added && mayChange ? button(t('holidays.remove'), () => take(holiday), 'quiet') : null);
  }

  function adding() {
    const wanted = {day: null, name: ''};
    const file = h('input', {type: 'file', accept: '.csv,.txt,.json', class: 'ita-hidden', on: {change: () => file.files[0] && attempt(async () => {
      done(await upload('/api/holidays/import', file.files[0], () => {}));
      await load();
    })}});
    return h('div', {}, h('div', {class: 'calendar-add'}, dateField({label: t('holidays.day'), value: null, where: 'day', onChange: (day) => { wanted.day = day; }}),
      textField({label: t('holidays.name'), hint: t('holidays.nameHint'), where: 'name', onInput: (text) => { wanted.name = text; }}),
      button(t('holidays.add'), () => attempt(async () => {
        refuseUnread(root);
        const {data} = await post('/api/holidays', wanted);
        year = wanted.day ? Number(wanted.day.slice(0, 4)) + 543 : year;
        done(data);
        await load();
      }))),
    h('p', {}, h('label', {class: 'ita-button--add'}, t('holidays.import'), file), ' ', h('small', {class: 'ita-hint'}, t('holidays.importHint'))));
  }

  const done = (answer) => fill(status, t('holidays.done', {added: digits(answer.added), known: digits(answer.known)}));

  async function take(holiday) {
    const text = t('holidays.removeAsk', {name: holiday.name, on: shortDate(holiday.day)});
    if (await ask({text, yes: t('holidays.removeYes'), no: t('no'), kind: 'danger'})) {
      await attempt(async () => {
        await remove('/api/holidays/' + holiday.day);
        await load();
      });
    }
  }

  async function attempt(work) {
    fill(problem);
    fill(status);
    try {
      await work();
    } catch (refusal) {
      fill(problem, Array.from(new Set([refusal.message, ...(refusal.missing || []).map((entry) => entry.message)])).join(' '));
    }
  }

  await attempt(load);
}
