/** What stands above every form: the task, whose it is and until when, and why it came back. */
import {h, paragraphs} from './dom.js';
import {shareButton} from './share.js';
import {digits, longDate} from './thai.js';
import {t} from './texts.js';

const DIVISION = 'division-';

export function formHead(task, units) {
  const unit = task.unit ? units.name(task.unit) : '';
  const late = task.overdue ? h('span', {class: 'ita-badge ita-badge--bad'}, t('task.overdue')) : null;
  return h('header', {class: 'ita-head'},
    h('h2', {class: 'ita-head__title'}, task.name),
    h('p', {class: 'ita-head__facts'}, [unit, t('task.year', {year: digits(task.fiscalYear)}), t('task.due', {date: longDate(task.dueOn)})]
      .filter(Boolean).join(' · '), ' ', late),
    given(task, units), shareButton({what: 'task', id: task.id}),
    task.comment ? h('div', {class: 'ita-panel ita-panel--warn'}, h('strong', {}, task.returnedBy ? t('task.returnedBy', {name: t('stage.' + task.returnedBy)}) : t('task.returned')),
      paragraphs(task.comment)) : null);
}

/** Another division's step that the coordinator has given away: whoever has it now sees for whom she writes. */
function given({unit, owedBy}, units) {
  return unit && owedBy && owedBy.startsWith(DIVISION) && owedBy !== DIVISION + unit
    ? h('p', {class: 'ita-hint'}, t('task.given', {unit: units.name(unit), to: units.groupName(owedBy)})) : null;
}
