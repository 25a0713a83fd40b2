/** Shows what keeps a task from being sent; every line leads to its field. */
import {h, fill} from './dom.js';
import {signInLink} from './signin.js';
import {t} from './texts.js';

/** The field of the path, or the nearest one around it. */
function fieldOf(root, where) {
  let path = where || '';
  while (path) {
    const named = Array.from(root.querySelectorAll('[data-where]')).filter((field) => field.dataset.where === path);
    if (named.length) {
      return named.find((field) => !field.closest('[hidden]')) || named[0];
    }
    const shorter = path.replace(/(\.[^.[\]]+|\[\d+\])$/, '');
    path = shorter === path ? '' : shorter;
  }
  return null;
}

/** Leads to the field of the path; what is built only when it is opened is built first. */
export function focusField(root, where) {
  const near = fieldOf(root, where);
  if (near) {
    near.dispatchEvent(new CustomEvent('ita-reveal', {bubbles: true}));
    reveal(fieldOf(root, where) || near);
  }
}

function reveal(field) {
  for (let box = field; box; box = box.parentElement) {
    if (box.tagName === 'DETAILS') {
      box.open = true;
    }
  }
  const target = field.matches('input, select, textarea, button, [tabindex]')
    ? field : field.querySelector('input, select, textarea, button') || field;
  if (target === field && !field.matches('input, select, textarea, button, [tabindex]')) {
    field.setAttribute('tabindex', '-1');
  }
  field.scrollIntoView({block: 'center'});
  target.focus({preventScroll: true});
}

export function clearMissing(root, panel) {
  panel.hidden = true;
  fill(panel);
  root.querySelectorAll('.is-missing').forEach((field) => field.classList.remove('is-missing'));
}

/** Lists the entries and marks their fields, each line leading to its field. */
function lines(root, entries) {
  return entries.map((entry) => {
    const field = fieldOf(root, entry.where);
    if (!field) {
      return h('li', {}, entry.message);
    }
    field.classList.add('is-missing');
    return h('li', {}, h('button', {type: 'button', class: 'ita-link', on: {click: () => focusField(root, entry.where)}}, entry.message));
  });
}

/** The refusal stands open while its entries are answered one after the other; who walks in it keeps her place. */
export function markMissing(root, panel, entries, title = t('form.notYet')) {
  const links = () => Array.from(panel.querySelectorAll('button'));
  const place = links().indexOf(document.activeElement);
  clearMissing(root, panel);
  panel.hidden = entries.length === 0;
  fill(panel, h('h3', {tabindex: '-1'}, title), h('p', {class: 'ita-hint'}, t('missing.hint')), h('ol', {}, lines(root, entries)));
  if (place >= 0 && links().length) {
    links()[Math.min(place, links().length - 1)].focus({preventScroll: true});
  }
}

/** Lists the refusal's entries and marks their fields; the first entry has the focus, and Enter leads to its field. */
export function showMissing(root, panel, refusal, title = t('form.notYet')) {
  if (refusal.missing.length) {
    markMissing(root, panel, refusal.missing, title);
  } else {
    clearMissing(root, panel);
    panel.hidden = false;
    fill(panel, h('h3', {tabindex: '-1'}, refusal.message, ' ', signInLink(refusal)));
  }
  panel.scrollIntoView({block: 'center'});
  (panel.querySelector('li button') || panel.querySelector('h3')).focus({preventScroll: true});
}
