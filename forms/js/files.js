/** Files: one that travels with a decision, and the evidence of a report or an activity. */
import {h, fill, newId} from './dom.js';
import {button} from './fields.js';
import {keepFile, removeLater} from './removals.js';
import {digits} from './thai.js';
import {dropField} from './uploads.js';
import {t} from './texts.js';

const PICTURES = ['image/jpeg', 'image/png', 'image/webp'];
const BY_ENDING = {jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', pdf: 'application/pdf'};

function size(bytes) {
  return bytes > 1024 * 1024 ? t('file.megabytes', {size: digits((bytes / 1024 / 1024).toFixed(1))})
    : t('file.kilobytes', {size: digits(Math.max(1, Math.round(bytes / 1024)))});
}

export const fileAddress = (file) => '/api/evidence/' + encodeURIComponent(file.id);
const ending = (name) => (String(name || '').match(/\.([a-z0-9]{2,4})$/i) || ['', ''])[1].toLowerCase();

export const isPicture = (file) => PICTURES.includes(file.type || BY_ENDING[ending(file.name)]);

/** The picture itself, small; of everything else its kind. */
function preview(file) {
  if (isPicture(file)) {
    return h('img', {class: 'ita-thumb', src: fileAddress(file), alt: '', loading: 'lazy', width: '72', height: '72'});
  }
  return h('span', {class: 'ita-thumb ita-thumb--kind', 'aria-hidden': 'true'}, (ending(file.name) || 'file').toUpperCase());
}

/** A file with its picture, its name and its size; what may be done with it comes after. */
function fileLine(file, ...tools) {
  return h('li', {class: 'ita-filecard'}, h('a', {href: fileAddress(file), target: '_blank', rel: 'noopener'}, preview(file),
    h('span', {}, file.name || t('file.open'))), file.size ? h('small', {}, size(file.size)) : null, tools);
}

const stored = (answer, file) => ({id: answer.id, name: answer.name || file.name, size: answer.size || file.size, type: answer.type});

/** One file whose id goes with the completion; {@code onChange} hears the id and what is known of the file. */
export function uploadField({label, where, path, onChange, file: known}) {
  const title = newId();
  const shown = h('ul', {class: 'ita-files'});
  const show = (file) => fill(shown, fileLine(file, h('button', {
    type: 'button', class: 'ita-icon ita-icon--remove', 'aria-label': t('file.remove', {name: file.name}), on: {click: () => take(null)},
  }, '✕')));

  function take(file) {
    onChange(file ? file.id : null, file);
    if (file) {
      show(file);
    } else {
      fill(shown);
    }
    shown.dispatchEvent(new Event('change', {bubbles: true}));
  }

  if (known) {
    show(known);
  }
  return h('div', {class: 'ita-field', 'data-where': where}, h('span', {class: 'ita-label', id: title}, label),
    dropField({path, label: t('file.choose'), title, onStored: (answer, file) => take(stored(answer, file))}), shown);
}

/** The evidence kept at the path; {@code onChange} is told when a file came or went. */
export function evidence({path, files: known, readOnly, onChange = () => {}}) {
  const title = newId();
  const list = h('ul', {class: 'ita-files'});
  const note = h('span', {class: 'ita-error', role: 'alert'});
  const files = known || [];
  const leaving = new Set();

  const line = (file) => (leaving.has(file.id) ? h('li', {class: 'ita-undo'}, t('file.removed', {name: file.name}) + ' ', button(t('list.undo'), () => stay(file), 'small'))
    : fileLine(file, readOnly ? null : h('button', {
      type: 'button', class: 'ita-icon ita-icon--remove', 'aria-label': t('file.remove', {name: file.name}), on: {click: () => drop(file)},
    }, '✕')));

  const draw = () => fill(list, files.map(line));

  function drop(file) {
    fill(note);
    leaving.add(file.id);
    draw();
    list.querySelector('.ita-undo button').focus();
    removeLater(file.id, (refusal) => {
      leaving.delete(file.id);
      if (refusal) {
        fill(note, refusal.message);
      } else {
        files.splice(files.indexOf(file), 1);
        onChange();
      }
      draw();
    });
  }

  function stay(file) {
    keepFile(file.id);
    leaving.delete(file.id);
    draw();
  }

  draw();
  return h('div', {class: 'ita-field'}, h('span', {class: 'ita-label', id: title}, t('file.evidence')), list, note,
    readOnly ? null : dropField({path, label: t('file.add'), title, multiple: true, onStored: (answer, file) => {
      files.push(stored(answer, file));
      draw();
      onChange();
    }}));
}
