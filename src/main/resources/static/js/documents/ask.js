/** A question that must be answered before something is lost or goes out to the public. */
import {h} from '/forms/js/dom.js';
import {button} from '/forms/js/fields.js';
import {t} from './words.js';

/** Answers true when the person says yes; Escape says no. */
export function ask({title, text, yes, no, kind}) {
  return new Promise((resolve) => {
    const dialog = h('dialog', {class: 'doc-ask ita', 'aria-label': title || text}, title ? h('h3', {}, title) : null,
      [].concat(text).map((line) => h('p', {}, line)),
      h('div', {class: 'ita-actions'}, button(yes, () => close(true), kind || 'primary'), button(no || t('ask.no'), () => close(false))));
    const close = (answer) => {
      dialog.close();
      dialog.remove();
      resolve(answer);
    };
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      close(false);
    });
    document.body.appendChild(dialog);
    dialog.showModal();
    dialog.querySelectorAll('button')[kind === 'danger' ? 1 : 0].focus();
  });
}
