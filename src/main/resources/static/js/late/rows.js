/** One open task: whose, until when, why it came back, who was reminded of it, and what may be done. */
import {h} from '/forms/js/dom.js';
import {lateStepActions} from '/forms/js/latestep.js';
import {shareButton} from '/forms/js/share.js';
import {digits, shortDate} from '/forms/js/thai.js';
import {t} from './words.js';

const address = (step) => `/tasks/${encodeURIComponent(step.id)}?back=late`;

const badge = (step) => (step.overdue ? h('span', {class: 'ita-badge ita-badge--bad'}, step.workingDaysLate ? t('late', {days: digits(step.workingDaysLate)}) : t('late.today'))
  : step.soon ? h('span', {class: 'ita-badge ita-badge--warn'}, t('soon')) : null);

const days = (step) => [t('due', {day: shortDate(step.dueOn)}) + (step.extendedTo ? ` (${t('extended')})` : ''), t('opened', {day: shortDate(step.openedOn)})].join(' · ');

/** A task with everything about it; {@code level} is its heading's. */
export function row(step, {mayAct, units, user, onDone, level}) {
  const given = step.unit !== step.owedBy && 'division-' + step.unit !== step.owedBy;
  const style = step.overdue ? 'is-late' : step.soon ? 'is-soon' : null;
  return h('li', {class: style, 'data-step': step.id},
    h(level, {}, h('a', {href: address(step)}, step.name), ' ', badge(step)),
    h('p', {}, step.unitName, given ? ` (${t('given', {name: step.owedByName})})` : '', ' · ', t('year', {year: digits(step.fiscalYear)})),
    h('p', {class: 'ita-hint'}, days(step)),
    reminders(step),
    step.comment ? h('p', {class: 'ita-text late-returned'}, h('strong', {}, step.returnedBy ? t('returnedBy', {name: t('stage.' + step.returnedBy)}) : t('returned')), ' ', step.comment) : null,
    mayAct ? lateStepActions({step, units, user, onDone, back: 'late'}) : step.mine ? h('div', {class: 'ita-actions'}, h('a', {class: 'ita-button ita-button--small ita-button--primary', href: address(step)}, t('do'))) : null);
}

function reminders(step) {
  if (!step.reminders.length) {
    return h('p', {class: 'ita-hint'}, t('notReminded'));
  }
  return h('details', {class: 'late-reminders'}, h('summary', {}, t('reminded', {count: digits(step.reminders.length), day: shortDate(step.remindedOn)})),
    h('ul', {}, step.reminders.map((one) => h('li', {}, shortDate(one.day), ' · ', t('kind.' + one.kind), one.told.length ? ' · ' + t('told', {names: one.told.join(', ')}) : ''))));
}

/** What waits for clerk or executive, in short: since when, and how to help it on. */
export function signingRow(step, {mayAct}) {
  const label = step.mine ? t('do') : mayAct ? t('signing.paper') : null;
  return h('li', {}, h('div', {}, h('a', {href: address(step)}, step.name), ' ', badge(step),
    h('p', {class: 'ita-hint'}, step.unitName, ' · ', t('year', {year: digits(step.fiscalYear)}), ' · ', days(step))),
  h('div', {class: 'ita-actions'}, label ? h('a', {class: 'ita-button ita-button--small' + (step.mine ? ' ita-button--primary' : ''), href: address(step)}, label) : null,
    mayAct || step.mine ? shareButton({what: 'task', id: step.id}) : null));
}
