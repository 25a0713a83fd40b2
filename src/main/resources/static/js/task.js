/** Opens the form of a task on a page of its own. */
const root = document.getElementById('task');

const {mount} = await import('/forms/js/' + root.dataset.form + '.js');
await mount(root, {
  taskId: root.dataset.task,
  onDone: () => setTimeout(() => window.location.assign(document.getElementById('back').href), 1200),
});
