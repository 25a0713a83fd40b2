/** Files are taken away a few seconds after somebody said so, so that it can be undone; before a form is sent, at once. */
import {remove} from './api.js';

const PAUSE = 8000;
const waiting = new Map();

/** Takes the file away after a pause; {@code onGone} hears nothing when it went, the refusal when it could not. */
export function removeLater(id, onGone) {
  const timer = setTimeout(() => carryOut(id), PAUSE);
  waiting.set(id, {timer, onGone});
}

/** The file stays. */
export function keepFile(id) {
  const entry = waiting.get(id);
  if (entry) {
    clearTimeout(entry.timer);
    waiting.delete(id);
  }
}

/** Takes away at once what waits to be taken away. */
export function settleRemovals(leaving = false) {
  return Promise.all(Array.from(waiting.keys()).map((id) => carryOut(id, leaving)));
}

async function carryOut(id, leaving) {
  const {timer, onGone} = waiting.get(id);
  clearTimeout(timer);
  waiting.delete(id);
  try {
    await remove('/api/evidence/' + encodeURIComponent(id), null, leaving);
    onGone(null);
  } catch (refusal) {
    onGone(refusal);
  }
}
