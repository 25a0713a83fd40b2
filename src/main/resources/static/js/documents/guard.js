/** Keeps what was typed and not yet saved: nobody leaves it without being asked. */
import {ask} from './ask.js';
import {t} from './words.js';

const typed = new Map();

/** The form has something that is not saved. */
function unsaved(form) {
  typed.set(form, true);
}

/** The form is saved or given up. */
export function settled(form) {
  typed.delete(form);
}

/** Forms that are no longer on the page hold nothing back. */
function open() {
  Array.from(typed.keys()).filter((form) => !form.isConnected).forEach((form) => typed.delete(form));
  return typed.size > 0;
}

/** Whether the page may be left; asks where something would be lost. */
export async function leaveUnsaved() {
  await Promise.all(Array.from(typed).filter(([, draft]) => draft !== true).map(([form, draft]) => draft.flush().then(() => settled(form), () => {})));
  if (!open()) {
    return true;
  }
  const leave = await ask({text: t('unsaved.ask'), yes: t('unsaved.leave'), no: t('unsaved.stay'), kind: 'danger'});
  if (leave) {
    typed.clear();
  }
  return leave;
}

leaveUnsaved.needed = open;

/** Holds the browser's own leaving back too. */
export function watchLeaving() {
  window.addEventListener('beforeunload', (event) => {
    if (open()) {
      event.preventDefault();
    }
  });
}

/** Every change inside the element counts as typed. */
export function guarded(element) {
  ['input', 'change'].forEach((event) => element.addEventListener(event, () => unsaved(element)));
  return element;
}

/** A draft that saves itself holds the page back only while something is not on the server yet. */
export function keptWhileTyped(element, draft) {
  const settle = draft.onSaved;
  draft.onSaved = (data) => {
    if (!draft.isDirty) {
      settled(element);
    }
    if (settle) {
      settle(data);
    }
  };
  ['input', 'change', 'click'].forEach((event) => element.addEventListener(event, () => draft.isDirty && typed.set(element, draft)));
  window.addEventListener('pagehide', () => element.isConnected && draft.leave());
  return element;
}
