/** The activity log: written down when something is done, with photos, also where there is no signal. */
import {h, fill} from '/forms/js/dom.js';
import {get, post, upload} from '/forms/js/api.js';
import {button} from '/forms/js/fields.js';
import {setToday} from '/forms/js/datefield.js';
import {settleRemovals} from '/forms/js/removals.js';
import {loadUnits} from '/forms/js/units.js';
import {digits} from '/forms/js/thai.js';
import {t} from '/forms/js/texts.js';
import {editor} from './activities/editor.js';
import {line, waits} from './activities/lines.js';
import {Change, isBegun} from './activities/changing.js';
import {drop as forget, keep, photosOf, waitingOf} from './activities/waiting.js';
import {bodyOf, forgetNew, leftNew, writeNew} from './activities/writing.js';

const AGAIN = 30000;
const SHOWN = 25;

class Log {
  constructor(root, page) {
    Object.assign(this, page, {root, base: '/api/cycles/' + page.year, all: false, sending: false, running: new Map()});
    this.list = h('ul', {class: 'ita-log log-list'});
    this.top = h('div', {});
    this.note = h('p', {class: 'ita-hint', role: 'status'});
    fill(root, this.top, this.note, this.list);
  }

  get writes() {
    return this.me.coordinates || this.me.divisions.length > 0;
  }

  async start(openEditor) {
    this.waiting = await waitingOf(this.me.userId, this.year);
    this.photos = leftNew(this) ? await photosOf(this.me.userId, this.year) : [];
    this.begin(openEditor);
    this.draw();
    window.addEventListener('online', () => this.flush());
    window.addEventListener('pagehide', () => settleRemovals(true));
    setInterval(() => this.flush(), AGAIN);
    await this.flush();
  }

  /** What was being typed when the page went away is open again. */
  begin(openEditor) {
    const changed = this.log.find((entry) => isBegun(this, entry));
    if (this.writes && (leftNew(this) || (openEditor && !changed))) {
      writeNew(this);
    } else if (this.writes && changed) {
      this.change(changed);
    } else {
      this.rest();
    }
  }

  rest() {
    const label = ['+ ' + t('activity.add'), leftNew(this) ? [' ', h('span', {class: 'ita-badge ita-badge--warn'}, t('unsent.title'))] : null];
    fill(this.top, this.writes ? button(label, () => writeNew(this), 'primary') : null);
  }

  change(entry) {
    new Change(this, entry).begin();
  }

  /** The entry as it stands now, or none of it. */
  replace(id, ...now) {
    this.log.splice(this.log.findIndex((one) => one.id === id), 1, ...now);
  }

  edit(draft, handlers) {
    fill(this.top, editor(draft, this, {base: this.base, ...handlers}));
    this.top.scrollIntoView({block: 'nearest'});
    this.top.querySelector('textarea').focus({preventScroll: true});
  }

  /** The entry is safe on the device before anything is sent; only what the server refuses for good comes back. */
  async add(draft) {
    const entry = {id: draft.id, user: this.me.userId, year: this.year, body: {...bodyOf(draft), id: draft.id}, photos: draft.photos.slice(), stored: false};
    this.waiting.push(entry);
    await keep(entry);
    const refused = await this.send(entry);
    if (refused && !entry.stored) {
      await this.discard(entry);
      throw refused;
    }
    forgetNew(this);
    this.rest();
    this.draw();
  }

  /** Sends what is left of the entry, never twice at once: a photo would go twice and the next one not at all. */
  send(entry) {
    if (!this.running.has(entry.id)) {
      this.running.set(entry.id, this.sendNow(entry).finally(() => this.running.delete(entry.id)));
    }
    return this.running.get(entry.id);
  }

  /** Answers a refusal that trying again will not mend. */
  async sendNow(entry) {
    try {
      if (!entry.stored) {
        const {data} = await post(this.base + '/activities', entry.body);
        entry.stored = true;
        await keep(entry);
        this.take(data);
      }
      while (entry.photos.length) {
        const known = (this.log.find((one) => one.id === entry.id) || {evidence: []}).evidence;
        if (known.some((file) => file.name === entry.photos[0].name && file.size === entry.photos[0].size)) {
          entry.photos.shift();
          continue;
        }
        const file = await upload(`${this.base}/activities/${entry.id}/evidence`, entry.photos[0], (share) => this.progress(entry, share));
        entry.photos.shift();
        await keep(entry);
        known.push(file);
      }
      await this.discard(entry);
      fill(this.note, t('activity.saved'));
      return null;
    } catch (refusal) {
      fill(this.note);
      entry.problem = [refusal.message, ...(refusal.missing || []).map((one) => one.message)].join(' ');
      return refusal.status === 0 || refusal.status === 401 || refusal.status >= 500 ? null : refusal;
    }
  }

  progress(entry, share) {
    fill(this.note, t('photo.sending', {left: digits(entry.photos.length), percent: digits(Math.round(share * 100))}));
  }

  take(data) {
    if (!this.log.some((one) => one.id === data.id)) {
      this.log.push({...data, evidence: data.evidence.slice()});
    }
  }

  async flush() {
    if (this.sending || !this.waiting.length) {
      return;
    }
    this.sending = true;
    if (await this.isStillHere()) {
      for (const entry of this.waiting.slice()) {
        await this.send(entry);
      }
    }
    this.sending = false;
    this.draw();
  }

  /** It waits no more: it was sent, or the server refuses it for good. */
  async discard(entry) {
    this.waiting = this.waiting.filter((one) => one !== entry);
    await forget(entry.id);
    this.draw();
  }

  /** Where several use one computer, somebody else may have signed in meanwhile: what waits here is not hers to send. */
  async isStillHere() {
    const me = await get('/api/me').catch(() => null);
    return me !== null && me.userId === this.me.userId;
  }

  draw() {
    this.log.sort((one, other) => (one.on < other.on ? 1 : -1));
    const waiting = this.waiting.filter((entry) => !this.log.some((one) => one.id === entry.id));
    const shown = this.all ? this.log : this.log.slice(0, SHOWN);
    fill(this.list, waiting.map((entry) => waits(this, entry)), shown.map((entry) => line(this, entry)),
      this.log.length + waiting.length ? null : h('li', {class: 'ita-hint'}, t('activity.none')),
      this.log.length > shown.length ? h('li', {}, button(t('activity.more', {count: digits(this.log.length - shown.length)}), () => { this.all = true; this.draw(); }, 'small')) : null);
  }
}

async function open(root, only) {
  const year = Number(root.dataset.year);
  const base = '/api/cycles/' + year;
  const [units, measures, log, me] = await Promise.all([loadUnits(), get(base + '/measures'), get(base + '/activities'), get('/api/me')]);
  setToday(me.today);
  measures.sort((one, other) => me.divisions.includes(other.lead) - me.divisions.includes(one.lead) || one.number - other.number);
  await new Log(root, {year, units, measures, log, me}).start(only);
}

const roots = Array.from(document.querySelectorAll('[data-activities]'));
await Promise.all(roots.map((root) => open(root, roots.length === 1)));
