/** Step three: what will be written, the confirmation, and what came of it. */
import {h, fill} from '/forms/js/dom.js';
import {Refusal, get, post} from '/forms/js/api.js';
import {button} from '/forms/js/fields.js';
import {digits, score} from '/forms/js/thai.js';
import {SEVERITIES, counts} from './findings.js';
import {bodyOf, pathOf, takenMeasures} from './model.js';
import {sign} from './notes.js';
import {t} from './words.js';

const TASKS = ['recordResult', 'analyseIndicators', 'draftMeasures', 'consolidatePlan', 'recordAgreedPlan'];

/** @param onRefused called with a refusal that names places */
export function summaryStep(session, {onBack, onDone, onRefused}) {
  const {work} = session;
  const note = h('div', {class: 'ita-panel ita-panel--bad', role: 'alert', hidden: true});
  const confirm = button(t('summary.confirm', {year: digits(work.year || '')}), send, 'primary');
  const running = h('span', {role: 'status'});
  confirm.disabled = !work.year || !Object.values(work.take).some(Boolean);

  async function send() {
    confirm.disabled = true;
    note.hidden = true;
    fill(running, t('summary.running'));
    try {
      const {data} = await post(`/api/cycles/${work.year}/imports`, bodyOf(work));
      await session.end();
      onDone(data);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) {
        throw refusal;
      }
      if (refusal.missing.length) {
        onRefused(refusal);
      } else {
        note.hidden = false;
        fill(note, h('b', {}, t('summary.refused')), h('p', {}, refusal.message));
        note.scrollIntoView({block: 'nearest'});
      }
    } finally {
      confirm.disabled = false;
      fill(running);
    }
  }

  const open = counts(work);
  const left = SEVERITIES.filter((severity) => open[severity] && severity !== 'INFO');
  return h('div', {class: 'paper imp-summary'}, h('h2', {tabindex: '-1'}, t('summary.title')),
    work.year ? h('p', {}, t('summary.into', {year: digits(work.year)})) : h('p', {class: 'ita-panel ita-panel--warn'}, t('choose.noYear')),
    h('ul', {class: 'imp-written'}, scoreLine(work), analysisLine(work), measureLine(work), shiftLine(work)),
    left.length ? h('div', {class: 'ita-panel ita-panel--warn'}, h('p', {}, t('summary.open')), h('p', {class: 'imp-badges'}, left.map((severity) =>
      h('span', {class: 'imp-badge imp-badge--' + severity}, sign(severity), ' ', t('severity.' + severity), ' ', digits(open[severity]))))) : null,
    h('p', {class: 'ita-hint'}, t('summary.hint')), note,
    h('div', {class: 'ita-actions'}, confirm, button(t('summary.back'), onBack), running));
}

function line(taken, title, text) {
  return h('li', {class: taken ? 'is-taken' : 'is-left'}, h('span', {class: 'imp-mark', 'aria-hidden': 'true'}, taken ? '✓' : '–'), h('b', {}, title), ' ',
    taken ? text : t('summary.notTaken'));
}

function scoreLine({scores, take}) {
  const taken = Boolean(scores) && take.scores;
  const text = scores ? t('summary.scores', {total: score(scores.total), indicators: digits(scores.indicators.length), items: digits(scores.items.length)}) : '';
  return line(taken, t('scores.title'), text);
}

function analysisLine({analyses, take}) {
  const count = analyses.filter((analysis) => analysis.text.trim()).length;
  return line(take.analyses && count > 0, t('analyses.title'), t('summary.analyses', {count: digits(count)}));
}

function measureLine(work) {
  const taken = takenMeasures(work);
  const steps = taken.reduce((sum, measure) => sum + measure.steps.length, 0);
  const without = work.measures.length - taken.length;
  return line(taken.length > 0, t('measures.title'), [t('summary.measures', {count: digits(taken.length), steps: digits(steps)}),
    without ? t('summary.without', {count: digits(without)}) : null].filter(Boolean).join(' '));
}

function shiftLine({shiftYears}) {
  return shiftYears ? line(true, t('facts.shift'), t('summary.shift', {years: (shiftYears > 0 ? '+' : '−') + digits(Math.abs(shiftYears))})) : null;
}

/** What stays outside, as the application says it, with the number of its measure; the same said of many is said once. */
function leftOut(work, entries) {
  const said = new Map();
  entries.forEach(({where, message}) => {
    const path = pathOf(work, where);
    const at = work.measures.findIndex((one) => path === one.path || path.startsWith(one.path + '.'));
    said.set(message, [...(said.get(message) || []), ...(at < 0 ? [] : [digits(at + 1)])]);
  });
  return said.size ? h('details', {class: 'ita-details'}, h('summary', {}, t('done.leftOut', {count: digits(said.size)})),
    h('ul', {class: 'imp-next'}, [...said].map(([message, numbers]) => h('li', {}, message,
      numbers.length ? h('small', {}, ' ', t('done.ofMeasures', {numbers: [...new Set(numbers)].join(', ')})) : null)))) : null;
}

/** What was written, and where the work goes on. */
export async function doneStep(session, answer, {task, onAgain}) {
  const {work} = session;
  const tasks = await get('/api/tasks?scope=all').catch(() => []);
  const next = tasks.filter((one) => one.fiscalYear === work.year && TASKS.includes(one.key));
  const link = (id, text) => h('li', {}, h('a', {href: '/tasks/' + encodeURIComponent(id)}, text));
  return h('div', {class: 'paper imp-summary'}, h('h2', {tabindex: '-1'}, t('done.title', {year: digits(work.year)})),
    h('ul', {class: 'imp-written'}, [['indicators', answer.indicators], ['items', answer.items], ['analyses', answer.analyses], ['measures', (answer.measures || []).length]]
      .map(([name, count]) => line(count > 0, t('done.' + name), digits(count || 0)))),
    leftOut(work, answer.leftOut || []),
    task ? h('p', {class: 'ita-actions'}, h('a', {class: 'ita-button ita-button--primary', href: '/tasks/' + encodeURIComponent(task)}, t('done.back'))) : null,
    next.length ? [h('h3', {}, t('done.next')), h('ul', {class: 'imp-next'}, next.map((one) =>
      link(one.id, [one.name, one.unit ? session.units.name(one.unit) : null].filter(Boolean).join(' · '))))] : null,
    h('div', {class: 'ita-actions'}, button(t('done.again'), onAgain)));
}
