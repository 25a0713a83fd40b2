/** The words of a document that the office writes itself. */
import {h} from '/forms/js/dom.js';
import {t} from './words.js';

export async function wording(desk, line) {
  return [h('p', {class: 'trail'}, h('a', {href: '#' + line.key}, t('back.document'))), h('section', {class: 'paper'}, h('h2', {}, t('wording.title')))];
}
