/** Ends waiting for the divisions that have not sent. */
import {h, fill} from '/forms/js/dom.js';
import {post} from '/forms/js/api.js';
import {button, textArea} from '/forms/js/fields.js';
import {t} from '/forms/js/texts.js';

document.querySelectorAll('[data-close-collection]').forEach((box) => {
  const {year, path} = box.dataset;
  let reason = '';
  const note = h('p', {class: 'ita-error', role: 'alert'});

  async function close() {
    if (!reason.trim()) {
      fill(note, t('collection.reasonRequired'));
      return;
    }
    try {
      await post(`/api/cycles/${year}/collections/${path}/close`, {reason: reason.trim()});
      window.location.reload();
    } catch (refusal) {
      fill(note, refusal.message);
    }
  }

  const open = () => fill(box, textArea({label: t('collection.reason'), value: '', onInput: (text) => { reason = text; }}), note,
    h('div', {class: 'ita-actions'}, button(t('collection.close'), close, 'warn'), button(t('form.cancel'), start)));
  const start = () => fill(box, button(t('collection.close'), open, 'small'));
  start();
});
