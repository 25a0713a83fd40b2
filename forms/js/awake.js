/**
 * Whether somebody is at this screen. What a page asks by itself keeps the session alive, so our pages ask nothing
 * any more when nobody has touched key, mouse or screen for a while: an open form on a shared computer must not stay signed
 * in for ever.
 */
const LEFT_AFTER = 10 * 60 * 1000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'touchstart', 'wheel'];

const waiting = new Set();
let last = Date.now();

export const isAwake = () => Date.now() - last < LEFT_AFTER;

/** The listener hears when somebody is back; answers what ends the listening. */
export function onReturn(listener) {
  waiting.add(listener);
  return () => waiting.delete(listener);
}

function seen() {
  const wasAway = !isAwake();
  last = Date.now();
  if (wasAway) {
    waiting.forEach((listener) => listener());
  }
}

SIGNS.forEach((name) => document.addEventListener(name, seen, {capture: true, passive: true}));
