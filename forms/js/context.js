/** A form that is open: its drafts, what is missing in it, its questions, and its sending. */
import {h, fill} from './dom.js';
import {Refusal, post} from './api.js';
import {Draft} from './autosave.js';
import {heldFocus} from './dialog.js';
import {button} from './fields.js';
import {formHead} from './formhead.js';
import {clearMissing, showMissing} from './missing.js';
import {insteadPanel} from './instead.js';
import {Leaving} from './leaving.js';
import {Needs} from './needs.js';
import {Presence} from './presence.js';
import {Saving} from './saving.js';
import {getToday} from './datefield.js';
import {settleRemovals} from './removals.js';
import {recall} from './sharing.js';
import {withUnread} from './unread.js';
import {settleUploads} from './uploads.js';
import {Unsent} from './unsent.js';
import {t} from './texts.js';

/** What the server calls a task that is no longer open. */
const ENDED = 'urn:ita:problem:task-not-open';

export class Context {
  constructor(root, {task, units, me, onDone}) {
    Object.assign(this, {root, task, units, me, onDone, year: task.fiscalYear, base: '/api/cycles/' + task.fiscalYear, drafts: []});
    this.missing = h('div', {class: 'ita-panel ita-panel--bad ita-missing', role: 'alert', hidden: true});
    this.question = h('div', {class: 'ita-question', role: 'alertdialog', 'aria-label': t('form.question'), hidden: true});
    this.unsent = new Unsent(me.userId, '/api/tasks/' + task.id);
    this.instead = task.mine === false && me.coordinates ? insteadPanel(task, units, (name, state) => this.hold(name, state)) : null;
    this.saving = new Saving(() => this.drafts);
  }

  /** A draft that is saved while it is typed, and before anything is sent. */
  draft({plan, ...options}) {
    const draft = new Draft({...options, words: {units: this.units, plan}, user: this.me.userId, onState: (one, state) => this.told(state)});
    this.drafts.push(draft);
    return draft;
  }

  told(state) {
    this.saving.told(state);
    if (state === 'done' && this.needs) {
      this.needs.saved();
    }
  }

  /** What travels with the sending is put into this object: it stays in the browser until it was sent. */
  hold(name, state) {
    return this.unsent.hold(name, state);
  }

  /** Something was saved beside the drafts, such as a file: what is missing is asked anew. */
  changed() {
    if (this.needs) {
      this.needs.saved();
    }
  }

  forget(draft) {
    this.drafts = this.drafts.filter((one) => one !== draft);
    clearTimeout(draft.timer);
  }

  show({body, actions}) {
    const may = this.task.mine !== false || this.me.coordinates;
    this.buttons = h('div', {class: 'ita-send'}, may ? actions.map((action) =>
      button(this.label(action), () => this.start(action), action.kind || 'primary')) : h('p', {class: 'ita-hint'}, t('form.readOnly')));
    if (may) {
      this.needs = new Needs({root: this.root, task: this.task, own: () => this.lacking(actions[0]), panel: this.missing});
    }
    this.presence = new Presence({root: this.root, task: this.task, may, onEnded: () => this.ended()});
    this.leaving = new Leaving(this.root, {drafts: () => this.drafts, handed: () => this.handed(actions), isKept: () => this.unsent.isComplete});
    this.state = h('div', {class: 'ita-foot__state'}, this.presence.element, this.needs && this.needs.element, this.saving.element, may && this.unsent.element);
    fill(this.root, formHead(this.task, this.units), body, this.instead && this.instead.element, this.missing, h('div', {class: 'ita-foot'}, this.state, this.buttons, this.question));
    this.drafts.forEach(recall);
    this.unsent.watch(this.root);
  }

  /** A button behind which words wait says so. */
  label(action) {
    return action.panel && this.unsent.recalled(action.panel.name) ? [action.label, ' ', h('span', {class: 'ita-badge ita-badge--warn'}, t('unsent.title'))] : action.label;
  }

  /** What the form itself finds missing for the action. */
  lacking(action) {
    return withUnread(this.root, [...(action && action.check ? action.check() : []), ...(this.instead ? this.instead.check() : [])]);
  }

  /** What travels with the sending and is nowhere on the server before. */
  handed(actions) {
    return [actions.map((action) => (action.completion ? action.completion() : null)), this.instead ? this.instead.read() : null];
  }

  async start(action) {
    if (action.panel && action.panel.element.hidden) {
      this.buttons.hidden = true;
      action.panel.open(action.label, () => this.start(action), () => { this.buttons.hidden = false; });
      return;
    }
    clearMissing(this.root, this.missing);
    const found = [...this.lacking(action), ...(action.onlyComplete ? await this.needs.afterSaving(() => this.settle()) : [])];
    if (found.length) {
      showMissing(this.root, this.missing, {message: t('form.notYet'), missing: found});
    } else if (action.confirm) {
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
      giveBack();
    };
    const giveBack = heldFocus(this.question, done);
    this.buttons.hidden = true;
    this.question.hidden = false;
    const yes = button(t('form.confirm', {action: action.label}), () => { done(); this.send(action); }, action.kind || 'primary');
    fill(this.question, h('p', {}, text), h('div', {class: 'ita-actions'}, yes, button(t('form.cancel'), done)));
    yes.focus();
  }

  async send(action) {
    this.busy(true);
    this.sending = true;
    try {
      await this.settle();
      const body = {...(action.completion ? action.completion() : {}), ...(this.instead ? this.instead.read() : {})};
      await post(`/api/tasks/${encodeURIComponent(this.task.id)}/complete`, body);
      this.unsent.clear();
      this.close();
      const sentence = t('form.sent', {name: this.task.name});
      fill(this.root, h('div', {class: 'ita-panel ita-panel--good', role: 'status'}, sentence));
      this.onDone(sentence);
    } catch (refusal) {
      this.sending = false;
      if (!(refusal instanceof Refusal)) {
        throw refusal;
      }
      if (refusal.type === ENDED) {
        this.ended();
      } else {
        showMissing(this.root, this.missing, refusal);
      }
    } finally {
      this.busy(false);
    }
  }

  /** Somebody else sent it, or it was closed: what was typed here can still be read, and the way leads back to the list. */
  ended() {
    if (this.sending) {
      return;
    }
    this.close();
    clearMissing(this.root, this.missing);
    fill(this.state);
    fill(this.question);
    fill(this.buttons, h('div', {class: 'ita-panel ita-panel--warn ita-ended', role: 'alert'}, h('p', {}, t('presence.ended')),
      button(t('form.back'), () => this.onDone(), 'primary')));
    this.buttons.hidden = false;
  }

  /** Files and words that are on their way have arrived; refuses when they cannot. */
  async settle() {
    await settleUploads();
    await settleRemovals();
    await Promise.all(this.drafts.map((draft) => draft.flush()));
  }

  busy(running) {
    this.buttons.querySelectorAll('button').forEach((one) => { one.disabled = running; });
    this.buttons.classList.toggle('is-busy', running);
  }

  get today() {
    return getToday();
  }

  leave() {
    this.leaving.leave();
  }

  /** The form is taken away. */
  close() {
    this.leaving.close();
    this.presence.close();
    this.unsent.close();
    if (this.needs) {
      this.needs.close();
    }
    this.drafts.forEach((draft) => clearTimeout(draft.timer));
  }
}
