/** What a good answer to a task is, as the application words it. */
import {h, fill} from '/forms/js/dom.js';
import {get} from '/forms/js/api.js';
import {t} from '/forms/js/texts.js';

export async function taskHelp(node, id) {
  try {
    const {lines: [purpose, ...hints]} = await get(`/api/tasks/${encodeURIComponent(id)}/help`);
    fill(node, h('h3', {}, t('taskHelp.purpose')), h('p', {}, purpose),
      hints.length ? [h('h3', {}, t('taskHelp.good')), h('ul', {}, hints.map((hint) => h('li', {}, hint)))] : null,
      h('p', {class: 'ita-hint'}, t('taskHelp.noClaim')));
  } catch (refusal) {
    fill(node, h('p', {class: 'ita-error'}, refusal.message));
  }
}
