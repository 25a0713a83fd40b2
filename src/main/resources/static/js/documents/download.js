/** Files to take along: fetched, so that a slow one is seen to work and a refused one says why. */
import {h, fill} from '/forms/js/dom.js';
import {digits} from '/forms/js/thai.js';
import {t} from './words.js';

const note = h('div', {class: 'doc-note', role: 'status', 'aria-live': 'polite', hidden: true});

/** A link that looks like a button and saves the file at the path. */
export function download(label, path, {kind, hint, name} = {}) {
  const link = h('a', {class: 'ita-button ita-button--small' + (kind ? ' ita-button--' + kind : ''), href: path, download: name || '', title: hint || null}, label);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    if (!link.getAttribute('aria-busy')) {
      save(link, path, label, name);
    }
  });
  return link;
}

async function save(link, path, label, name) {
  link.setAttribute('aria-busy', 'true');
  tell(t('download.running', {label}));
  try {
    const response = await fetch(path, {credentials: 'same-origin', headers: {Accept: '*/*', 'X-Requested-With': 'XMLHttpRequest'}});
    if (!response.ok) {
      const problem = await response.json().catch(() => ({}));
      tell(problem.detail || t('download.failed'), 'bad');
      return;
    }
    const content = await received(response, label);
    const address = URL.createObjectURL(content);
    const saver = h('a', {href: address, download: fileName(response) || name || path.split('/').pop(), hidden: true});
    document.body.appendChild(saver);
    saver.click();
    saver.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
    tell(t('download.done', {name: saver.download}), 'good');
  } catch (offline) {
    tell(t('download.offline'), 'bad');
  } finally {
    link.removeAttribute('aria-busy');
  }
}

/** Reads the answer piece by piece and shows how much has come. */
async function received(response, label) {
  const reader = response.body.getReader();
  const pieces = [];
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    size += piece.value.length;
    if (size > 1024 * 1024) {
      tell(t('download.received', {label, size: megabytes(size)}));
    }
  }
  return new Blob(pieces, {type: response.headers.get('Content-Type') || ''});
}

export function megabytes(bytes) {
  return digits((bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0));
}

function fileName(response) {
  const given = response.headers.get('Content-Disposition') || '';
  const encoded = given.match(/filename\*=UTF-8''([^;]+)/i);
  const plain = given.match(/filename="?([^";]+)"?/i);
  return encoded ? decodeURIComponent(encoded[1]) : plain ? plain[1] : '';
}

let hiding = 0;

function tell(text, kind) {
  if (!note.isConnected) {
    document.body.appendChild(note);
  }
  note.hidden = !text;
  note.className = 'doc-note' + (kind ? ' doc-note--' + kind : '');
  fill(note, text, h('button', {type: 'button', class: 'ita-icon', 'aria-label': t('form.close'), on: {click: () => { note.hidden = true; }}}, '✕'));
  clearTimeout(hiding);
  if (kind === 'good') {
    hiding = setTimeout(() => { note.hidden = true; }, 8000);
  }
}

export {tell};
