/** Files: one that travels with a decision, and the evidence of a report or an activity. */
import {h, fill, newId} from './dom.js';
import {remove, upload} from './api.js';
import {digits} from './thai.js';
import {t} from './texts.js';

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.docx,.xlsx,.pptx,.doc,.xls,.ppt,.odt,.ods,.txt,.csv,.mp4';
const LARGEST = 50 * 1024 * 1024;

function size(bytes) {
  return bytes > 1024 * 1024 ? digits((bytes / 1024 / 1024).toFixed(1)) + ' MB' : digits(Math.max(1, Math.round(bytes / 1024))) + ' KB';
}

/** Sends the chosen files one after the other and shows how far they are. */
function sender({path, label, multiple, onStored}) {
  const id = newId();
  const state = h('div', {class: 'ita-upload__state', role: 'status'});
  const input = h('input', {type: 'file', id, class: 'ita-file', accept: ACCEPTED, multiple: Boolean(multiple)});
  input.addEventListener('change', async () => {
    for (const file of Array.from(input.files)) {
      await one(file);
    }
    input.value = '';
  });

  async function one(file) {
    if (file.size > LARGEST) {
      fill(state, h('span', {class: 'ita-error'}, t('file.tooLarge', {name: file.name})));
      return;
    }
    const bar = h('progress', {max: '1', value: 0});
    fill(state, h('span', {}, t('file.sending', {name: file.name})), bar);
    try {
      const stored = await upload(path, file, (share) => { bar.value = share; });
      fill(state, t('file.sent', {name: file.name}));
      onStored(stored, file);
    } catch (refusal) {
      const details = (refusal.missing || []).map((entry) => entry.message).join(' ');
      fill(state, h('span', {class: 'ita-error'}, `${file.name}: ${details || refusal.message}`));
    }
  }

  return h('div', {class: 'ita-upload'}, h('label', {for: id, class: 'ita-button ita-button--add'}, label), input, state);
}

function link(file) {
  return h('a', {href: '/api/evidence/' + encodeURIComponent(file.id), target: '_blank', rel: 'noopener'}, file.name || t('file.open'));
}

/** One file whose id goes with the completion. */
export function uploadField({label, where, path, onChange}) {
  const shown = h('div', {class: 'ita-files'});
  const box = h('div', {class: 'ita-field', 'data-where': where}, h('span', {class: 'ita-label'}, label),
    sender({path, label: t('file.choose'), onStored: (stored, file) => {
      onChange(stored.id);
      fill(shown, link({id: stored.id, name: stored.name || file.name}));
    }}), shown);
  return box;
}

/** The evidence kept at the path. */
export function evidence({path, files: known, readOnly}) {
  const list = h('ul', {class: 'ita-files'});
  const files = known || [];

  function draw() {
    fill(list, files.map((file) => h('li', {}, link(file), ' ', file.size ? h('small', {}, size(file.size)) : null,
      readOnly ? null : h('button', {type: 'button', class: 'ita-icon ita-icon--remove', 'aria-label': t('file.remove', {name: file.name}),
        on: {click: () => drop(file)}}, '✕'))));
  }

  async function drop(file) {
    try {
      await remove('/api/evidence/' + encodeURIComponent(file.id));
      files.splice(files.indexOf(file), 1);
      draw();
    } catch (refusal) {
      fill(note, refusal.message);
    }
  }

  const note = h('span', {class: 'ita-error', role: 'alert'});
  draw();
  return h('div', {class: 'ita-field'}, h('span', {class: 'ita-label'}, t('file.evidence')), list, note,
    readOnly ? null : sender({path, label: t('file.add'), multiple: true, onStored: (stored, file) => {
      files.push({id: stored.id, name: stored.name || file.name, size: stored.size || file.size});
      draw();
    }}));
}
