/** Says below every page of Camunda's Admin where officers are really kept; what is changed here would be refused. */
import {h} from '/forms/js/dom.js';
import {t} from './camunda-words.js';

document.body.append(h('p', {class: 'ita-officers-note', role: 'note'}, t('officers'), ' ', h('a', {href: '/admin/officers'}, t('officers.open'))));
