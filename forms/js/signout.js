/**
 * Who signs out while words wait in this browser is asked what shall become of them: others may use the same computer. What
 * waits to be sent from the activity log stays, because nobody else has it.
 */
import {get} from './api.js';
import {h} from './dom.js';
import {button} from './fields.js';
import {heldBy, letAllGo} from './keepsake.js';
import {digits} from './thai.js';
import {t} from './texts.js';

/** Whether to go on signing out; asks only where something is kept. */
export async function mayLeave() {
  const me = await get('/api/me').catch(() => null);
  const held = me ? heldBy(me.userId) : [];
  return !held.length || ask(me.userId, held.length);
}

function ask(user, count) {
  return new Promise((resolve) => {
    const close = (answer) => {
      box.remove();
      resolve(answer);
    };
    const drop = () => {
      letAllGo(user);
      close(true);
    };
    const box = h('dialog', {class: 'ita ita-panel ita-signout', 'aria-label': t('form.question'), on: {cancel: () => close(false)}},
      h('p', {}, t('signout.ask', {count: digits(count)})),
      h('div', {class: 'ita-actions'}, button(t('signout.drop'), drop, 'danger'), button(t('signout.keep'), () => close(true)),
        button(t('signout.stay'), () => close(false), 'quiet')));
    document.body.append(box);
    box.showModal();
  });
}
