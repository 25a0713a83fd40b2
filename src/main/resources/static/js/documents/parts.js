/** Small things that several parts of the page show. */
import {h, set} from '/forms/js/dom.js';
import {button, textField} from '/forms/js/fields.js';
import {arabic, digits} from '/forms/js/thai.js';
import {keepUnread, unreadText} from '/forms/js/unread.js';
import {tell} from './download.js';
import {t} from './words.js';

/** Names and values; empty ones stay away. */
export function facts(pairs) {
  return h('dl', {class: 'ita-facts'}, pairs.filter(([, value]) => value).map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]));
}

export function fileLink(id, name) {
  return h('a', {href: '/api/evidence/' + encodeURIComponent(id), target: '_blank', rel: 'noopener'}, name || t('file.open'));
}

/** Only addresses of web pages become links. */
export function webLink(address) {
  return /^https?:\/\//i.test(address || '')
    ? h('a', {href: address, target: '_blank', rel: 'noopener noreferrer'}, address) : address || '';
}

/** A text to take elsewhere, with its button. */
export function copyable(label, text) {
  const box = h('textarea', {class: 'ita-input doc-copy__text', readonly: true, rows: Math.min(14, Math.ceil(text.length / 60) + text.split('\n').length - 1), 'aria-label': label, value: text});
  return h('div', {class: 'doc-copy'}, h('span', {class: 'ita-label'}, label), box, button(t('copy'), () => copy(box), 'small'));
}

async function copy(box) {
  box.select();
  try {
    await navigator.clipboard.writeText(box.value);
    tell(t('copy.done'), 'good');
  } catch (forbidden) {
    tell(document.execCommand('copy') ? t('copy.done') : t('copy.byHand'));
  }
}

/** An hour of the day as the office writes it, 09.30, kept as 09:30; what cannot be read stays and says so, drawn anew for its owner too. */
export function hourField({label, value, where, onChange, owner}) {
  const error = h('span', {class: 'ita-error', role: 'alert'});
  const left = unreadText(owner, where);
  const field = textField({label, value: left || digits((value || '').substring(0, 5).replace(':', '.')), where, placeholder: t('hour.placeholder'), onInput: (text) => {
    const read = arabic(text).trim().match(/^([01]?\d|2[0-3])\s*[.:]\s*([0-5]\d)(\s*น\.?)?$/);
    mark(text.trim() && !read ? text : null);
    if (read || !text.trim()) {
      onChange(read ? `${read[1].padStart(2, '0')}:${read[2]}` : null);
    }
  }});

  function mark(text) {
    error.textContent = text ? t('hour.wrong') : '';
    set(field.querySelector('input'), 'aria-invalid', text ? 'true' : null);
    keepUnread(owner, where, text);
  }

  field.appendChild(error);
  mark(left);
  return field;
}

/** Runs what takes a while: the form's buttons rest, and the page says what it is doing. */
export async function working(form, text, action) {
  const buttons = Array.from(form.querySelectorAll('button')).filter((one) => !one.disabled);
  buttons.forEach((one) => { one.disabled = true; });
  tell(text);
  try {
    await action();
    tell(t('done'), 'good');
  } catch (refusal) {
    tell('');
    throw refusal;
  } finally {
    buttons.forEach((one) => { one.disabled = false; });
  }
}
