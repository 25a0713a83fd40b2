/** Asks before it sends, sends once, and tells what happens next. */
import {h, fill} from '/forms/js/dom.js';
import {Refusal, get, post} from '/forms/js/api.js';
import {Unsent} from '/forms/js/unsent.js';

const bar = document.getElementById('decide');
const page = bar.closest('.approve');
let waiting = [];

const sheet = (decision) => page.querySelector(`dialog[data-sheet="${decision}"]`);

function say(dialog, text) {
  const error = dialog.querySelector('[data-error]');
  error.textContent = text;
  error.hidden = !text;
}

/** What was answered, or nothing while something is missing; what is missing is said. */
function read(decision, dialog) {
  const area = dialog.querySelector('[data-comment]');
  const comment = area.value.trim();
  if (decision !== 'RETURN') {
    return {decision, comment: comment || null};
  }
  const words = dialog.querySelector('[data-error]').dataset;
  if (!comment) {
    say(dialog, words.noReason);
    area.focus();
    return null;
  }
  const scope = dialog.querySelector('[name=scope]:checked').value;
  const chosen = (name) => (scope === name ? Array.from(dialog.querySelectorAll(`[name=${name}]:checked`), (box) => box.value) : []);
  const answer = {decision, comment, divisions: chosen('divisions'), measures: chosen('measures')};
  if (scope !== 'whole' && !answer[scope].length) {
    say(dialog, words.noTarget);
    return null;
  }
  return answer;
}

async function send(decision, dialog) {
  const answer = read(decision, dialog);
  if (!answer) {
    return;
  }
  say(dialog, '');
  const buttons = dialog.querySelectorAll('button');
  buttons.forEach((button) => { button.disabled = true; });
  try {
    await post(bar.dataset.send, answer);
    waiting.forEach((unsent) => unsent.clear());
    dialog.close();
    finish(decision);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) {
      throw refusal;
    }
    say(dialog, [refusal.message, ...refusal.missing.map((entry) => entry.message)].join(' '));
  } finally {
    buttons.forEach((button) => { button.disabled = false; });
  }
}

function finish(decision) {
  const words = page.querySelector(`template[data-after="${decision}"]`).content.cloneNode(true);
  fill(page, h('div', {class: 'approve__card approve__after', role: 'status'}, words));
  window.scrollTo(0, 0);
  page.querySelector('h1').focus();
}

bar.querySelectorAll('[data-ask]').forEach((button) => button.addEventListener('click', () => {
  const dialog = sheet(button.dataset.ask);
  say(dialog, '');
  dialog.showModal();
}));
page.querySelectorAll('dialog').forEach((dialog) => {
  const button = dialog.querySelector('[data-send]');
  button.addEventListener('click', () => send(button.dataset.send, dialog));
  dialog.addEventListener('change', () => {
    const scope = dialog.querySelector('[name=scope]:checked');
    dialog.querySelectorAll('[data-scope]').forEach((part) => { part.hidden = !scope || part.dataset.scope !== scope.value; });
  });
});

/** A reason that is half written waits on this telephone for the person who writes it. */
function hold(user, dialog) {
  const area = dialog.querySelector('[data-comment]');
  const unsent = new Unsent(user, `/api/tasks/${bar.dataset.task}/${dialog.dataset.sheet}`);
  const written = unsent.hold('comment', {text: area.value});
  area.value = written.text;
  area.addEventListener('input', () => { written.text = area.value; });
  area.after(unsent.element);
  unsent.watch(dialog);
  return unsent;
}

const me = await get('/api/me').catch(() => null);
waiting = me ? Array.from(page.querySelectorAll('dialog'), (dialog) => hold(me.userId, dialog)) : [];
