/** Draws on each card of the Tasklist who owes it and until when, in the Buddhist Era, as the application counts it. */
import {h, fill} from '/forms/js/dom.js';
import {get} from '/forms/js/api.js';
import {shortDate} from '/forms/js/thai.js';
import {loadUnits} from '/forms/js/units.js';
import {t} from '/forms/js/texts.js';

const FRESH = 20000;
let asked = 0;
let answer = null;

/** The open tasks by id, asked for once for all cards of a list. */
function tasks() {
  if (!answer || Date.now() - asked > FRESH) {
    asked = Date.now();
    answer = get('/api/tasks?scope=all').catch(() => get('/api/tasks')).then((found) => new Map(found.map((task) => [task.id, task])));
  }
  return answer;
}

async function draw(node, id) {
  try {
    const [known, units] = await Promise.all([tasks(), loadUnits()]);
    const task = known.get(id);
    fill(node, task ? h('p', {class: 'ita-task-line'},
      h('span', {}, task.unit ? units.name(task.unit) : units.groupName(task.owedBy)),
      h('span', {class: task.overdue ? 'is-late' : null}, t(task.overdue ? 'task.overdueSince' : 'task.due', {date: shortDate(task.dueOn)}))) : null);
  } catch (signedOut) {
    fill(node);
  }
}

export default {
  id: 'ita-task-line',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: (node, {taskId, task}) => { draw(node, taskId || (task && task.id)); },
};
