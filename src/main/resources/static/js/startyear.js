/** Starting a year: which one, and whether with its plan or in mid-year with a plan that was agreed on paper. */
import {h, fill} from '/forms/js/dom.js';
import {get, post} from '/forms/js/api.js';
import {button, radios, select} from '/forms/js/fields.js';
import {digits} from '/forms/js/thai.js';

const root = document.getElementById('start-year');
const words = root.dataset;
const {today} = await get('/api/me');
const [year, month] = today.split('-').map(Number);
const current = year + 543 + (month >= 10 ? 1 : 0);
const wanted = {fiscalYear: month >= 8 && month < 10 ? current + 1 : current, startAt: 'PLAN'};
const note = h('div', {class: 'ita-panel ita-panel--bad', role: 'alert', hidden: true});
const hint = h('p', {class: 'ita-hint', 'aria-live': 'polite'}, words.planHint);

const send = button(words.send, async () => {
  send.disabled = true;
  note.hidden = true;
  try {
    await post('/api/cycles', wanted);
    window.location.assign('/');
  } catch (refusal) {
    note.hidden = false;
    fill(note, [refusal.message, ...(refusal.missing || []).map((entry) => entry.message)].join(' '));
    send.disabled = false;
  }
}, 'primary');

fill(root,
  select({label: words.year, value: String(wanted.fiscalYear), choices: [current, current + 1].map((one) => [String(one), digits(one)]),
    onChange: (value) => { wanted.fiscalYear = Number(value); }}),
  radios({label: words.at, value: wanted.startAt, choices: [['PLAN', words.plan], ['EXECUTION', words.execution]], onChange: (value) => {
    wanted.startAt = value;
    fill(hint, value === 'PLAN' ? words.planHint : words.executionHint);
  }}), hint, note, h('div', {class: 'ita-actions'}, send));
