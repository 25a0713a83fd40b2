/** The papers around the plan and the reports: each with what it is for. */
import {h} from '/forms/js/dom.js';
import {download} from './download.js';
import {begun} from './next.js';
import {t} from './words.js';

export function others(desk) {
  const plan = desk.line('plan');
  const memos = desk.lines.filter((line) => begun(desk, line)).map((line) => ['memo-' + line.key, t('other.memo', {name: t('document.' + line.key + '.short')}), t('other.memo.hint')]);
  const papers = [...memos, ['announcement', t('other.announcement'), t('other.announcement.hint')], ['acknowledgement', t('other.acknowledgement'), t('other.acknowledgement.hint')],
    ['summary', t('other.summary'), t('other.summary.hint')]];
  return [h('section', {class: 'paper'}, h('h2', {}, t('place.others')), h('p', {class: 'ita-hint'}, t('others.hint')),
    h('ul', {class: 'doc-papers'}, papers.map(([key, name, hint]) => paper(desk, key, name, hint)))),
  plan ? h('p', {class: 'ita-hint'}, h('a', {href: '#meetings'}, t('others.meetings'))) : null];
}

/** A paper with its files and, where the office may edit it, its words. */
export function paper(desk, key, name, hint, {words = true} = {}) {
  return h('li', {}, h('div', {}, h('b', {}, name), hint ? h('small', {}, hint) : null),
    h('div', {class: 'ita-actions'}, download('PDF', desk.path(key + '.pdf'), {name: name + '.pdf'}), download('Word', desk.path(key + '.docx'), {name: name + '.docx'}),
      desk.keeps && words ? h('a', {class: 'ita-button ita-button--small', href: `#${key}/texts`}, t('files.words')) : null));
}
