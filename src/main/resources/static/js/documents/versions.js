/** What is out: every version with its files, and taking the document back. */
import {h} from '/forms/js/dom.js';
import {post} from '/forms/js/api.js';
import {button, textArea} from '/forms/js/fields.js';
import {clearMissing, showMissing} from '/forms/js/missing.js';
import {digits, longDate} from '/forms/js/thai.js';
import {ask} from './ask.js';
import {guarded, settled} from './guard.js';
import {published, withdrawn} from './next.js';
import {fileLink, working} from './parts.js';
import {t} from './words.js';

export function versionsPart(context) {
  const {desk, line} = context;
  const versions = [...line.versions].sort((one, other) => other.version - one.version);
  return h('div', {}, withdrawn(line) ? h('p', {class: 'ita-panel ita-panel--bad'}, t('version.withdrawnHint')) : null,
    h('ul', {class: 'doc-versions'}, versions.map((version) => one(line, version))),
    desk.keeps ? h('div', {class: 'doc-folds'}, newVersion(context), published(line) ? withdrawal(context) : null) : null);
}

function one(line, version) {
  const {agreed, withdrawn: gone} = version;
  return h('li', {class: gone ? 'is-gone' : null}, h('b', {}, t('version.number', {number: digits(version.version)})), ' ',
    t('version.on', {date: longDate(version.publishedOn)}),
    agreed.number ? h('span', {class: 'ita-badge ita-badge--good'}, t('version.signed', {number: digits(agreed.number)})) : null,
    gone ? h('span', {class: 'ita-badge ita-badge--bad'}, t('version.gone', {date: longDate(gone.on)})) : null,
    version.reason ? h('p', {}, h('small', {}, t('version.because', {reason: version.reason}))) : null,
    gone ? h('p', {}, h('small', {}, t('version.because', {reason: gone.reason}))) : null,
    version.scan ? h('p', {}, fileLink(version.scan.evidence, t('signature.scan'))) : null,
    h('details', {class: 'ita-fold'}, h('summary', {}, t('version.digest')), h('code', {class: 'doc-digest'}, version.sha256),
      (version.files || []).map((file) => h('code', {class: 'doc-digest'}, `${file.format}: ${file.sha256}`))));
}

function folded(title, hint, kind, send, {again}) {
  const missing = h('div', {class: 'ita-panel ita-panel--bad ita-missing', role: 'alert', hidden: true});
  let reason = '';
  const form = guarded(h('div', {class: 'doc-form'}, h('p', {class: 'ita-hint'}, hint),
    textArea({label: t('version.reason'), hint: t('version.reasonHint'), value: '', where: 'reason', rows: 2, onInput: (text) => { reason = text; }}),
    missing, h('div', {class: 'ita-actions'}, button(title, run, kind))));

  async function run() {
    clearMissing(form, missing);
    try {
      const call = await send(reason.trim());
      if (call) {
        await working(form, t('version.publishing'), () => post(call.path, call.body));
        settled(form);
        await again();
      }
    } catch (refusal) {
      showMissing(form, missing, refusal);
    }
  }

  return h('details', {class: 'ita-fold'}, h('summary', {}, title), form);
}

function newVersion(context) {
  const {desk, line} = context;
  return folded(t('version.new'), t('version.newHint'), 'primary', async (reason) => {
    const yes = await ask({title: t('version.ask'), text: t('version.askText', {number: digits(line.versions.length + 1)}), yes: t('version.new')});
    return yes && {path: `${desk.base}/publications/${line.key}`, body: {reason, signature: null}};
  }, context);
}

function withdrawal(context) {
  const {desk, line} = context;
  return folded(t('version.withdraw'), t('version.withdrawHint'), 'danger', async (reason) => {
    const yes = await ask({title: t('version.withdrawAsk'), text: t('version.withdrawText'), yes: t('version.withdraw'), kind: 'danger'});
    return yes && {path: `${desk.base}/publications/${line.key}/withdrawal`, body: {reason}};
  }, context);
}
