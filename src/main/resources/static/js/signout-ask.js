/**
 * Who signs out while words wait in this browser is asked what shall become of them: others may use the same computer. What
 * waits to be sent from the activity log stays, because nobody else has it.
 */
import {get} from '/forms/js/api.js';
import {h} from '/forms/js/dom.js';
import {button} from '/forms/js/fields.js';
import {heldBy, letAllGo} from '/forms/js/keepsake.js';
import {digits} from '/forms/js/thai.js';
import {t} from '/forms/js/texts.js';
import {dropPhotos} from './activities/waiting.js';

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
    const drop = async () => {
      letAllGo(user);
      await dropPhotos(user);
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
