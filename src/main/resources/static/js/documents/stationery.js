/** The emblem and the office's own Word templates. */
import {h} from '/forms/js/dom.js';
import {t} from './words.js';

export async function stationery() {
  return h('section', {class: 'paper'}, h('h2', {}, t('place.stationery')));
}
