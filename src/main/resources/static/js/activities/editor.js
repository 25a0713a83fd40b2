/** The fields of an entry: what, when, photos; the rest is folded, because a telephone in the field has little room. */
import {h, fill} from '/forms/js/dom.js';
import {button, checks, radios, select, textArea} from '/forms/js/fields.js';
import {dateField} from '/forms/js/datefield.js';
import {evidence} from '/forms/js/files.js';
import {clearMissing, markMissing, showMissing} from '/forms/js/missing.js';
import {settleUploads} from '/forms/js/uploads.js';
import {withUnread} from '/forms/js/unread.js';
import {digits} from '/forms/js/thai.js';
import {photoPicker} from './photos.js';
import {t} from '/forms/js/texts.js';

const KINDS = ['MEETING', 'TRAINING', 'ACTIVITY', 'DOCUMENT', 'OTHER'];
const NEEDED = ['text', 'on', 'unit', 'kind'];

/**
 * @param draft the entry, changed in place; without a version it is new
 * @param page units, measures and person of the year
 * @param save takes what is written; a refusal is shown
 * @param close puts the entry aside as it stands
 * @param discard throws away what was typed, offered where it came back
 * @param onType told at every change, and onPhotos when photos came or went
 * @param conflict where two texts of the same field are chosen from
 */
export function editor(draft, page, {base, save, drop, close, discard, recalled, onType, onPhotos, conflict}) {
  const {units, measures, me} = page;
  const isNew = draft.version === undefined;
  const root = h('div', {class: 'ita-panel log-editor'});
  const missing = h('div', {class: 'ita-panel ita-panel--bad ita-missing', role: 'alert', hidden: true});
  const actions = h('div', {class: 'ita-actions log-editor__actions'});
  const choices = units.choices().filter((one) => one.level !== 'VIRTUAL' && (me.coordinates || me.divisions.includes(units.divisionOf(one.code))));
  const found = () => withUnread(root, lacking(draft));
  const set = (name) => (value) => {
    draft[name] = value;
    onType();
    if (!missing.hidden) {
      markMissing(root, missing, found(), t('activity.notYet'));
    }
  };

  function saving() {
    const entries = found();
    if (entries.length) {
      showMissing(root, missing, {missing: entries}, t('activity.notYet'));
    } else {
      run(saved);
    }
  }

  /** A photo that is still being made light belongs to the entry. */
  async function saved() {
    await settleUploads();
    await save();
  }

  async function closed() {
    await settleUploads().catch(() => {});
    close();
  }

  async function run(work) {
    clearMissing(root, missing);
    actions.querySelectorAll('button').forEach((one) => { one.disabled = true; });
    try {
      await work();
    } catch (refusal) {
      showMissing(root, missing, {message: refusal.message, missing: refusal.missing || []}, t('activity.notYet'));
    } finally {
      actions.querySelectorAll('button').forEach((one) => { one.disabled = false; });
    }
  }

  function ask() {
    fill(actions, h('span', {}, t('activity.deleteAsk')), button(t('activity.deleteYes'), () => run(drop), 'danger'), button(t('form.cancel'), offer));
    actions.querySelector('button').focus();
  }

  function offer() {
    fill(actions, button(t('activity.save'), saving, 'primary'), button(t('form.close'), () => run(closed)), isNew ? null : button(t('activity.delete'), ask, 'quiet'));
  }

  offer();
  fill(root, conflict || null,
    recalled ? h('p', {class: 'ita-unsent', role: 'status'}, h('b', {}, t('unsent.title')), ' ', t('unsent.recalled'), ' ', button(t('unsent.discard'), discard, 'small')) : null,
    textArea({label: t('activity.text'), hint: t('activity.textHint'), value: draft.text, where: 'text', rows: 3, onInput: set('text')}),
    isNew ? photoPicker(draft.photos, onPhotos) : evidence({path: `${base}/activities/${draft.id}/evidence`, files: draft.evidence}),
    h('div', {class: 'ita-row'}, dateField({label: t('activity.on'), value: draft.on, where: 'on', onChange: set('on')}),
      select({label: t('activity.unit'), value: draft.unit, where: 'unit', empty: draft.unit ? undefined : '–',
        choices: choices.map((one) => [one.code, one.name]), onChange: set('unit')})),
    radios({label: t('activity.kind'), value: draft.kind, where: 'kind', choices: KINDS.map((code) => [code, t('activity.kind.' + code)]), onChange: set('kind')}),
    measures.length ? served(draft, measures, set('measures')) : null, missing, actions);
  return root;
}

/** What an entry needs and does not have, each in the words of its field. */
const lacking = (draft) => NEEDED.filter((name) => !String(draft[name] || '').trim()).map((where) => ({where, message: t(`activity.${where}.required`)}));

/** The measures that the entry serves; those of the person's own division first. */
function served(draft, measures, onChange) {
  return h('details', {class: 'ita-fold', open: draft.measures.length > 0, 'data-where': 'measures'}, h('summary', {}, t('activity.measures')),
    checks({label: t('activity.measures'), hideLabel: true, values: draft.measures,
      choices: measures.map((one) => [one.id, `${digits(one.number)}. ${one.title || t('measure.untitled')}`]), onChange}));
}
