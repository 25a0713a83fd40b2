/** What became no value: every piece can be moved into a field, or left with a word that it was looked at. */
import {h, fill} from '/forms/js/dom.js';
import {button} from '/forms/js/fields.js';
import {digits} from '/forms/js/thai.js';
import {isOpen, isOutside} from './findings.js';
import {newStep, newPath, textEntry} from './model.js';
import {note} from './notes.js';
import {t} from './words.js';

const AT_ONCE = 20;
const FIELDS = ['title', 'steps', 'results', 'outcomes', 'suggestions'];

export function outsideSection(session, {redraw}) {
  const list = h('div', {});
  const title = h('summary', {});
  const more = button('', () => { shown += AT_ONCE; refresh(true); }, 'small');
  const element = h('details', {class: 'ita-details imp-outside', 'data-where': 'tables'}, title, h('p', {class: 'ita-hint'}, t('outside.hint')), list, more);
  let shown = AT_ONCE;
  let signature = '';

  function refresh(anyway) {
    const all = session.work.findings.filter(isOutside);
    const now = all.map((finding) => finding.state).join();
    element.hidden = all.length === 0;
    if (now !== signature || anyway) {
      signature = now;
      fill(title, t('outside.title', {open: digits(all.filter(isOpen).length), all: digits(all.length)}));
      fill(list, all.slice(0, shown).map((finding) => h('div', {'data-where': finding.where},
        note(session, finding, finding.original ? button(t('outside.move'), (event) => mover(event.target.closest('.imp-note'), finding), 'small') : null))));
      more.hidden = all.length <= shown;
      fill(more, t('outside.more', {count: digits(all.length - shown)}));
    }
  }

  /** Makes the finding a part of the list that is shown, when it lies beyond. */
  function reach(finding) {
    const at = session.work.findings.filter(isOutside).indexOf(finding);
    if (at >= shown) {
      shown = at + 1;
      refresh(true);
    }
    element.open = true;
  }

  function mover(box, finding) {
    const targets = [...session.work.measures.map((measure, index) => [measure.path, t('outside.measure', {number: digits(index + 1), title: measure.title})]),
      ['analysis', t('outside.analysis')]];
    const target = h('select', {class: 'ita-input ita-select', 'aria-label': t('outside.target')}, targets.map(([path, name]) => h('option', {value: path}, name)));
    const field = h('select', {class: 'ita-input ita-select', 'aria-label': t('outside.field')}, FIELDS.map((name) => h('option', {value: name}, t('outside.as.' + name))));
    const follow = () => { field.hidden = target.value === 'analysis'; };
    target.addEventListener('change', follow);
    const form = h('div', {class: 'imp-mover'}, target, field, button(t('outside.do'), () => move(finding, target.value, field.value), 'small'));
    const old = box.querySelector('.imp-mover');
    if (old) {
      old.remove();
    } else {
      box.appendChild(form);
      follow();
      target.focus();
    }
  }

  function move(finding, path, field) {
    const {work} = session;
    const measure = work.measures.find((one) => one.path === path);
    const text = finding.original.trim();
    let at = null;
    session.change(null, () => {
      work.findings.find((one) => one.id === finding.id).state = 'FIXED';
      at = measure ? into(measure, field, text) : analysis(work, text);
    });
    session.settled += 1;
    redraw(at);
  }

  refresh();
  return {element, refresh, reach};
}

function analysis(work, text) {
  const entry = {path: newPath('analysis'), indicator: null, text};
  work.analyses.push(entry);
  return entry.path + '.text';
}

/** Puts the text into the field and tells the path at which it stands now. */
function into(measure, field, text) {
  if (field === 'title') {
    measure.title = `${measure.title} ${text}`.trim();
    return measure.path + '.title';
  }
  const entry = field === 'steps' ? newStep(text) : textEntry(field, text);
  measure[field].push(entry);
  return field === 'steps' ? entry.path + '.text' : entry.path;
}
