/** Keeps what was typed and not yet saved: nobody leaves it without being asked. */
import {withUnread} from '/forms/js/unread.js';
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
  await Promise.all(Array.from(typed).filter(([, draft]) => draft !== true).map(([form, draft]) => draft.flush().then(() => tellUnread(form, draft) || settled(form), () => {})));
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

/** What cannot be read is not on the server, whatever else is; answers whether there is any. */
function tellUnread(element, draft) {
  const [unread] = withUnread(element, []);
  if (unread) {
    draft.tell('failed', `${t('save.failed')} ${unread.message}`);
  }
  return Boolean(unread);
}

/** A draft that saves itself holds the page back only while something is not on the server yet. */
export function keptWhileTyped(element, draft) {
  draft.onSaved = () => tellUnread(element, draft) || draft.isDirty || settled(element);
  const look = () => {
    if (tellUnread(element, draft) || draft.isDirty) {
      typed.set(element, draft);
    } else if (typed.has(element) && !draft.failure) {
      settled(element);
      draft.touch();
    }
  };
  ['input', 'change', 'click'].forEach((event) => element.addEventListener(event, look));
  window.addEventListener('pagehide', () => element.isConnected && draft.leave());
  return element;
}
