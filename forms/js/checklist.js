/** What a document shows of the required elements, what is missing in it, and where that is mended. */
import {h, fill} from './dom.js';
import {Refusal, get, put} from './api.js';
import {button, textArea} from './fields.js';
import {focusField} from './missing.js';
import {digits, shortDate} from './thai.js';
import {t} from './texts.js';

const TONES = {COMPLETE: 'good', PARTLY: 'warn', MISSING: 'bad', LATER: 'open', BY_HAND: 'open'};
const SEVERITIES = ['ERROR', 'WARNING', 'INFO'];

/** Places that the forms show as rows. */
const ROW = /^(measures|analyses|items)\b/;

/**
 * The checklist of a document. In a form its rows lead to the form's own fields; elsewhere to the task that mends them.
 *
 * @param base the year's address, such as /api/cycles/2569
 * @param subject plan, report-6 or report-12
 * @param root the form, where the list stands in one
 * @param brief whether hints that only the writer needs are left out
 * @param before done before the list is read again, such as saving drafts
 * @param onChange told the checklist whenever it was read
 */
export async function checklist({base, subject, root, brief, before, onChange}) {
  const address = `${base}/documents/${subject}/checklist`;
  const element = h('section', {class: 'ita-section ita-checklist', 'aria-live': 'polite', 'data-checklist': subject});
  const list = {element, stops: 0, data: null, refresh: async () => show(await get(address))};

  function show(data) {
    list.data = data;
    list.stops = data.findings.filter((finding) => finding.severity === 'ERROR' && finding.state === 'OPEN').length;
    const context = {root, save: async (reasons) => show((await put(address + '/confirmations', {confirmations: reasons})).data)};
    fill(element, h('h3', {}, t('checklist.title'), ' ', verdict(data)), item(data), passed(data.passed), elements(data.elements),
      SEVERITIES.filter((severity) => !(brief && severity === 'INFO')).map((severity) => group(context, data, severity)),
      brief ? null : button(t('finding.again'), again, 'small'));
    if (onChange) {
      onChange(list);
    }
  }

  async function again() {
    await (before ? before() : null);
    await list.refresh();
  }

  await list.refresh();
  return list;
}

function verdict(data) {
  return h('span', {class: 'ita-badge ita-badge--' + (data.complete ? 'good' : 'bad')}, t(data.complete ? 'checklist.complete' : 'checklist.incomplete'));
}

function item(data) {
  return data.item ? h('p', {class: 'ita-hint'}, t(data.item.provisional ? 'checklist.itemProvisional' : 'checklist.item',
    {code: data.item.code, year: digits(data.disclosureYear), text: data.item.text})) : null;
}

function passed(given) {
  return given ? h('p', {class: 'ita-panel ita-panel--warn'}, t('checklist.passed', {by: given.by, date: shortDate(given.on)}), ' ', given.reason) : null;
}

function elements(found) {
  return h('ol', {class: 'ita-elements'}, found.map((one) => h('li', {},
    h('span', {class: 'ita-badge ita-badge--' + TONES[one.state]}, t('checklist.' + one.state, {present: digits(one.present), of: digits(one.of)})), ' ', one.text)));
}

function group(context, data, severity) {
  const found = data.findings.filter((finding) => finding.severity === severity);
  const open = found.filter((finding) => finding.state === 'OPEN');
  if (!found.length) {
    return null;
  }
  const box = h('details', {class: 'ita-finding ita-finding--' + severity.toLowerCase(), open: severity === 'ERROR' || (severity === 'WARNING' && open.length > 0 && open.length < 6)},
    h('summary', {}, t('finding.' + severity, {count: digits(open.length)}),
      open.length < found.length ? ' ' + t('checklist.answered', {count: digits(found.length - open.length)}) : ''),
    h('ul', {}, found.map((finding) => row(context, finding, data.mayConfirm && severity !== 'ERROR'))));
  if (data.mayConfirm && severity !== 'ERROR' && open.length > 1) {
    box.appendChild(reasonButton(context, t('checklist.confirmAll', {count: digits(open.length)}), open));
  }
  return box;
}

function row(context, finding, mayConfirm) {
  const answered = finding.confirmation;
  return h('li', {}, message(context, finding),
    answered ? h('p', {class: 'ita-hint'}, t(finding.state === 'NOT_SENT' ? 'checklist.closed' : 'checklist.confirmed', {by: answered.by, date: shortDate(answered.on)}),
      ' ', answered.reason) : null,
    mayConfirm && finding.state === 'OPEN' ? reasonButton(context, t('checklist.confirm'), [finding]) : null,
    mayConfirm && finding.state === 'CONFIRMED' ? button(t('checklist.reopen'), () => context.save([{finding: finding.id, reason: ''}]), 'small') : null);
}

/** The sentence: a way to the row in this form, else a link to where it can be mended. */
function message({root}, finding) {
  const place = finding.where.replace(/^indicators\[(\d+)\].*$/, (all, at) => `analyses[${Number(at) + 1}]`);
  if (root && ROW.test(place)) {
    return h('button', {type: 'button', class: 'ita-link', on: {click: () => focusField(root, place)}}, finding.message);
  }
  return finding.link ? [finding.message, ' ', h('a', {href: finding.link.href}, finding.link.text)] : finding.message;
}

/** Asks why the findings may stay as they are, and keeps the answer. */
function reasonButton(context, label, findings) {
  const box = h('div', {class: 'ita-reason'});
  const error = h('p', {class: 'ita-error', role: 'alert'});
  let reason = '';
  const closed = () => fill(box, button(label, opened, 'small'));

  function opened() {
    fill(box, textArea({label: t('checklist.reason'), rows: 2, value: reason, onInput: (text) => { reason = text; }}), error,
      h('div', {class: 'ita-actions'}, button(t('checklist.keep'), send, 'small'), button(t('form.cancel'), closed, 'small')));
    box.querySelector('textarea').focus();
  }

  async function send() {
    error.textContent = reason.trim() ? '' : t('checklist.reasonRequired');
    if (!reason.trim()) {
      return;
    }
    try {
      await context.save(findings.map((finding) => ({finding: finding.id, reason})));
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) {
        throw refusal;
      }
      error.textContent = [refusal.message, ...refusal.missing.map((entry) => entry.message)].join(' ');
    }
  }

  closed();
  return box;
}
