/** Everything that proves the year in one ZIP; what is in it is told before it is fetched. */
import {h} from '/forms/js/dom.js';
import {get} from '/forms/js/api.js';
import {digits} from '/forms/js/thai.js';
import {download, megabytes} from './download.js';
import {t} from './words.js';

export async function pack(desk) {
  const contents = await get(desk.base + '/evidence-pack');
  const files = contents.folders.reduce((sum, folder) => sum + folder.files, 0);
  const size = contents.folders.reduce((sum, folder) => sum + folder.size, 0);
  return h('section', {class: 'paper'}, h('h2', {}, t('place.pack')), h('p', {class: 'ita-hint'}, t('pack.hint')),
    h('ul', {class: 'doc-folders'}, contents.folders.map(folderLine)),
    files ? h('p', {}, t('pack.size', {files: digits(files), size: megabytes(Math.max(size, 100 * 1024))})) : h('p', {class: 'empty'}, t('pack.none')),
    h('div', {class: 'ita-actions'}, large(size) ? h('a', {class: 'ita-button ita-button--primary', href: desk.base + '/evidence-pack.zip', download: ''}, t('pack.get'))
      : download(t('pack.get'), desk.base + '/evidence-pack.zip', {kind: 'primary'})));
}

/** What does not fit into the browser's memory is saved by the browser itself. */
const large = (size) => size > 200 * 1024 * 1024;

function folderLine(folder) {
  return h('li', {class: folder.files ? null : 'is-empty'}, h('span', {}, folder.name),
    h('small', {}, folder.files ? t('pack.files', {count: digits(folder.files)}) : t('pack.empty')),
    folder.missing && folder.missing.length ? h('ul', {}, folder.missing.map((one) => h('li', {class: 'doc-lack'}, one))) : null);
}
