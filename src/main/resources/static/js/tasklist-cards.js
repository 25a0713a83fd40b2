/** What Camunda's Tasklist shows of the application's own: cards, counts, help, history, and a way back on the phone. */
import {h, fill} from '/forms/js/dom.js';
import {shortDate} from '/forms/js/thai.js';
import {t} from '/forms/js/texts.js';
import {card} from '/js/tasks/cards.js';
import {firstList, recount, watchFilters} from '/js/tasks/filters.js';
import {taskHelp} from '/js/tasks/help.js';
import {taskHistory} from '/js/tasks/history.js';
import {nameCard, watchNames} from '/js/tasks/names.js';
import {beginning, watchPlace} from '/js/tasks/place.js';

const BADGES = {LATE: 'ita-badge--bad', SOON: 'ita-badge--warn', LATER: 'ita-badge--good'};

async function draw(node, id) {
  try {
    const facts = await card(id);
    nameCard(node, facts);
    fill(node, facts ? h('div', {class: 'ita-on-card'},
      h('p', {class: 'ita-on-card__unit'}, facts.unit),
      facts.about.map((line) => h('p', {class: 'ita-on-card__about'}, line)),
      h('p', {class: 'ita-on-card__day'},
        h('span', {class: 'ita-badge ' + BADGES[facts.state]}, facts.badge),
        facts.returned ? h('span', {class: 'ita-badge ita-badge--warn'}, t('task.returned')) : null,
        h('span', {}, t('task.due', {date: shortDate(facts.dueOn)})))) : null);
  } catch (signedOut) {
    fill(node);
  }
}

const idOf = ({taskId, task}) => taskId || (task && task.id);

await beginning(firstList);
watchPlace();
watchNames();
watchFilters();

export default [
  {id: 'ita-facts', pluginPoint: 'tasklist.card', priority: 100, render: (node, given) => { draw(node, idOf(given)); recount(); }},
  {
    id: 'ita-help', pluginPoint: 'tasklist.task.detail', priority: 900, properties: {label: t('taskHelp.tab')},
    render: (node, given) => { node.classList.add('ita', 'ita-tab'); taskHelp(node, idOf(given)); },
  },
  {
    id: 'ita-history', pluginPoint: 'tasklist.task.detail', priority: 850, properties: {label: t('taskHistory.tab')},
    render: (node, given) => { node.classList.add('ita', 'ita-tab'); taskHistory(node, idOf(given)); },
  },
];
