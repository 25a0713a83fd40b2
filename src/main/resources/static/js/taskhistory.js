/** The history of the task below its form. */
import {taskHistory} from '/js/tasks/history.js';

const root = document.getElementById('task-history');
await taskHistory(root, root.dataset.task);
