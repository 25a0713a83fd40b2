import {h} from './dom.js';

/** So long what was sent stays to be read. */
const SAID = 6000;

/** Opens a form inside Camunda's Tasklist and hands the task list back when it was sent. */
export async function open(name, camForm, scope, rootScope, location) {
  const root = camForm.formElement[0];
  root.classList.add('ita-in-tasklist');
  root.addEventListener('submit', (event) => event.preventDefault());
  const {mount} = await import('./' + name + '.js');
  let context = null;
  let gone = false;
  scope.$on('$destroy', () => {
    gone = true;
    if (context) {
      context.leave();
      context.close();
    }
  });
  context = await mount(root, {
    taskId: camForm.taskId,
    onDone: (sentence) => {
      tell(sentence);
      rootScope.$evalAsync(() => {
        location.search('task', null);
        rootScope.$broadcast('refresh');
      });
    },
  });
  if (gone && context) {
    context.close();
  }
}

/** What was sent is told above the lists for a while: the form is gone at once. */
function tell(sentence) {
  if (sentence) {
    const note = h('p', {class: 'ita-sent', role: 'status'}, sentence);
    document.body.append(note);
    setTimeout(() => note.remove(), SAID);
  }
}
