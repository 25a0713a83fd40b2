/** Says at the head of Camunda's Admin where officers are really kept; what is changed there would be refused. */
import {h} from '/forms/js/dom.js';
import {t} from './camunda-words.js';

const main = document.querySelector('.ctn-wrapper') || document.body;
main.prepend(h('p', {class: 'ita-officers-note', role: 'note'}, t('officers'), ' ', h('a', {href: '/admin/officers'}, t('officers.open'))));
