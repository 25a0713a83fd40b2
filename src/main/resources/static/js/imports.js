/** The import of a former year's documents: choose, check, take over. */
import {h, fill} from '/forms/js/dom.js';
import {find, get} from '/forms/js/api.js';
import {setToday} from '/forms/js/datefield.js';
import {clearMissing, showMissing} from '/forms/js/missing.js';
import {planOf} from '/forms/js/focus.js';
import {digits} from '/forms/js/thai.js';
import {loadUnits} from '/forms/js/units.js';
import {withUnread} from '/forms/js/unread.js';
import {chooser} from './imports/choose.js';
import {pathOf, workOf} from './imports/model.js';
import {Review} from './imports/review.js';
import {Session} from './imports/session.js';
import {forget, left, recall} from './imports/store.js';
import {doneStep, summaryStep} from './imports/summary.js';
import {t} from './imports/words.js';

const root = document.getElementById('imports');
const data = root.dataset;
const years = (data.years || '').split(',').filter(Boolean).map(Number);
const limit = Number(data.limit);
let year = Number(data.year) || null;
let session = null;
let review = null;

const [units, me] = await Promise.all([loadUnits(), get('/api/me')]);
setToday(me.today);
await start();

window.addEventListener('beforeunload', (event) => {
  if (session && !session.ended && (session.dirty || session.failed)) {
    event.preventDefault();
  }
});
window.addEventListener('pagehide', () => session && session.dirty && session.save());
document.addEventListener('visibilitychange', () => document.hidden && session && session.dirty && session.save());

async function start() {
  const names = await left(me.userId);
  const kept = (await Promise.all(names.map(async (name) => ({...await recall(name + '/work'), name})))).filter((one) => one.work);
  show(1, chooser({years, year, limit, kept, onYear: (chosen) => { year = chosen; },
    onRead: (answer, name, chosen) => read(answer, name, chosen),
    onResume: resume, onForget: async ({name}) => {
      await Promise.all([forget(name + '/work'), forget(name + '/source')]);
      start();
    }}));
}

async function read(answer, name, into) {
  const work = workOf(answer, {units, year: into, name});
  await begin({work, source: answer.source, places: answer.places, owner: `${me.userId}/${Date.now()}`});
  if (work.scores && session.recorded && session.recorded !== work.scores.total) {
    work.take.scores = false;
    review.draw();
  }
  session.changed();
}

async function resume({work, name}) {
  const kept = await recall(name + '/source');
  await begin({work, ...(kept || {}), owner: name});
  session.sourceKept = true;
}

async function begin(parts) {
  const plan = await planFor(parts.work);
  session = new Session({...parts, units, plan});
  session.recorded = plan.recorded;
  session.pickUnits = Object.assign(Object.create(units), {name: (code) => (units.byCode.has(code) ? units.name(code)
    : t('measure.unknownUnit', {name: code}))});
  session.indicatorName = (number) => (plan.indicators.find((one) => one.number === number) || {}).name || '';
  review = new Review(session, {years, onRestart: restart, onContinue: finish});
  show(2, review.element);
}

/** Names of indicators and items: the year's own, else those of the document. */
async function planFor({year: into, scores}) {
  const known = into ? await find(`/api/cycles/${into}/assessment`).catch(() => null) : null;
  const read = scores || {indicators: [], items: []};
  return known && known.indicators ? {...planOf(known, []), recorded: known.total} : planOf({indicators: read.indicators.map((one) => ({...one, name: ''})), items: read.items}, []);
}

/** The work stays kept until something else is read. */
async function restart() {
  await session.save();
  session = null;
  await start();
}

/** What cannot be read is put right before anything is summed up. */
function finish() {
  const missing = withUnread(review.right, []);
  if (missing.length) {
    showMissing(review.right, review.problem, {missing}, t('summary.refused'));
    return;
  }
  clearMissing(review.right, review.problem);
  show(3, summaryStep(session, {onBack: back, onRefused: refused, onDone: async (answer) => {
    show(3, await doneStep(session, answer, {task: data.task, onAgain: start}));
  }}));
}

function back() {
  show(2, review.element);
}

/** Every place that a refusal names is marked where it is put right. */
function refused(refusal) {
  back();
  const missing = refusal.missing.map(located);
  missing.forEach((entry) => review.reveal(entry.where));
  showMissing(review.right, review.problem, {message: refusal.message, missing});
}

/** A refusal's entry under the path of the page, with the number of its measure in front. */
function located(entry) {
  const where = pathOf(session.work, entry.where);
  const at = session.work.measures.findIndex((one) => where === one.path || String(where).startsWith(one.path + '.'));
  return {where, message: at < 0 ? entry.message : t('refused.at', {name: t('measure.name', {number: digits(at + 1)}), message: entry.message})};
}

function show(step, content) {
  document.querySelector('.imports').dataset.step = step;
  const names = ['step.choose', 'step.check', 'step.take'];
  fill(root, h('ol', {class: 'imp-steps', 'aria-label': t('steps.title')}, names.map((name, index) =>
    h('li', {'aria-current': index + 1 === step ? 'step' : null, class: index + 1 < step ? 'is-done' : null}, h('span', {}, String(index + 1)), ' ', t(name)))), content);
  const title = root.querySelector('h2[tabindex]');
  window.scrollTo(0, 0);
  if (title) {
    title.focus({preventScroll: true});
  }
}
