/** The way from a task to the page that reads last year's documents, for whoever may take them over. */
import {h} from './dom.js';
import {t} from './texts.js';

export function importLink({me, year, task}) {
  return me.coordinates ? h('p', {class: 'ita-actions'}, h('a', {
    class: 'ita-button ita-button--small', href: `/imports?year=${year}&task=${encodeURIComponent(task.id)}`,
  }, t('import.link'))) : null;
}
