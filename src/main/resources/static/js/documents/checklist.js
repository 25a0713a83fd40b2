/** What the document shows and what it lacks, drawn as in the forms. */
import {h} from '/forms/js/dom.js';
import {checklist} from '/forms/js/checklist.js';
import {t} from './words.js';

export async function checklistPart({desk, line}) {
  if (!line.checklist) {
    return h('p', {class: 'ita-hint'}, t('check.noneHint'));
  }
  return (await checklist({base: desk.base, subject: line.key})).element;
}
