/** Digits of all documents of the year, and which columns the tables of this one have. */
import {h, fill} from '/forms/js/dom.js';
import {find, put} from '/forms/js/api.js';
import {radios} from '/forms/js/fields.js';
import {t} from './words.js';

export async function settings(desk, key) {
  let view = await find(desk.base + '/documents/settings');
  if (!view) {
    return null;
  }
  const note = h('p', {class: 'ita-saved', role: 'status'});
  const heads = h('div', {class: 'doc-heads'});
  const choices = view.choices[key] || [];

  async function change(part) {
    fill(note, t('settings.saving'));
    note.dataset.state = '';
    try {
      view = (await put(desk.base + '/documents/settings', part, `"${view.version}"`)).data;
      fill(note, t('settings.saved'));
      note.dataset.state = 'done';
    } catch (refusal) {
      fill(note, refusal.message);
      note.dataset.state = 'failed';
    }
  }

  function show(set) {
    const chosen = choices.find((one) => one.key === set);
    fill(heads, chosen ? h('ol', {}, chosen.heads.map((head) => h('li', {}, head))) : null);
  }

  show(view.columns[key]);
  const box = h('section', {class: 'paper'}, h('h2', {}, t('settings.title')),
    radios({label: t('settings.numerals'), value: view.numerals, choices: [['THAI', t('settings.THAI')], ['ARABIC', t('settings.ARABIC')]],
      onChange: (numerals) => change({numerals})}),
    choices.length ? [radios({label: t('settings.columns'), value: view.columns[key], choices: choices.map((one) => [one.key, one.name]), onChange: (set) => {
      show(set);
      change({columns: {[key]: set}});
    }}), h('p', {class: 'ita-hint'}, t('settings.columnsHint')), heads] : null, note);
  if (!desk.keeps) {
    box.querySelectorAll('input').forEach((input) => { input.disabled = true; });
  }
  return box;
}
