/** The kinds of mail and the texts of the chosen one. */
import {h, fill} from '/forms/js/dom.js';
import {get} from '/forms/js/api.js';
import {button} from '/forms/js/fields.js';
import {editor} from './mail/editor.js';
import {t} from './mail/words.js';

const root = document.getElementById('mail');
const kinds = h('div', {class: 'ita-chips mail-kinds', role: 'group', 'aria-label': t('kinds')});
const place = h('div', {});
let all = [];
let open = null;
let key = '';

function draw() {
  fill(kinds, all.map((kind) => {
    const tab = button(kind.name + (kind.changed ? ` · ${t('changed')}` : ''), () => choose(kind.key), kind.key === key ? 'primary' : 'small');
    tab.setAttribute('aria-pressed', String(kind.key === key));
    return tab;
  }));
}

async function choose(next) {
  if (next === key || open && open.dirty() && !window.confirm(t('leave'))) {
    return;
  }
  key = next;
  draw();
  window.history.replaceState(null, '', '#' + key);
  try {
    const opened = await editor(next, (view) => {
      all = all.map((kind) => (kind.key === view.key ? {...kind, changed: view.changed} : kind));
      draw();
    });
    // Whoever chose another kind meanwhile is not brought back to this one.
    if (key === next) {
      open = opened;
      fill(place, open.element);
    }
  } catch (refusal) {
    if (key === next) {
      open = null;
      fill(place, h('p', {class: 'ita-panel ita-panel--bad', role: 'alert'}, refusal.message));
    }
  }
}

window.addEventListener('beforeunload', (event) => {
  if (open && open.dirty()) {
    event.preventDefault();
  }
});

async function begin() {
  try {
    all = await get('/api/admin/mail/templates');
    fill(root, kinds, place);
    const wanted = window.location.hash.slice(1);
    await choose(all.some((kind) => kind.key === wanted) ? wanted : all[0].key);
  } catch (refusal) {
    fill(root, h('p', {class: 'ita-panel ita-panel--bad', role: 'alert'}, refusal.message));
  }
}

await begin();
