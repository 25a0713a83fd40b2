/** The words of a document that the office writes itself, with how they will read; saved while they are typed. */
import {h, fill} from '/forms/js/dom.js';
import {Draft} from '/forms/js/autosave.js';
import {getTagged, post} from '/forms/js/api.js';
import {button, textArea} from '/forms/js/fields.js';
import {recall} from '/forms/js/sharing.js';
import {digits} from '/forms/js/thai.js';
import {ask} from './ask.js';
import {download} from './download.js';
import {keptWhileTyped} from './guard.js';
import {settings} from './settings.js';
import {t} from './words.js';

const PAUSE = 400;

export async function wording(desk, key) {
  const {data: view, tag} = await getTagged(desk.path(key, '/texts'));
  const known = desk.line(key);
  const texts = Object.fromEntries(view.slots.map((slot) => [slot.key, slot.text]));
  const standard = Object.fromEntries(view.slots.map((slot) => [slot.key, slot.standard]));
  const own = () => ({texts: Object.fromEntries(Object.entries(texts).map(([slot, text]) => [slot, text === standard[slot] ? null : text]))});
  const previews = new Map(view.slots.map((slot) => [slot.key, h('div', {class: 'doc-preview', 'aria-live': 'polite'})]));
  const problems = new Map(view.slots.map((slot) => ['texts.' + slot.key, h('p', {class: 'ita-error', role: 'alert'})]));
  const problem = h('p', {class: 'ita-error', role: 'alert'});
  const box = h('div', {});
  const draft = new Draft({path: desk.path(key, '/texts'), data: view, tag: tag || `"${view.version}"`, fields: ['texts'], user: desk.me.userId, read: own,
    shape: (answer) => ({texts: Object.fromEntries(answer.slots.map((slot) => [slot.key, slot.changed ? slot.text : null]))}),
    write: (data) => { view.slots.forEach((slot) => { texts[slot.key] = data.texts[slot.key] === null ? standard[slot.key] : data.texts[slot.key]; }); draw(); }});
  let timer = 0;
  let asked = 0;

  function typed(slot, text) {
    texts[slot] = text;
    draft.touch();
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE);
  }

  /** An answer that was overtaken by a newer one is dropped. */
  async function show() {
    asked += 1;
    const mine = asked;
    try {
      const {data} = await post(desk.path(key, '/texts/preview'), own());
      if (mine === asked) {
        told([], '');
        preview(data.slots);
      }
    } catch (refusal) {
      told(refusal.missing || [], refusal.message);
    }
  }

  /** Every complaint stands under the text it is about. */
  function told(missing, message) {
    problems.forEach((place, where) => fill(place, missing.filter((one) => one.where === where).map((one) => one.message).join(' ')));
    fill(problem, missing.some((one) => problems.has(one.where)) ? '' : message);
  }

  function preview(slots) {
    slots.forEach((slot) => fill(previews.get(slot.key), slot.preview.length ? slot.preview.map((line) => h('p', {}, digits(line))) : h('p', {class: 'empty'}, t('wording.blank'))));
  }

  function draw() {
    fill(box, view.slots.map((slot) => h('section', {class: 'doc-slot', 'data-where': 'texts.' + slot.key}, editor(slot),
      h('div', {class: 'doc-slot__read'}, h('span', {class: 'ita-label'}, t('wording.preview')), previews.get(slot.key)))));
  }

  function editor(slot) {
    const field = textArea({label: slot.label, value: texts[slot.key], rows: 3, where: 'texts.' + slot.key, onInput: (text) => typed(slot.key, text)});
    return h('div', {}, field, problems.get('texts.' + slot.key), desk.keeps ? h('div', {class: 'ita-actions'}, inserter(field.querySelector('textarea')),
      button(t('wording.reset'), () => reset(slot), 'quiet')) : null);
  }

  /** Puts a word for what the system knows where the cursor stands. */
  function inserter(area) {
    return h('details', {class: 'ita-fold doc-words'}, h('summary', {}, t('wording.insert')), h('div', {class: 'ita-chips'}, view.placeholders.map((word) =>
      h('button', {type: 'button', class: 'ita-chip', on: {click: () => {
        area.setRangeText(`{${word.name}}`, area.selectionStart, area.selectionEnd, 'end');
        area.dispatchEvent(new Event('input', {bubbles: true}));
        area.focus();
      }}}, h('b', {}, word.name), h('small', {}, word.value ? digits(word.value) : t('wording.unknown'))))));
  }

  async function reset(slot) {
    if (texts[slot.key] !== standard[slot.key] && await ask({text: t('wording.resetAsk', {label: slot.label}), yes: t('wording.reset'), kind: 'danger'})) {
      texts[slot.key] = standard[slot.key];
      draw();
      draft.touch();
      show();
    }
  }

  draw();
  preview(view.slots);
  recall(draft);
  box.querySelectorAll('textarea').forEach((area) => { area.readOnly = !desk.keeps; });
  return [h('p', {class: 'trail'}, h('a', {href: '#' + (known ? key : 'others')}, t(known ? 'back.document' : 'back.others'))),
    known ? await settings(desk, key) : null,
    keptWhileTyped(h('section', {class: 'paper'}, h('h2', {}, t('wording.title')), h('p', {class: 'ita-hint'}, t('wording.hint')), box, problem,
      h('div', {class: 'ita-actions'}, download(t('wording.try'), desk.path(key + '.pdf')))), draft), h('div', {class: 'doc-saved'}, draft.status)].filter(Boolean);
}
