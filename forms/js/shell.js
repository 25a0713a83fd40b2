/** What all forms share: the head, the panels of the coordinator, the list of what is missing, and the sending. */
import {h, fill} from './dom.js';
import {Refusal, get} from './api.js';
import {Context} from './context.js';
import {button} from './fields.js';
import {focusField} from './missing.js';
import {loadUnits} from './units.js';
import {setToday} from './datefield.js';
import {signInLink} from './signin.js';
import {t} from './texts.js';

/** Makes a form of the function that builds its body and its buttons. */
export function form(build) {
  return (root, options) => open(root, options, build);
}

async function open(root, {taskId, onDone}, build) {
  root.classList.add('ita');
  fill(root, h('p', {class: 'ita-loading', role: 'status'}, t('form.loading')));
  try {
    const [task, units, me] = await Promise.all([get('/api/tasks/' + encodeURIComponent(taskId)), loadUnits(), get('/api/me')]);
    setToday(me.today);
    const context = new Context(root, {task, units, me, onDone});
    const built = await build(context);
    context.show(built);
    focusLinked(root);
    return context;
  } catch (problem) {
    fill(root, h('div', {class: 'ita-panel ita-panel--bad', role: 'alert'},
      problem instanceof Refusal && problem.status !== 0 ? problem.message : t('error.load'),
      ' ', signInLink(problem), ' ', button(t('form.again'), () => open(root, {taskId, onDone}, build))));
    if (!(problem instanceof Refusal)) {
      throw problem;
    }
    return null;
  }
}

/** Goes to the row that a link names: /tasks/{id}#at=measures[2].period. */
function focusLinked(root) {
  const at = window.location.hash.match(/^#at=(.+)$/);
  if (at) {
    focusField(root, decodeURIComponent(at[1]));
  }
}
