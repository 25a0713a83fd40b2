/** What became of a task and what people wrote about it, with a field to write more. */
import {h, fill, paragraphs} from '/forms/js/dom.js';
import {get, post} from '/forms/js/api.js';
import {button, textArea} from '/forms/js/fields.js';
import {Unsent} from '/forms/js/unsent.js';
import {dayOf, moment, shortDate} from '/forms/js/thai.js';
import {t} from '/forms/js/texts.js';

/** Known by the day only; an hour would be invented. */
const DAYS = ['OVERDUE', 'REMINDED'];
const BAD = ['OVERDUE', 'RETURNED'];

/** Fills the node with the history of the task and keeps it up to date after each comment. */
export async function taskHistory(node, id) {
  const path = '/api/tasks/' + encodeURIComponent(id);
  const list = h('ol', {class: 'ita-history'});
  const note = h('p', {class: 'ita-error', role: 'alert'});

  async function load() {
    try {
      const entries = await get(path + '/history');
      fill(list, entries.map(line));
    } catch (refusal) {
      fill(note, refusal.message);
    }
  }

  const me = await get('/api/me').catch(() => null);
  fill(node, commentField({path, user: me && me.userId, note, load}), note, list);
  await load();
}

function commentField({path, user, note, load}) {
  const unsent = new Unsent(user, path + '/comments');
  const written = unsent.hold('comment', {text: ''});
  const place = h('div', {});
  const send = button(t('comment.send'), async () => {
    fill(note);
    if (!written.text.trim()) {
      fill(note, t('comment.empty'));
      return;
    }
    send.disabled = true;
    try {
      await post(path + '/comments', written);
      written.text = '';
      unsent.clear();
      draw();
      await load();
    } catch (refusal) {
      fill(note, refusal.message);
    } finally {
      send.disabled = false;
    }
  }, 'small');
  const draw = () => fill(place, textArea({label: t('comment.label'), rows: 2, value: written.text, onInput: (typed) => { written.text = typed; }}));
  draw();
  unsent.watch(place);
  return h('div', {class: 'ita-comment'}, place, unsent.element, h('div', {class: 'ita-actions'}, send));
}

function line(entry) {
  const when = DAYS.includes(entry.kind) ? shortDate(dayOf(entry.at)) : moment(entry.at);
  return h('li', {class: BAD.includes(entry.kind) ? 'is-bad' : null},
    h('p', {class: 'ita-history__what'}, h('b', {}, words(entry)), entry.by ? ' ' + t('history.by', {name: entry.by}) : null, ' ', h('small', {}, when)),
    paragraphs(entry.text));
}

function words({kind, value}) {
  if (kind === 'EXTENDED') {
    return t('taskHistory.EXTENDED', {date: shortDate(value)});
  }
  if (kind === 'RETURNED') {
    return value ? t('task.returnedBy', {name: t('stage.' + value)}) : t('task.returned');
  }
  if (kind === 'DONE' && value) {
    return t('taskHistory.DONE_FOR', {name: value});
  }
  return t('taskHistory.' + kind, {name: value});
}
