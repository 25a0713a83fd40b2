/** Findings where they belong: colour, sign and word, what was written, and how to settle them. */
import {h, fill} from '/forms/js/dom.js';
import {button} from '/forms/js/fields.js';
import {digits} from '/forms/js/thai.js';
import {inside, isOpen, isOutside} from './findings.js';
import {t} from './words.js';

const SIGNS = {ERROR: '✕', WARNING: '!', INFO: 'i'};

export function sign(severity, spoken) {
  return h('span', {class: 'imp-sign imp-sign--' + severity, role: spoken ? 'img' : null, 'aria-label': spoken ? t('severity.' + severity) : null,
    'aria-hidden': spoken ? null : 'true'}, SIGNS[severity]);
}

/** The place on the page for what is found about the value at the path. */
export function slot(path) {
  return h('div', {class: 'imp-notes', 'data-slot': path});
}

/** A finding with its buttons. */
export function note(session, finding, ...tools) {
  const open = isOpen(finding);
  const state = open ? null : h('span', {class: 'imp-note__state'}, t('finding.' + finding.state));
  return h('div', {class: `imp-note imp-note--${finding.severity}` + (open ? '' : ' is-settled'), tabindex: '-1', 'data-finding': finding.id},
    h('p', {class: 'imp-note__head'}, sign(finding.severity), ' ', h('b', {}, t('severity.' + finding.severity)), ' ', state),
    h('p', {class: 'imp-note__text'}, spoken(finding.message)),
    finding.original && open ? h('p', {class: 'imp-note__original'}, h('span', {}, t('finding.original'), ' '), h('q', {}, short(finding.original))) : null,
    h('div', {class: 'imp-note__tools'}, open ? [button(t('finding.check'), () => session.setState(finding, 'CHECKED'), 'small'), tools]
      : button(t('finding.reopen'), () => session.setState(finding, 'OPEN'), 'small')));
}

/** Numbers as the page writes them; what is quoted stays as the document has it. */
function spoken(message) {
  return message.split(/(“[^”]*”)/).map((part) => (part.startsWith('“') ? part : digits(part))).join('');
}

function short(text) {
  return text.length > 400 ? text.substring(0, 400) + '…' : text;
}

/** Puts every finding into the nearest slot that is built. */
export function drawNotes(session, root) {
  const slots = new Map([...root.querySelectorAll('.imp-notes')].map((element) => [element.dataset.slot, element]));
  const filled = new Map([...slots.values()].map((element) => [element, []]));
  session.work.findings.filter((finding) => !isOutside(finding)).forEach((finding) => {
    const home = slots.get(homeOf(finding.where, slots));
    if (home) {
      filled.get(home).push(finding);
    }
  });
  filled.forEach((findings, element) => {
    const signature = findings.map((finding) => finding.id + finding.state).join();
    if (element.signature !== signature) {
      element.signature = signature;
      fill(element, findings.map((finding) => note(session, finding)));
    }
  });
}

/** The longest slot around the path; what is about one measure never stands at another. */
function homeOf(where, slots) {
  const measure = /^measures\[\d+\]/.exec(where);
  let best = measure ? null : '';
  slots.forEach((element, path) => {
    const around = path === where || inside(where, path);
    if (around && (!measure || path.startsWith(measure[0])) && (best === null || path.length > best.length)) {
      best = path;
    }
  });
  return best;
}
