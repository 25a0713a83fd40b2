/**
 * Keeps a draft on the server while somebody types. Two people may work on the same draft: what only one of them touched is
 * joined, what both touched is shown and chosen by the one who comes second. Nothing typed is ever thrown away.
 */
import {h, fill} from './dom.js';
import {getTagged, put} from './api.js';
import {time} from './thai.js';
import {t} from './texts.js';

const PAUSE = 900;
const RETRY = 15000;

export class Draft {
  /**
   * @param path where the draft lives
   * @param read gives the draft as it stands in the form
   * @param write shows a draft in the form
   * @param fields the names that belong to the draft
   * @param shape makes a draft of what the server answers
   */
  constructor({path, data, tag, read, write, fields, onSaved, shape = (view) => view}) {
    Object.assign(this, {path, read, write, fields, onSaved, shape});
    this.known(data, tag);
    this.status = h('div', {class: 'ita-saved', role: 'status'});
    this.running = null;
    this.failure = null;
  }

  /** What the server has, as far as this page knows. */
  known(data, tag) {
    this.tag = tag;
    this.base = this.only(this.shape(data));
    this.sent = this.base;
  }

  /** Something was typed. */
  touch() {
    clearTimeout(this.timer);
    this.tell('waiting', t('save.waiting'));
    this.timer = setTimeout(() => this.save(), PAUSE);
  }

  get isDirty() {
    return !same(this.only(this.read()), this.sent);
  }

  /** Saves what is left to save; refuses when it cannot. */
  async flush() {
    clearTimeout(this.timer);
    await this.save();
    if (this.failure) {
      throw this.failure;
    }
  }

  /** The page goes away: the last try, without waiting for the answer. */
  leave() {
    clearTimeout(this.timer);
    if (this.isDirty) {
      put(this.path, this.only(this.read()), this.tag, true).catch(() => {});
    }
  }

  async save() {
    if (this.running) {
      await this.running;
    }
    if (!this.isDirty && !this.failure) {
      if (this.status.dataset.state === 'waiting') {
        this.tell('', '');
      }
      return;
    }
    this.running = this.send();
    await this.running;
    this.running = null;
  }

  async send() {
    const mine = this.only(this.read());
    this.tell('running', t('save.running'));
    try {
      const answer = await put(this.path, mine, this.tag);
      this.tag = answer.tag || this.tag;
      this.base = answer.data ? this.only(this.shape(answer.data)) : mine;
      this.sent = mine;
      this.failure = null;
      this.tell('done', t('save.done', {time: time(new Date())}));
      if (this.onSaved) {
        this.onSaved(answer.data);
      }
    } catch (refusal) {
      this.failure = refusal;
      if (refusal.isStale) {
        await this.join();
      } else {
        this.failed(refusal);
      }
    }
  }

  failed(refusal) {
    const details = (refusal.missing || []).map((entry) => entry.message).filter(Boolean).join(' · ');
    this.tell('failed', t('save.failed') + ' ' + (details || refusal.message));
    if (refusal.status === 0 || refusal.status >= 500) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), RETRY);
    }
  }

  /** Somebody else was faster: takes over what only they changed, asks about what both changed. */
  async join() {
    const answer = await getTagged(this.path);
    const theirs = this.only(this.shape(answer.data));
    const mine = this.only(this.read());
    const untouched = (name) => same(mine[name], this.sent[name]);
    const both = this.fields.filter((name) =>
      !untouched(name) && !same(theirs[name], this.base[name]) && !same(mine[name], theirs[name]));
    const joined = {};
    this.fields.forEach((name) => { joined[name] = untouched(name) ? theirs[name] : mine[name]; });
    this.tag = answer.tag;
    this.base = theirs;
    this.sent = theirs;
    this.write(joined);
    if (both.length === 0) {
      this.failure = null;
      this.tell('joined', t('save.joined'));
      this.timer = setTimeout(() => this.save(), PAUSE);
    } else {
      this.ask(theirs, joined, both);
    }
  }

  ask(theirs, joined, both) {
    const take = (choice) => () => {
      this.failure = null;
      this.write(choice);
      this.save();
    };
    const shown = both.map((name) => h('pre', {class: 'ita-other'}, readable(theirs[name])));
    this.tell('conflict', '');
    fill(this.status, h('strong', {}, t('save.conflict')), h('div', {}, t('save.theirs')), shown,
      h('div', {class: 'ita-actions'},
        h('button', {type: 'button', class: 'ita-button', on: {click: take(joined)}}, t('save.keepMine')),
        h('button', {type: 'button', class: 'ita-button', on: {click: take(theirs)}}, t('save.takeTheirs'))));
  }

  tell(state, text) {
    this.status.dataset.state = state;
    fill(this.status, text);
  }

  only(data) {
    const copy = {};
    this.fields.forEach((name) => { copy[name] = data ? data[name] : undefined; });
    return JSON.parse(JSON.stringify(copy));
  }
}

function same(one, other) {
  return JSON.stringify(one === undefined ? null : one) === JSON.stringify(other === undefined ? null : other);
}

function readable(value) {
  const texts = [];
  const walk = (entry) => {
    if (entry && typeof entry === 'object') {
      Object.values(entry).forEach(walk);
    } else if (typeof entry === 'string' && entry) {
      texts.push(entry);
    }
  };
  walk(value);
  return texts.join('\n') || '–';
}
