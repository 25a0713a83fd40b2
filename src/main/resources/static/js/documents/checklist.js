/** What the document shows and what it lacks, drawn as in the forms. */
import {h} from '/forms/js/dom.js';
import {t} from './words.js';

export async function checklistPart({desk, line, again}) {
  if (!line.checklist) {
    return h('p', {class: 'ita-hint'}, t('check.noneHint'));
  }
  return h('div', {});
}
