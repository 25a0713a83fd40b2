/** Shows what keeps a task from being sent; every line leads to its field. */
import {h, fill} from './dom.js';
import {t} from './texts.js';

/** The field of the path, or the nearest one around it. */
function fieldOf(root, where) {
  let path = where || '';
  while (path) {
    const found = Array.from(root.querySelectorAll('[data-where]')).find((field) => field.dataset.where === path);
    if (found) {
      return found;
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

/** Lists the refusal's entries and marks their fields. */
export function showMissing(root, panel, refusal) {
  clearMissing(root, panel);
  panel.hidden = false;
  const entries = refusal.missing.map((entry) => {
    const field = fieldOf(root, entry.where);
    if (!field) {
      return h('li', {}, entry.message);
    }
    field.classList.add('is-missing');
    return h('li', {}, h('button', {type: 'button', class: 'ita-link', on: {click: () => focusField(root, entry.where)}}, entry.message));
  });
  fill(panel, h('h3', {tabindex: '-1'}, entries.length ? t('form.notYet') : refusal.message),
    entries.length ? h('p', {class: 'ita-hint'}, t('missing.hint')) : null, entries.length ? h('ol', {}, entries) : null);
  panel.scrollIntoView({block: 'center'});
  panel.querySelector('h3').focus({preventScroll: true});
}
