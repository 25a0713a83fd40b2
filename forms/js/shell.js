/** What all forms share: the head, the panels of the coordinator, the list of what is missing, and the sending. */
import {h, fill, paragraphs} from './dom.js';
import {Refusal, get, post} from './api.js';
import {Draft} from './autosave.js';
import {button} from './fields.js';
import {clearMissing, focusField, showMissing} from './missing.js';
import {insteadPanel} from './instead.js';
import {loadUnits} from './units.js';
import {setToday, getToday} from './datefield.js';
import {shareButton} from './share.js';
import {digits, longDate} from './thai.js';
import {t} from './texts.js';

/** Makes a form of the function that builds its body and its buttons. */
export function form(build) {
  return (root, options) => open(root, options, build);
}

async function open(root, {taskId, onDone}, build) {
  root.classList.add('ita');
  fill(root, h('p', {class: 'ita-loading', role: 'status'}, t('form.loading')));
  try {
    const [task, units, me] = await Promise.all([get('/api/tasks/' + encodeURIComponent(taskId)), loadUnits(), get('/api/me')]);
    setToday(me.today);
    const context = new Context(root, {task, units, me, onDone});
    const built = await build(context);
    context.show(built);
    focusLinked(root);
    return context;
  } catch (problem) {
    fill(root, h('div', {class: 'ita-panel ita-panel--bad', role: 'alert'},
      problem instanceof Refusal && problem.status !== 0 ? problem.message : t('error.load'),
      ' ', button(t('form.again'), () => open(root, {taskId, onDone}, build))));
    if (!(problem instanceof Refusal)) {
      throw problem;
    }
    return null;
  }
}

/** Goes to the row that a link names: /tasks/{id}#at=measures[2].period. */
function focusLinked(root) {
  const at = window.location.hash.match(/^#at=(.+)$/);
  if (at) {
    focusField(root, decodeURIComponent(at[1]));
  }
}

class Context {
  constructor(root, {task, units, me, onDone}) {
    Object.assign(this, {root, task, units, me, onDone, year: task.fiscalYear, base: '/api/cycles/' + task.fiscalYear, drafts: []});
    this.missing = h('div', {class: 'ita-panel ita-panel--bad ita-missing', role: 'alert', hidden: true});
    this.question = h('div', {class: 'ita-question', hidden: true});
    this.instead = task.mine === false && me.coordinates ? insteadPanel(task, units) : null;
    this.onLeave = () => this.leave();
    window.addEventListener('pagehide', this.onLeave);
    document.addEventListener('visibilitychange', this.onVisibility = () => document.hidden && this.leave());
  }

  /** A draft that is saved while it is typed, and before anything is sent. */
  draft(options) {
    const draft = new Draft(options);
    this.drafts.push(draft);
    return draft;
  }

  forget(draft) {
    this.drafts = this.drafts.filter((one) => one !== draft);
    clearTimeout(draft.timer);
  }

  show({body, actions}) {
    const may = this.task.mine !== false || this.me.coordinates;
    this.buttons = h('div', {class: 'ita-send'}, may ? actions.map((action) =>
      button(action.label, () => this.start(action), action.kind || 'primary')) : h('p', {class: 'ita-hint'}, t('form.readOnly')));
    fill(this.root, this.head(), body, this.instead && this.instead.element, this.missing, this.buttons, this.question);
  }

  head() {
    const {task} = this;
    const unit = task.unit ? this.units.name(task.unit) : '';
    const late = task.overdue ? h('span', {class: 'ita-badge ita-badge--bad'}, t('task.overdue')) : null;
    return h('header', {class: 'ita-head'},
      h('h2', {class: 'ita-head__title'}, task.name),
      h('p', {class: 'ita-head__facts'}, [unit, t('task.year', {year: digits(task.fiscalYear)}), t('task.due', {date: longDate(task.dueOn)})]
        .filter(Boolean).join(' · '), ' ', late),
      shareButton({what: 'task', id: task.id}),
      task.comment ? h('div', {class: 'ita-panel ita-panel--warn'}, h('strong', {}, task.returnedBy ? t('task.returnedBy', {name: t('stage.' + task.returnedBy)}) : t('task.returned')),
        paragraphs(task.comment)) : null);
  }

  async start(action) {
    if (action.panel && action.panel.element.hidden) {
      this.buttons.hidden = true;
      action.panel.open(action.label, () => this.start(action), () => { this.buttons.hidden = false; });
      return;
    }
    clearMissing(this.root, this.missing);
    const found = [...(action.check ? action.check() : []), ...(this.instead ? this.instead.check() : [])];
    if (found.length) {
      showMissing(this.root, this.missing, {message: t('form.notYet'), missing: found});
      return;
    }
    if (action.confirm) {
      this.ask(action);
    } else {
      await this.send(action);
    }
  }

  ask(action) {
    const text = typeof action.confirm === 'function' ? action.confirm() : action.confirm;
    const before = this.buttons.hidden;
    const done = () => {
      this.question.hidden = true;
      this.buttons.hidden = before;
    };
    this.buttons.hidden = true;
    this.question.hidden = false;
    const yes = button(t('form.confirm', {action: action.label}), () => { done(); this.send(action); }, action.kind || 'primary');
    fill(this.question, h('p', {}, text), h('div', {class: 'ita-actions'}, yes, button(t('form.cancel'), done)));
    yes.focus();
  }

  async send(action) {
    this.busy(true);
    try {
      await Promise.all(this.drafts.map((draft) => draft.flush()));
      const body = {...(action.completion ? action.completion() : {}), ...(this.instead ? this.instead.read() : {})};
      await post(`/api/tasks/${encodeURIComponent(this.task.id)}/complete`, body);
      this.close();
      fill(this.root, h('div', {class: 'ita-panel ita-panel--good', role: 'status'}, t('form.sent', {name: this.task.name})));
      this.onDone();
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) {
        throw refusal;
      }
      showMissing(this.root, this.missing, refusal);
    } finally {
      this.busy(false);
    }
  }

  busy(running) {
    this.buttons.querySelectorAll('button').forEach((one) => { one.disabled = running; });
    this.buttons.classList.toggle('is-busy', running);
  }

  get today() {
    return getToday();
  }

  leave() {
    this.drafts.forEach((draft) => draft.leave());
  }

  /** The form is taken away. */
  close() {
    window.removeEventListener('pagehide', this.onLeave);
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.drafts.forEach((draft) => clearTimeout(draft.timer));
  }
}
