/** What is late: figures, units as a picture, and every open task with what the coordinator may do about it. */
import {h, fill} from '/forms/js/dom.js';
import {Refusal, get} from '/forms/js/api.js';
import {setToday} from '/forms/js/datefield.js';
import {button} from '/forms/js/fields.js';
import {loadUnits} from '/forms/js/units.js';
import {digits} from '/forms/js/thai.js';
import {chosenFromAddress, filter, grouped, matches} from './late/filter.js';
import {row, signingRow} from './late/rows.js';
import {picture} from './late/picture.js';
import {t} from './late/words.js';

const root = document.getElementById('late');
const mayAct = root.dataset.mayAct === 'true';
const seesAll = root.dataset.seesAll === 'true';
const chosen = chosenFromAddress();
const status = h('p', {class: 'ita-panel ita-panel--good', role: 'status', tabindex: '-1', hidden: true});
let data = null;

async function load() {
  try {
    const [steps, progress, units, me] = await Promise.all([get('/api/monitoring/open'), get('/api/monitoring/units'), loadUnits(), get('/api/me')]);
    setToday(me.today);
    data = {steps, progress, units, user: me.userId};
    if (chosen.late === null) {
      chosen.late = steps.some((step) => step.overdue);
    }
    show();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) {
      throw refusal;
    }
    fill(root, h('p', {class: 'ita-error', role: 'alert'}, refusal.message, ' ', button(t('again'), load, 'small')));
  }
}

function show() {
  const {steps, progress, units, user} = data;
  const count = (which) => steps.filter(which).length;
  const late = count((step) => step.overdue);
  const soon = count((step) => step.soon);
  const signing = steps.filter((step) => step.signing);
  const list = h('div', {});
  const context = {mayAct, units, user, onDone: done};
  fill(root, status, h('ul', {class: 'late-figures'}, figure('late', late, late ? 'is-bad' : 'is-good'), figure('soon', soon, soon ? 'is-soon' : 'is-good'),
    figure('open', steps.length, null), figure('signing', signing.length, null)),
  signing.length && seesAll ? h('section', {class: 'paper'}, h('h2', {}, t('signing')), h('ul', {class: 'late-signing'}, signing.map((step) => signingRow(step, context)))) : null,
  h('section', {class: 'paper'}, h('h2', {}, t(seesAll ? 'steps' : 'steps.own')), filter({chosen, steps, onChange: draw}), list),
  progress.length ? h('section', {class: 'paper'}, h('h2', {}, t('units')), picture(progress, units)) : null);
  draw();

  function draw() {
    const shown = steps.filter((step) => matches(step, chosen));
    fill(list, h('p', {class: 'ita-hint', role: 'status'}, shown.length ? t('shown', {count: digits(shown.length), all: digits(steps.length)}) : t(chosen.late ? 'none.late' : 'none.open')),
      grouped(shown, chosen.group).map(([name, members]) => h('section', {}, name ? h('h3', {class: 'late-group'}, name) : null,
        h('ul', {class: 'late-steps'}, members.map((step) => row(step, {...context, level: name ? 'h4' : 'h3'}))))));
  }
}

const figure = (key, count, style) => h('li', {class: style}, h('b', {}, digits(count)), t('figure.' + key));

async function done(sentence) {
  await load();
  status.hidden = false;
  fill(status, sentence);
  status.scrollIntoView({block: 'center'});
  status.focus();
}

await load();
