/** What stands above every form: the task, whose it is and until when, and why it came back. */
import {h, paragraphs} from './dom.js';
import {shareButton} from './share.js';
import {digits, longDate} from './thai.js';
import {t} from './texts.js';

export function formHead(task, units) {
  const unit = task.unit ? units.name(task.unit) : '';
  const late = task.overdue ? h('span', {class: 'ita-badge ita-badge--bad'}, t('task.overdue')) : null;
  return h('header', {class: 'ita-head'},
    h('h2', {class: 'ita-head__title'}, task.name),
    h('p', {class: 'ita-head__facts'}, [unit, t('task.year', {year: digits(task.fiscalYear)}), t('task.due', {date: longDate(task.dueOn)})]
      .filter(Boolean).join(' · '), ' ', late),
    shareButton({what: 'task', id: task.id}),
    task.comment ? h('div', {class: 'ita-panel ita-panel--warn'}, h('strong', {}, task.returnedBy ? t('task.returnedBy', {name: t('stage.' + task.returnedBy)}) : t('task.returned')),
      paragraphs(task.comment)) : null);
}
