/** A table that goes out as a Word file and comes back: what differs is shown, and only what is chosen is taken over. */
import {h, fill, newId} from './dom.js';
import {csrf, Refusal} from './api.js';
import {button} from './fields.js';
import {digits} from './thai.js';
import {t} from './texts.js';

const LARGEST = 10 * 1024 * 1024;

/** @param flush saves what is still being typed, so that nothing is compared with an older state */
export function wordBack({download, path, flush}) {
  const id = newId();
  const shown = h('div', {'aria-live': 'polite'});
  const input = h('input', {type: 'file', id, class: 'ita-file', accept: '.docx'});
  let file = null;

  input.addEventListener('change', async () => {
    file = input.files[0] || null;
    input.value = '';
    if (file && file.size > LARGEST) {
      tell(t('file.tooLarge', {name: file.name}));
    } else if (file) {
      await attempt(async () => { await flush(); show(await send(path, file, [])); });
    }
  });

  async function attempt(work) {
    fill(shown, h('p', {class: 'ita-hint'}, t('word.reading')));
    try {
      await work();
    } catch (refusal) {
      tell([refusal.message, ...(refusal.missing || []).map((entry) => entry.message)].join(' '));
    }
  }

  const tell = (text) => fill(shown, h('p', {class: 'ita-error', role: 'alert'}, text));

  function show({data, tag}) {
    if (!data.differences.length) {
      fill(shown, h('p', {class: 'ita-panel'}, t('word.same')));
      return;
    }
    const chosen = new Set(data.differences.filter((one) => one.takable && !one.conflict).map((one) => one.id));
    const hint = h('span', {class: 'ita-error', role: 'alert'});
    const take = button(t('word.take'), () => {
      if (!chosen.size) {
        fill(hint, t('word.nothingChosen'));
        return;
      }
      attempt(async () => {
        await send(path + '/accept', file, Array.from(chosen), tag);
        window.location.reload();
      });
    }, 'add');
    const takable = data.differences.some((one) => one.takable);
    fill(shown, h('p', {}, t('word.count', {count: digits(data.differences.length)})),
      h('ul', {class: 'ita-log'}, data.differences.map((one) => difference(one, chosen))),
      takable ? [take, ' ', hint] : h('p', {class: 'ita-hint'}, t('word.noneTakable')));
  }

  return h('div', {class: 'ita-panel'}, h('p', {class: 'ita-hint'}, t('word.intro')),
    h('div', {class: 'ita-actions'}, h('a', {href: download, class: 'ita-button'}, t('word.download')),
      h('label', {for: id, class: 'ita-button ita-button--add'}, t('word.upload')), input), shown);
}

function difference(one, chosen) {
  const id = newId();
  const box = one.takable ? h('input', {type: 'checkbox', id, checked: chosen.has(one.id), on: {change: (event) => {
    chosen[event.target.checked ? 'add' : 'delete'](one.id);
  }}}) : null;
  return h('li', {}, h('div', {}, box, h('label', {for: id}, ' ', h('strong', {}, t('word.' + one.kind)), ' ', one.where, one.label ? ' · ' + one.label : ''),
    one.before ? h('div', {}, h('small', {}, t('word.before')), ' ', lines(one.before)) : null,
    one.after ? h('div', {}, h('small', {}, t('word.after')), ' ', lines(one.after)) : null,
    one.note ? h('p', {class: one.takable && !one.conflict ? 'ita-hint' : 'ita-error'}, one.note) : null));
}

const lines = (text) => h('span', {style: {whiteSpace: 'pre-line', overflowWrap: 'anywhere'}}, text);

async function send(path, file, take, tag) {
  const form = new FormData();
  form.append('file', file);
  take.forEach((id) => form.append('take', id));
  if (tag && !take.length) {
    form.append('take', '');
  }
  const headers = {Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest', ...csrf(), ...(tag ? {'If-Match': tag} : {})};
  let response;
  try {
    response = await fetch(path, {method: 'POST', headers, body: form, credentials: 'same-origin'});
  } catch (offline) {
    throw new Refusal(0, {detail: t('error.offline')});
  }
  const data = await response.json().catch(() => null);
  if (!response.ok) {
    throw new Refusal(response.status, data || {detail: t('error.unknown')});
  }
  return {data, tag: response.headers.get('ETag')};
}
