/** Number, day, name and scan of the signed paper: before publication they join the document, afterwards they make a new version. */
import {h} from '/forms/js/dom.js';
import {post, put} from '/forms/js/api.js';
import {button, textArea, textField} from '/forms/js/fields.js';
import {dateField} from '/forms/js/datefield.js';
import {uploadField} from '/forms/js/files.js';
import {clearMissing, showMissing} from '/forms/js/missing.js';
import {digits, longDate} from '/forms/js/thai.js';
import {refuseUnread} from '/forms/js/unread.js';
import {ask} from './ask.js';
import {guarded, settled} from './guard.js';
import {published} from './next.js';
import {facts, fileLink, working} from './parts.js';
import {t} from './words.js';

export function signaturePart({desk, line, again}) {
  const out = published(line);
  const known = out ? fromVersion(out) : line.signature;
  const shown = known && known.number ? facts([[t('signature.number'), digits(known.number)], [t('signature.date'), longDate(known.date)],
    [t('signature.signedBy'), known.signedBy], [t('signature.position'), known.position], [t('signature.scan'), known.evidence && fileLink(known.evidence)]])
    : h('p', {}, t(out ? 'signature.afterwards' : 'signature.before'));
  return h('div', {}, shown, desk.keeps ? editor(desk, line, known, again) : null);
}

function fromVersion({agreed, scan}) {
  return {number: agreed.number, date: agreed.signedOn, signedBy: agreed.officer, position: agreed.position, evidence: scan && scan.evidence};
}

/** The form, folded away once the signature stands. */
function editor(desk, line, known, again) {
  const out = published(line);
  const draft = {number: '', date: null, signedBy: '', position: '', evidence: null, ...known};
  const extra = {reason: known && known.number ? '' : t('signature.reason')};
  const missing = h('div', {class: 'ita-panel ita-panel--bad ita-missing', role: 'alert', hidden: true});
  const form = guarded(h('div', {class: 'doc-form'}, h('div', {class: 'ita-row'},
    textField({label: t('signature.number'), hint: t('signature.numberHint'), value: draft.number, where: 'number', onInput: (text) => { draft.number = text; }}),
    dateField({label: t('signature.date'), value: draft.date, where: 'date', onChange: (iso) => { draft.date = iso; }})),
  h('div', {class: 'ita-row'}, textField({label: t('signature.signedBy'), value: draft.signedBy, where: 'signedBy', onInput: (text) => { draft.signedBy = text; }}),
    textField({label: t('signature.position'), hint: t('signature.positionHint'), value: draft.position, where: 'position', onInput: (text) => { draft.position = text; }})),
  uploadField({label: t('signature.scan'), where: 'evidence', path: desk.path(line.key, '/files'), onChange: (id) => { draft.evidence = id; }}),
  out ? textArea({label: t('version.reason'), hint: t('version.reasonHint'), value: extra.reason, where: 'reason', rows: 2, onInput: (text) => { extra.reason = text; }}) : null,
  missing, h('div', {class: 'ita-actions'}, button(t(out ? 'signature.publish' : 'signature.save'), send, 'primary'))));

  async function send() {
    clearMissing(form, missing);
    const signature = {number: draft.number, date: draft.date, signedBy: draft.signedBy, position: draft.position, evidence: draft.evidence};
    try {
      refuseUnread(form);
      if (out && !(await ask({title: t('version.ask'), text: t('version.askText', {number: digits(Number(out.version) + 1)}), yes: t('signature.publish')}))) {
        return;
      }
      await working(form, t(out ? 'version.publishing' : 'saving'), () => (out ? post(`${desk.base}/publications/${line.key}`, {reason: extra.reason, signature})
        : put(desk.path(line.key, '/signature'), signature, known ? `"${known.version}"` : null)));
      settled(form);
      await again();
    } catch (refusal) {
      showMissing(form, missing, {message: refusal.message, missing: (refusal.missing || []).map((one) => ({...one, where: one.where.replace(/^signature\./, '')}))});
    }
  }

  return known && known.number ? h('details', {class: 'ita-fold'}, h('summary', {}, t(out ? 'signature.correct' : 'signature.change')), form) : form;
}
