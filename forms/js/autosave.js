/**
 * Keeps a draft on the server while somebody types. Two people may work on the same draft: what only one of them touched is
 * joined, what both touched is shown and chosen by the one who comes second. Nothing typed is ever thrown away: what cannot
 * be sent is tried again and kept in the browser.
 */
import {h, fill} from './dom.js';
import {put} from './api.js';
import {button} from './fields.js';
import {keep, letGo} from './keepsake.js';
import {copy, keepingPlace} from './merge.js';
import {join} from './sharing.js';
import {signInLink} from './signin.js';
import {time} from './thai.js';
import {t} from './texts.js';

const PAUSE = 900;
const RETRY = 15000;

/** A browser sends no more bytes than this when a page is going away. */
const LAST_WORDS = 60000;

export class Draft {
  /**
   * @param path where the draft lives
   * @param read gives the draft as it stands in the form
   * @param write shows a draft in the form
   * @param fields the names that belong to the draft
   * @param shape makes a draft of what the server answers
   * @param user whose unsent words may be kept in this browser; @param words what codes are called, for {@code spoken}
   * @param onState told whenever the state of saving changes
   */
  constructor({path, data, tag, read, write, fields, onSaved, shape = (view) => view, user = null, words = {}, onState = null}) {
    Object.assign(this, {path, read, write, fields, onSaved, shape, user, words, onState});
    this.known(data, tag);
    this.status = h('div', {class: 'ita-saved', role: onState ? null : 'status'});
    this.running = null;
    this.failure = null;
    this.asking = false;
    this.tried = [];
    this.looked = Date.now();
  }

  /** What the server has, as far as this page knows. */
  known(data, tag) {
    this.tag = tag;
    this.base = this.only(this.shape(data));
    this.sent = this.base;
  }

  /** Something was typed. */
  touch() {
    if (this.asking) {
      return;
    }
    clearTimeout(this.timer);
    this.tell('waiting', t('save.waiting'));
    this.later();
  }

  get isDirty() {
    return !same(this.only(this.read()), this.sent);
  }

  /** Whether leaving now would lose words, as far as anybody can tell. */
  get isStuck() {
    return this.asking || (this.isDirty && (Boolean(this.failure) || !navigator.onLine || bytes(this.read()) > LAST_WORDS));
  }

  /** Saves what is left to save; refuses when it cannot. */
  async flush() {
    clearTimeout(this.timer);
    await this.save();
    if (this.failure) {
      throw this.failure;
    }
  }

  /** The page goes away: the words stay in this browser until the answer of the last try is there. */
  leave() {
    clearTimeout(this.timer);
    if (this.asking || this.isDirty) {
      this.remember();
    }
    if (!this.asking && this.isDirty && !this.running) {
      this.begin(true);
    }
  }

  /** Keeps the words in this browser; while two texts are to be chosen from, with what stood there before both. */
  remember() {
    keep(this.user, this.path, {mine: this.only(this.read()), base: this.asking ? this.before : this.base, tried: this.tried});
  }

  async save() {
    while (this.running) {
      await this.running;
    }
    if (this.asking) {
      return;
    }
    if (!this.isDirty && !this.failure) {
      if (this.status.dataset.state === 'waiting') {
        this.tell('done', t('save.done', {time: time(new Date())}));
      }
      return;
    }
    await this.begin(false);
  }

  begin(leaving) {
    this.running = this.send(leaving).finally(() => { this.running = null; });
    return this.running;
  }

  async send(leaving) {
    const mine = this.only(this.read());
    this.tried = [...this.tried.slice(-4), mine];
    this.tell('running', t('save.running'));
    try {
      const answer = await put(this.path, mine, this.tag, leaving);
      this.tag = answer.tag || this.tag;
      this.base = answer.data ? this.only(this.shape(answer.data)) : mine;
      this.sent = mine;
      this.failure = null;
      this.looked = Date.now();
      this.tell('done', t('save.done', {time: time(new Date())}));
      if (this.isDirty) {
        // Typed while this was on its way, perhaps just before the telephone was put away.
        this.later();
      } else {
        letGo(this.user, this.path);
      }
      if (this.onSaved) {
        this.onSaved(answer.data);
      }
    } catch (refusal) {
      this.failure = refusal;
      if (refusal.isStale) {
        await join(this).catch((unreachable) => this.failed(unreachable));
      } else {
        this.failed(refusal);
      }
    }
  }

  failed(refusal) {
    this.failure = refusal;
    this.remember();
    const details = (refusal.missing || []).map((entry) => entry.message).filter(Boolean).join(' · ');
    const mayHelp = refusal.status === 0 || refusal.status === 401 || refusal.status >= 500;
    this.tell('failed', [t('save.failed') + ' ' + (details || refusal.message) + ' ', signInLink(refusal), ' ', mayHelp ? t('save.kept') + ' ' : '',
      button(t('save.retry'), () => this.save(), 'small')]);
    if (mayHelp) {
      this.later(RETRY);
    }
  }

  /** The connection is back, or the person is: what failed is tried at once. */
  retry() {
    if (this.failure && !this.asking && !this.running) {
      clearTimeout(this.timer);
      this.save();
    }
  }

  /** Shows a draft in the form without taking the cursor away. */
  show(draft) {
    keepingPlace(() => this.write(draft));
  }

  /** The server has these words; what differs from them is still to be sent. */
  stands(theirs, tag = this.tag) {
    this.tag = tag;
    this.base = theirs;
    this.sent = theirs;
  }

  later(pause = PAUSE) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  tell(state, text) {
    this.status.dataset.state = state;
    fill(this.status, text);
    if (this.onState) {
      this.onState(this, state);
    }
  }

  only(data) {
    return copy(this.fields, data);
  }
}

/** A Thai letter takes three of them. */
const bytes = (draft) => new Blob([JSON.stringify(draft)]).size;

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
