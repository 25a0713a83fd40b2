/** The texts of one kind of mail; kept only when somebody says so, because mails go out all the time. */
import {h, fill} from '/forms/js/dom.js';
import {getTagged, post, put, remove} from '/forms/js/api.js';
import {button, textArea, textField} from '/forms/js/fields.js';
import {ask} from '/js/documents/ask.js';
import {look} from './look.js';
import {t} from './words.js';

const PAUSE = 350;
const path = (key) => '/api/admin/mail/templates/' + encodeURIComponent(key);

/** The editor of the kind; {@code changed} is told when the office's texts came or went. */
export async function editor(key, changed) {
  let {data: view, tag} = await getTagged(path(key));
  const texts = {};
  const preview = look();
  const note = h('div', {role: 'status'});
  const fields = h('div', {});
  const complaints = new Map();
  let last = null;
  let timer = 0;
  let asked = 0;

  const own = () => ({texts: Object.fromEntries(view.parts.map((part) => [part.key, texts[part.key] === part.standard ? null : texts[part.key]]))});
  const dirty = () => view.parts.some((part) => texts[part.key] !== part.text);

  function typed(part, text) {
    texts[part.key] = text;
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE);
    tell(dirty() ? h('p', {class: 'ita-hint'}, t('unsaved')) : null);
  }

  /** An answer that was overtaken by a newer one is dropped. */
  async function show() {
    asked += 1;
    const mine = asked;
    try {
      const {data} = await post(path(key) + '/preview', own());
      if (mine === asked) {
        complain([]);
        preview.show(data.preview);
      }
    } catch (refusal) {
      if (mine === asked) {
        refused(refusal);
      }
    }
  }

  function refused(refusal) {
    complain(refusal.missing);
    if (!refusal.missing.some((one) => complaints.has(one.where))) {
      const more = refusal.missing.map((one) => one.message);
      tell(h('div', {class: 'ita-panel ita-panel--bad', role: 'alert'}, [refusal.message, ...more].join(' · '),
        refusal.isStale ? button(t('reload'), reload, 'small') : null));
    }
  }

  function complain(missing) {
    complaints.forEach((place, where) => {
      const mine = missing.filter((one) => one.where === where);
      fill(place, mine.map((one) => one.message).join(' '));
      const field = fields.querySelector(`[data-where="${where}"]`);
      field.setAttribute('aria-invalid', String(mine.length > 0));
    });
  }

  function tell(...what) {
    fill(note, what);
  }

  const good = (text) => tell(h('p', {class: 'ita-panel ita-panel--good'}, text));

  async function attempt(work) {
    try {
      await work();
    } catch (refusal) {
      refused(refusal);
    }
  }

  function take(answer) {
    view = answer.data;
    tag = answer.tag;
    view.parts.forEach((part) => { texts[part.key] = part.text; });
    draw();
    preview.show(view.preview);
    changed(view);
  }

  async function reload() {
    await attempt(async () => {
      take(await getTagged(path(key)));
      tell();
    });
  }

  async function save() {
    await attempt(async () => {
      take(await put(path(key), own(), tag));
      good(t('saved'));
    });
  }

  async function reset() {
    if (await ask({text: t('reset.ask'), yes: t('reset'), kind: 'danger'})) {
      await attempt(async () => {
        take(await remove(path(key), tag));
        good(t('reset.done'));
      });
    }
  }

  async function test() {
    await attempt(async () => {
      await post(path(key) + '/test');
      good(t('tested'));
    });
  }

  function field(part) {
    const where = 'texts.' + part.key;
    const options = {label: part.label, value: texts[part.key], where, rows: 3, onInput: (text) => typed(part, text)};
    const element = part.oneLine ? textField(options) : textArea(options);
    const input = element.querySelector('.ita-input');
    input.maxLength = part.longest;
    input.addEventListener('focus', () => { last = input; });
    const complaint = h('p', {class: 'ita-error', role: 'alert'});
    complaints.set(where, complaint);
    return h('div', {}, element, complaint);
  }

  /** Puts a word where the cursor stood last. */
  function words() {
    return h('details', {class: 'ita-fold mail-words'}, h('summary', {}, t('insert')), h('div', {class: 'ita-chips'}, view.words.map((word) =>
      h('button', {type: 'button', class: 'ita-chip', on: {click: () => {
        const into = last || fields.querySelector('textarea');
        into.setRangeText(`{${word.name}}`, into.selectionStart, into.selectionEnd, 'end');
        into.dispatchEvent(new Event('input', {bubbles: true}));
        into.focus();
      }}}, h('b', {}, word.name), h('small', {}, word.example || t('unknown'))))));
  }

  function draw() {
    complaints.clear();
    last = null;
    fill(fields, view.fault ? h('p', {class: 'ita-panel ita-panel--bad', role: 'alert'}, t('fault', {fault: view.fault})) : null,
      view.parts.map(field), words(), h('div', {class: 'ita-actions'}, button(t('save'), save, 'primary'), button(t('test'), test),
        view.changed ? button(t('reset'), reset, 'quiet') : null));
  }

  const element = h('div', {class: 'mail-desk'}, h('div', {}, h('h2', {}, view.name), h('p', {class: 'ita-hint'}, view.about), fields, note), preview.element);
  take({data: view, tag});
  return {element, dirty};
}
