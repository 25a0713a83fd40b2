/** Fields in which something stands that cannot be read, such as the 31st of February: nothing is sent silently without it. */
import {Refusal} from './api.js';

/** What stands unread, by what it was typed for: a field that is drawn anew shows it still. */
const left = new WeakMap();

const lastPart = (where) => where.replace(/^.*\./, '');

/** Keeps the text that cannot be read, or forgets it where there is none; without an owner it lives as long as its field. */
export function keepUnread(owner, where, text) {
  if (owner) {
    left.set(owner, {...left.get(owner), [lastPart(where)]: text});
  }
}

/** What was typed into the field and could not be read. */
export const unreadText = (owner, where) => (left.get(owner) || {})[lastPart(where)];

/** Whether anything that was typed for it cannot be read. */
export const hasUnread = (owner) => Object.values(left.get(owner) || {}).some(Boolean);

/** What stands there unread, as entries of a refusal. */
function unread(root) {
  return Array.from(root.querySelectorAll('[aria-invalid="true"]')).filter((field) => !field.closest('[hidden]'))
    .map((field) => ({where: field.dataset.where, message: `${nameOf(field)}: ${messageOf(field)}`}));
}

/** The entries, and what stands unread; a field that cannot be read is not missing too. */
export function withUnread(root, entries) {
  const found = unread(root);
  return [...entries.filter((entry) => !found.some((one) => one.where === entry.where)), ...found];
}

/** Refuses as the server would. */
export function refuseUnread(root) {
  const missing = unread(root);
  if (missing.length) {
    throw new Refusal(422, {detail: missing[0].message, missing});
  }
}

const nameOf = (field) => (field.getAttribute('aria-label') || (field.labels[0] || {textContent: ''}).textContent).trim();

function messageOf(field) {
  const error = field.closest('.ita-field').querySelector('.ita-error');
  return error ? error.textContent : '';
}
