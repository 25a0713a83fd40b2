/** Who else writes in this form right now: told while somebody types here, asked while the form is looked at. */
import {h, fill} from './dom.js';
import {isAwake, onReturn} from './awake.js';
import {get, post} from './api.js';
import {t} from './texts.js';

const PAUSE = 15000;

export class Presence {
  /** @param may whether the person may write here, or only looks; {@code onEnded} hears that the task is no longer open */
  constructor({root, task, may, onEnded}) {
    Object.assign(this, {root, may, onEnded, path: `/api/tasks/${encodeURIComponent(task.id)}/writers`, typed: false, told: 0});
    this.element = h('p', {class: 'ita-presence', role: 'status', hidden: true});
    this.heard = [
      [root, 'input', () => this.wrote()],
      [root, 'change', () => this.wrote()],
      [document, 'visibilitychange', () => document.hidden || this.look()],
    ];
    this.heard.forEach(([target, name, listener]) => target.addEventListener(name, listener));
    this.unwatch = onReturn(() => this.look());
    this.look();
  }

  /** The first letter is told at once, what follows with the next look. */
  wrote() {
    this.typed = this.may;
    if (this.typed && Date.now() - this.told > PAUSE) {
      this.look();
    }
  }

  async look() {
    clearTimeout(this.timer);
    const writes = this.typed;
    this.typed = false;
    if (writes) {
      this.told = Date.now();
    }
    if ((!document.hidden && isAwake()) || writes) {
      this.show(await (writes ? post(this.path).then(({data}) => data) : get(this.path)).catch(() => null));
    }
    clearTimeout(this.timer);
    this.timer = this.closed ? null : setTimeout(() => this.look(), PAUSE);
  }

  /** @param answer nothing where the server could not be asked; then nobody is named */
  show(answer) {
    if (this.closed) {
      return;
    }
    if (answer && !answer.open) {
      this.onEnded();
      return;
    }
    const words = answer && answer.others.length ? t('presence.writing', {names: answer.others.map(({name, unit}) => `${unit} (${name})`).join(', ')}) : '';
    if (this.element.textContent !== words) {
      this.element.hidden = !words;
      fill(this.element, words);
    }
  }

  close() {
    this.closed = true;
    clearTimeout(this.timer);
    this.unwatch();
    this.heard.forEach(([target, name, listener]) => target.removeEventListener(name, listener));
  }
}
