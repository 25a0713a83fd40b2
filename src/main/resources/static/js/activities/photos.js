/** Photos chosen for an entry that is not sent yet: made light at once and shown, so that the right ones go along. */
import {h, fill, newId} from '/forms/js/dom.js';
import {isPhoto, lighter} from '/forms/js/photo.js';
import {watched} from '/forms/js/uploads.js';
import {t} from '/forms/js/texts.js';

const LARGEST = 50 * 1024 * 1024;

/**
 * @param photos the chosen files, changed in place
 * @param onChange told when they change
 */
export function photoPicker(photos, onChange) {
  const id = newId();
  const list = h('ul', {class: 'log-photos'});
  const state = h('p', {class: 'ita-hint', role: 'status'});
  const input = h('input', {type: 'file', id, class: 'ita-file', multiple: true,
    accept: 'image/*,.pdf,.docx,.xlsx,.pptx,.doc,.xls,.ppt,.odt,.ods,.txt,.csv,.mp4'});
  input.addEventListener('change', async () => {
    const chosen = Array.from(input.files);
    input.value = '';
    await watched(all(chosen));
  });

  async function all(chosen) {
    let added = true;
    for (const file of chosen) {
      added = await add(file) && added;
    }
    return added;
  }

  async function add(file) {
    fill(state, t('photo.preparing', {name: file.name}));
    const {file: light, kept} = await lighter(file);
    if (light.size > LARGEST) {
      fill(state, h('span', {class: 'ita-error'}, t('file.tooLarge', {name: file.name})));
      return false;
    }
    photos.push(light);
    fill(state, kept && isPhoto(file) ? t('photo.asItIs', {name: file.name}) : '');
    onChange();
    draw();
    return true;
  }

  function draw() {
    list.querySelectorAll('img').forEach((image) => URL.revokeObjectURL(image.src));
    fill(list, photos.map((file) => h('li', {}, file.type.startsWith('image/')
      ? h('img', {src: URL.createObjectURL(file), alt: file.name, width: 96, height: 96}) : h('span', {class: 'log-photos__file'}, file.name),
    h('button', {type: 'button', class: 'ita-icon ita-icon--remove', 'aria-label': t('file.remove', {name: file.name}), on: {click: () => {
      photos.splice(photos.indexOf(file), 1);
      onChange();
      draw();
    }}}, '✕'))));
  }

  draw();
  return h('div', {class: 'ita-field'}, h('div', {class: 'ita-upload'},
    h('label', {for: id, class: 'ita-button ita-button--add log-photo'}, t('photo.add')), input), list, state);
}
