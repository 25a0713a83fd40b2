/** Sending files: chosen, or dropped on the field; one line each with how far it is, and another try where it failed. */
import {h, fill, newId} from './dom.js';
import {Refusal, upload} from './api.js';
import {button} from './fields.js';
import {isPhoto, lighter} from './photo.js';
import {digits} from './thai.js';
import {t} from './texts.js';

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.docx,.xlsx,.pptx,.doc,.xls,.ppt,.odt,.ods,.txt,.csv,.mp4';
const LARGEST = 50 * 1024 * 1024;

const underWay = new Set();

/** Whether a file is on its way. */
export const isUploading = () => underWay.size > 0;

/** The lines of files that did not arrive, until they are sent again or taken away. */
const failed = new Set();

/** Waits for the files on their way, so that nothing is sent without them; refuses while one that failed stands there. */
export async function settleUploads() {
  const arrived = await Promise.all(underWay);
  if (arrived.includes(false) || Array.from(failed).some((line) => line.isConnected)) {
    throw new Refusal(0, {detail: t('file.notSent')});
  }
}

/** Whether all of them arrived; who sends waits for the work. */
export function watched(work) {
  underWay.add(work);
  work.finally(() => underWay.delete(work));
  return work;
}

/**
 * The button and the place to drop files.
 *
 * @param title the id of the field's title, which says what the file is
 * @param multiple whether more than one may be given
 * @param onStored hears what the server stored, and the file
 */
export function dropField({path, label, title, multiple, onStored}) {
  const id = newId();
  const lines = h('ul', {class: 'ita-sending', 'aria-live': 'polite'});
  const input = h('input', {type: 'file', id, class: 'ita-file', accept: ACCEPTED, multiple: Boolean(multiple), 'aria-describedby': title, on: {change: async () => {
    const chosen = Array.from(input.files);
    input.value = '';
    await watched(all(chosen));
  }}});
  const zone = h('div', {class: 'ita-upload'}, h('label', {for: id, class: 'ita-button ita-button--add'}, label), input,
    h('span', {class: 'ita-hint ita-upload__hint', 'aria-hidden': 'true'}, t('file.drop')), lines);
  acceptDrops(zone, (files) => watched(all(multiple ? files : files.slice(0, 1))));

  async function all(files) {
    Array.from(lines.children).filter((line) => !failed.has(line)).forEach((line) => line.remove());
    let arrived = true;
    for (const file of files) {
      const line = h('li', {});
      lines.appendChild(line);
      arrived = await one(file, line) && arrived;
    }
    return arrived;
  }

  async function one(chosen, line) {
    failed.delete(line);
    const {file, kept} = await lighter(chosen);
    if (file.size > LARGEST) {
      return refuse(line, file, t('file.tooLarge', {name: file.name}));
    }
    const bar = h('progress', {max: '1', value: 0, 'aria-label': t('file.sending', {name: file.name})});
    const share = h('span', {class: 'ita-sending__share'}, digits(0) + '%');
    fill(line, h('span', {}, t('file.sending', {name: file.name})), bar, share);
    try {
      const stored = await upload(path, file, (part) => {
        bar.value = part;
        fill(share, digits(Math.round(part * 100)) + '%');
      });
      fill(line, t('file.sent', {name: file.name}), kept && isPhoto(chosen) ? h('span', {class: 'ita-hint'}, t('photo.sentAsItIs')) : null);
      onStored(stored, file);
      return true;
    } catch (refusal) {
      const details = (refusal.missing || []).map((entry) => entry.message).join(' ');
      const mayHelp = refusal.status === 0 || refusal.status === 401 || refusal.status >= 500;
      return refuse(line, file, `${file.name}: ${details || refusal.message}`,
        mayHelp ? button(t('form.again'), () => watched(one(chosen, line)), 'small') : null);
    }
  }

  /** It stays in sight until somebody decides about it. */
  function refuse(line, file, message, again) {
    failed.add(line);
    fill(line, h('span', {class: 'ita-error'}, message), again, h('button', {
      type: 'button', class: 'ita-icon ita-icon--remove', 'aria-label': t('file.remove', {name: file.name}), on: {click: () => {
        failed.delete(line);
        line.remove();
      }},
    }, '✕'));
    return false;
  }

  return zone;
}

/** Files may be let fall on the element. */
function acceptDrops(zone, onFiles) {
  const over = (event) => {
    if (Array.from(event.dataTransfer ? event.dataTransfer.types : []).includes('Files')) {
      event.preventDefault();
      zone.classList.add('is-over');
    }
  };
  zone.addEventListener('dragenter', over);
  zone.addEventListener('dragover', over);
  zone.addEventListener('dragleave', (event) => zone.contains(event.relatedTarget) || zone.classList.remove('is-over'));
  zone.addEventListener('drop', (event) => {
    zone.classList.remove('is-over');
    if (event.dataTransfer && event.dataTransfer.files.length) {
      event.preventDefault();
      onFiles(Array.from(event.dataTransfer.files));
    }
  });
}
