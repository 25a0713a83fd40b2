/** Step one: a file, the clipboard, last year's own data, or the work that was left. */
import {h, fill, newId} from '/forms/js/dom.js';
import {get, upload} from '/forms/js/api.js';
import {button, select} from '/forms/js/fields.js';
import {digits, shortDate, time} from '/forms/js/thai.js';
import {summary} from './facts.js';
import {t} from './words.js';

const ACCEPTED = '.docx,.doc,.xlsx,.csv,.html,.htm,.pdf,.txt,.md';

/**
 * @param kept the works that were left in this browser
 * @param onRead called with what was read and the name of where it came from
 */
export function chooser({years, year, limit, kept, onRead, onResume, onForget, onYear}) {
  const state = h('div', {class: 'imp-state', role: 'status', 'aria-live': 'polite'});
  const error = h('div', {class: 'ita-panel ita-panel--bad', role: 'alert', hidden: true});
  let chosen = year;
  let busy = false;

  function refuse(refusal, name) {
    error.hidden = false;
    const details = (refusal.missing || []).map((entry) => entry.message).filter(Boolean);
    fill(error, h('b', {}, name ? t('choose.refused', {name}) : t('choose.failed')), h('p', {}, refusal.message),
      details.length ? h('ul', {}, details.map((message) => h('li', {}, message))) : null, h('p', {class: 'ita-hint'}, t('choose.again')));
    error.scrollIntoView({block: 'nearest'});
  }

  async function reading(name, action) {
    if (busy) {
      return;
    }
    busy = true;
    error.hidden = true;
    try {
      onRead(await action(), name, chosen);
    } catch (refusal) {
      if (!('status' in refusal)) {
        throw refusal;
      }
      refuse(refusal, name);
    } finally {
      busy = false;
      fill(state);
    }
  }

  function send(file, name = file.name) {
    if (file.size > limit * 1024 * 1024) {
      refuse({message: t('choose.tooLarge', {limit: digits(limit)})}, name);
    } else if (file.size === 0) {
      refuse({message: t('choose.empty')}, name);
    } else {
      const bar = h('progress', {max: '1', value: 0, 'aria-label': t('choose.sending', {name})});
      const text = h('span', {}, t('choose.sending', {name}));
      fill(state, text, ' ', bar);
      reading(name, () => upload('/api/imports/preview?include=source' + (chosen ? '&fiscalYear=' + chosen : ''), file, (share) => {
        bar.value = share;
        if (share === 1) {
          fill(text, t('choose.reading', {name}));
          bar.removeAttribute('value');
        }
      }));
    }
  }

  function paste(event) {
    const data = event.clipboardData;
    const [file] = data.files;
    const html = data.getData('text/html');
    const text = data.getData('text/plain');
    if (html || text || file) {
      event.preventDefault();
      send(html ? new File([html], 'clipboard.html', {type: 'text/html'})
        : text ? new File([text], 'clipboard.txt', {type: 'text/plain'}) : file, html || text ? t('choose.pasted') : undefined);
    }
  }

  const carry = () => reading(t('choose.carryName', {year: digits(chosen - 1)}), () => get(`/api/cycles/${chosen}/carry-over`));
  return h('div', {class: 'imp-choose'},
    kept.length ? h('div', {class: 'paper imp-resume'}, h('h2', {}, t('resume.title')), h('ul', {}, kept.map((one) => resume(one, onResume, onForget)))) : null,
    h('div', {class: 'paper'}, into({years, year, onChange: (value) => { chosen = value; onYear(value); }}), error, state,
      h('div', {class: 'imp-ways'}, drop(send, limit), clipboard(paste, send), years.length ? own(carry, () => chosen) : null)));
}

function into({years, year, onChange}) {
  return years.length
    ? select({label: t('facts.into'), value: String(year), choices: years.map((one) => [String(one), t('facts.year', {year: digits(one)})]),
      onChange: (value) => onChange(Number(value))})
    : h('p', {class: 'ita-panel ita-panel--warn'}, t('choose.noYear'));
}

/** Work that was left; throwing it away is asked twice. */
function resume(kept, onResume, onForget) {
  const {work, at} = kept;
  const tools = h('div', {class: 'ita-actions'});
  const start = () => fill(tools, button(t('resume.go'), () => onResume(kept), 'primary'), button(t('resume.forget'), () => {
    fill(tools, h('span', {}, t('resume.ask')), button(t('resume.forgetYes'), () => onForget(kept), 'danger'), button(t('resume.keep'), start));
    tools.querySelector('button').focus();
  }, 'quiet'));
  start();
  return h('li', {}, h('p', {}, h('b', {}, work.name || ''), h('br'), summary(work)),
    h('p', {class: 'ita-hint'}, t('resume.at', {date: shortDate(at.substring(0, 10)), time: time(new Date(at))})), tools);
}

/** A file dropped or chosen; the label is the keyboard's way. */
function drop(send, limit) {
  const id = newId();
  const input = h('input', {type: 'file', id, class: 'ita-file', accept: ACCEPTED, on: {change: () => {
    if (input.files[0]) {
      send(input.files[0]);
    }
    input.value = '';
  }}});
  const over = (on) => (event) => {
    event.preventDefault();
    area.classList.toggle('is-over', on);
  };
  const area = h('div', {class: 'imp-way imp-drop', on: {dragenter: over(true), dragover: over(true), dragleave: over(false), drop: (event) => {
    over(false)(event);
    if (event.dataTransfer.files[0]) {
      send(event.dataTransfer.files[0]);
    }
  }}}, h('h3', {}, t('choose.file')), h('p', {}, t('choose.fileHint')),
  h('div', {class: 'ita-upload'}, input, h('label', {for: id, class: 'ita-button ita-button--primary imp-pick'}, t('choose.pick'))),
  h('p', {class: 'ita-hint'}, t('choose.kinds', {limit: digits(limit)})));
  return area;
}

function clipboard(paste, send) {
  const area = h('textarea', {class: 'ita-input imp-paste', rows: 3, 'aria-label': t('choose.paste'), placeholder: t('choose.pasteHere'), on: {paste}});
  const read = () => area.value.trim() && send(new File([area.value], 'clipboard.txt', {type: 'text/plain'}), t('choose.pasted'));
  return h('div', {class: 'imp-way'}, h('h3', {}, t('choose.paste')), h('p', {}, t('choose.pasteHint')), area,
    h('div', {class: 'ita-actions'}, button(t('choose.pasteRead'), read, 'small')));
}

/** What the office has in the system already, and the form it may fill in. */
function own(carry, year) {
  const go = (path) => () => window.location.assign(path(year()));
  const template = (one) => '/api/exchange/template.xlsx?year=' + one;
  const sheets = h('div', {hidden: true}, h('h3', {}, t('choose.excel')), h('p', {}, t('choose.excelHint')),
    h('div', {class: 'ita-actions'}, button(t('choose.template'), go(template), 'small'),
      button(t('choose.export'), go((one) => `/api/cycles/${one}/export.xlsx`), 'small')));
  // Offered where the application has it.
  fetch(template(year()), {method: 'HEAD', credentials: 'same-origin'}).then((answer) => { sheets.hidden = !answer.ok; }, () => {});
  return h('div', {class: 'imp-way'}, h('h3', {}, t('choose.own')), h('p', {}, t('choose.ownHint')),
    h('div', {class: 'ita-actions'}, button(t('choose.carry'), carry)), sheets);
}
