/**
 * What is still missing, kept up to date while somebody types: what the server says of the drafts, asked anew after every
 * saving, and what the form itself asks for. Each line leads to its field.
 */
import {h, fill} from './dom.js';
import {get} from './api.js';
import {focusField, markMissing} from './missing.js';
import {digits} from './thai.js';
import {t} from './texts.js';

const PAUSE = 250;

export class Needs {
  /**
   * @param own gives what the form itself finds missing, without asking the server
   * @param panel the list of a refused sending, which is kept up to date too
   */
  constructor({root, task, own, panel}) {
    Object.assign(this, {root, task, own, panel, known: task.missing || [], asked: 0});
    this.summary = h('summary', {'aria-live': 'polite'});
    this.list = h('ol', {});
    this.element = h('details', {class: 'ita-needs', hidden: true}, this.summary, this.list);
    this.hadSome = false;
    root.addEventListener('input', this.onInput = (event) => this.typed(event.target));
    root.addEventListener('change', this.onInput);
    this.draw();
  }

  /** Something was saved: asks the server what it still misses. */
  saved() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    this.asked += 1;
    const turn = this.asked;
    const task = await get('/api/tasks/' + encodeURIComponent(this.task.id)).catch(() => null);
    if (task && turn === this.asked && task.state === 'OPEN') {
      this.known = task.missing;
      this.draw();
    }
  }

  /** What the server misses once all is saved: nobody is asked about a sending that would be refused. What cannot be saved the sending tells. */
  async afterSaving(save) {
    try {
      await save();
      await this.ask();
      return this.known;
    } catch (refusal) {
      return [];
    }
  }

  /** What the form itself asks for is counted at once; what the server asks for is struck out until it has looked. */
  typed(field) {
    const place = field.closest ? field.closest('[data-where]') : null;
    setTimeout(() => {
      this.draw();
      const answered = place && String(field.value || '').trim();
      this.list.querySelectorAll('li').forEach((line) => line.classList.toggle('is-answered', Boolean(answered) && line.dataset.to === place.dataset.where));
    });
  }

  draw() {
    const entries = [...this.known, ...this.own()];
    const words = JSON.stringify(entries);
    this.hadSome = this.hadSome || entries.length > 0;
    this.element.hidden = !this.hadSome;
    if (words === this.drawn) {
      return;
    }
    this.drawn = words;
    this.element.classList.toggle('is-complete', !entries.length);
    fill(this.summary, entries.length ? t('needs.count', {count: digits(entries.length)}) : t('needs.none'));
    fill(this.list, entries.map((entry) => h('li', {'data-to': entry.where},
      h('button', {type: 'button', class: 'ita-link', on: {click: () => this.lead(entry.where)}}, entry.message))));
    if (!entries.length) {
      this.element.open = false;
    }
    if (!this.panel.hidden) {
      markMissing(this.root, this.panel, entries);
    }
  }

  lead(where) {
    this.element.open = false;
    focusField(this.root, where);
  }

  close() {
    clearTimeout(this.timer);
    this.asked += 1;
    this.root.removeEventListener('input', this.onInput);
    this.root.removeEventListener('change', this.onInput);
  }
}
