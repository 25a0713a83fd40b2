/** The facts of the cards that stand in the list: asked for once, for all cards that are drawn in the same moment. */
import {get} from '/forms/js/api.js';

let waiting = new Map();

/** What the application knows of the open task; nothing when it ended or is not the caller's. */
export function card(id) {
  if (waiting.size === 0) {
    setTimeout(ask, 0);
  }
  if (!waiting.has(id)) {
    waiting.set(id, {});
    waiting.get(id).promise = new Promise((resolve, reject) => Object.assign(waiting.get(id), {resolve, reject}));
  }
  return waiting.get(id).promise;
}

async function ask() {
  const asked = waiting;
  waiting = new Map();
  const query = [...asked.keys()].map((id) => 'id=' + encodeURIComponent(id)).join('&');
  try {
    const found = new Map((await get('/api/task-cards?' + query)).map((one) => [one.id, one]));
    asked.forEach(({resolve}, id) => resolve(found.get(id) || null));
  } catch (refusal) {
    asked.forEach(({reject}) => reject(refusal));
  }
}
