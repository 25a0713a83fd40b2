/**
 * Writes under a task's name which year's it is, as two years overlap for months and the engine names the process only; and the
 * names in English for those who read it, because the engine knows them in Thai only.
 */
import {isEnglish} from '/forms/js/words.js';
import {t} from '/forms/js/texts.js';
import {card} from '/js/tasks/cards.js';
import {parameters} from '/js/tasks/place.js';

let head = null;

/** The name on the card in the list. */
export function nameCard(node, facts) {
  const item = facts ? node.closest('li.task') : null;
  if (item) {
    say(item, 'h6.process-definition', t('task.year', {year: facts.year}));
  }
  if (item && isEnglish) {
    say(item, 'h4.task a', facts.name);
  }
}

/** The name above the task that is open, which the Tasklist draws anew at will. */
export function watchNames() {
  if (isEnglish) {
    new MutationObserver(nameHead).observe(document.body, {childList: true, subtree: true, characterData: true});
  }
}

async function nameHead() {
  const id = parameters().get('task');
  if (!id || !document.querySelector('.task-card h2.task')) {
    return;
  }
  if (!head || head.id !== id) {
    head = {id};
    Object.assign(head, await card(id).catch(() => null));
  }
  if (head.id === id && head.name) {
    say(document, '.task-card h2.task', head.name);
  }
}

function say(place, selector, text) {
  const element = place.querySelector(selector);
  if (element && element.textContent.trim() !== text) {
    element.textContent = text;
  }
}
