/** The reports to read: what was done for every measure. */
import {h} from './dom.js';
import {get} from './api.js';
import {measureView} from './planview.js';
import {digits, shortDate} from './thai.js';
import {t} from './texts.js';

export const STATUSES = ['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'UNABLE'];

const TONES = {DONE: 'good', IN_PROGRESS: 'open', NOT_STARTED: 'open', UNABLE: 'bad'};

/** The reports of the round in the order of the measures, in one call. */
export async function reportsOf(context, measures, round) {
  const reports = new Map((await get(`${context.base}/reports/${round}/all`)).map((report) => [report.measure, report]));
  return measures.map((measure) => reports.get(measure.id));
}

/** All measures with their reports of the round. */
export async function reportsView(context, measures, plan, round) {
  const reports = await reportsOf(context, measures, round);
  return [reportTotals(reports), measures.map((measure, index) => measureView(context, measure, plan, {
    tools: reportBody(context, measure, reports[index]), badge: statusBadge(reports[index].status),
  }))];
}

export function statusBadge(status) {
  return h('span', {class: 'ita-badge ita-badge--' + (TONES[status] || 'open')}, t('status.' + (status || 'NONE')));
}

/** How many measures are in which state. */
export function reportTotals(reports) {
  const states = [...STATUSES.slice().reverse(), null];
  return h('p', {class: 'ita-chips'}, states.map((status) => [status, reports.filter((report) => (report.status || null) === status).length])
    .filter(([, count]) => count).map(([status, count]) => h('span', {}, statusBadge(status), ' ' + digits(count))));
}

/** What the report says, with the parts that are empty left out. */
export function reportBody(context, measure, report) {
  const lines = (title, texts) => (texts && texts.length ? [h('dt', {}, title), h('dd', {}, texts.map((text) => h('p', {class: 'ita-text'}, text)))] : null);
  return h('div', {class: 'ita-report'}, statusBadge(report.status), report.unableReason ? h('p', {class: 'ita-text'}, report.unableReason) : null,
    h('dl', {class: 'ita-facts'},
      lines(t('report.results'), report.results.map((result) => [result.on ? shortDate(result.on) + ' ' : '', result.text].join(''))),
      lines(t('report.steps'), report.steps.filter((step) => step.result || step.status).map((step) => stepLine(measure, step))),
      lines(t('report.contributions'), report.contributions.map((one) => `${context.units.name(one.unit)}: ${one.text}`)),
      lines(t('report.outcomes'), report.outcomes), lines(t('report.obstacles'), report.obstacles), lines(t('report.suggestions'), report.suggestions)));
}

function stepLine(measure, step) {
  const planned = measure.steps.find((one) => one.number === step.number);
  const name = planned ? planned.text : '';
  return [name, step.status ? t('status.' + step.status) : '', step.result || '', step.doneOn ? shortDate(step.doneOn) : ''].filter(Boolean).join(' – ');
}
