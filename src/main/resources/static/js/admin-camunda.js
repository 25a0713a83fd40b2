/**
 * Says below every page of Camunda's Admin where officers are really kept; what is changed here would be refused. And puts into
 * words what Admin shows as the engine has it: rights, kinds of groups, counts.
 */
import {h} from '/forms/js/dom.js';
import {digits} from '/forms/js/thai.js';
import {t} from './camunda-words.js';

const CAPITALS = /^[A-Z_]+(, ?[A-Z_]+)*$/;
const NUMBER = /^\d+$/;

document.body.append(h('p', {class: 'ita-officers-note', role: 'note'}, t('officers'), ' ', h('a', {href: '/admin/officers'}, t('officers.open'))));

new MutationObserver(inWords).observe(document.body, {childList: true, subtree: true, characterData: true});
inWords();

function inWords() {
  replace('.ctn-main td', CAPITALS, (text) => text.split(/, ?/).map((word) => t('engine.' + word) || word).join(', '));
  replace('[cam-widget-search]', NUMBER, digits);
}

/** Writes the pieces of text that look so anew; Admin writes them again only when they change. */
function replace(place, form, written) {
  document.querySelectorAll(place).forEach((node) => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const before = texts.currentNode.data.trim();
      const after = form.test(before) ? written(before) : before;
      if (after !== before) {
        texts.currentNode.data = after;
      }
    }
  });
}
