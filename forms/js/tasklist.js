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
    onDone: () => rootScope.$evalAsync(() => {
      location.search('task', null);
      rootScope.$broadcast('refresh');
    }),
  });
  if (gone && context) {
    context.close();
  }
}
