/** The change of an entry: kept on this device until it is saved, and joined with what somebody else saved meanwhile. */
import {Refusal, get, put, remove} from '/forms/js/api.js';
import {conflictBox} from '/forms/js/conflict.js';
import {h, fill} from '/forms/js/dom.js';
import {alike, copy, merge} from '/forms/js/merge.js';
import {digits, shortDate} from '/forms/js/thai.js';
import {t} from '/forms/js/texts.js';
import {keepTyped, typed} from './waiting.js';
import {bodyOf} from './writing.js';

const FIELDS = ['on', 'text', 'unit', 'kind', 'measures', 'steps'];

/** Where the change of the entry is kept, beside a new one. */
const part = (entry) => '-edit-' + entry.id;

export const isBegun = (log, entry) => typed(log.me.userId, log.year, part(entry)) !== null;

export class Change {
  constructor(log, entry) {
    Object.assign(this, {log, entry, path: `${log.base}/activities/${entry.id}`});
  }

  begin() {
    const kept = typed(this.log.me.userId, this.log.year, part(this.entry));
    const {mine, base} = kept || {mine: copy(FIELDS, this.entry), base: copy(FIELDS, this.entry)};
    this.join(mine, base, Boolean(kept));
  }

  /** Shows what is typed here with what only somebody else changed since; what both changed is asked. */
  join(mine, base, recalled) {
    const theirs = copy(FIELDS, this.entry);
    const {joined, both} = merge(FIELDS, {mine, sent: base, base, theirs});
    this.show(joined, {base: both.length ? base : theirs, both, recalled});
    return both.length === 0;
  }

  show(words, {base, both = [], recalled}) {
    const conflict = h('div', {});
    this.draft = {...this.entry, ...words};
    this.base = base;
    this.asking = both.length > 0;
    this.keep();
    fill(this.log.note);
    this.log.edit(this.draft, {
      conflict, recalled, onType: () => this.keep(), save: () => this.save(), drop: () => this.drop(), discard: () => this.done(), close: () => this.close(),
    });
    if (this.asking) {
      this.ask(conflict, both);
    }
  }

  keep() {
    const mine = copy(FIELDS, this.draft);
    const {me, year} = this.log;
    keepTyped(me.userId, year, alike(mine, this.base) ? null : {mine, base: this.base}, part(this.entry));
  }

  async save() {
    if (this.asking) {
      throw new Refusal(412, {detail: t('save.conflictFirst')});
    }
    try {
      const {data} = await put(this.path, bodyOf(this.draft), `"${this.entry.version}"`);
      this.log.replace(this.entry.id, {...data, evidence: this.draft.evidence});
      this.done();
      fill(this.log.note, t('activity.saved'));
    } catch (refusal) {
      if (await this.joinedAfter(refusal)) {
        await this.save();
      }
    }
  }

  async drop() {
    try {
      await remove(this.path, `"${this.entry.version}"`);
      this.log.replace(this.entry.id);
      this.done();
    } catch (refusal) {
      await this.joinedAfter(refusal);
      fill(this.log.note, t('save.refreshed'));
    }
  }

  /** Somebody else was faster: her entry is shown with what is typed here; answers whether nothing is left to choose. */
  async joinedAfter(refusal) {
    const fresh = refusal.isStale ? (await get(this.log.base + '/activities')).find((one) => one.id === this.entry.id) : null;
    if (!fresh) {
      throw refusal;
    }
    this.entry = fresh;
    this.log.replace(fresh.id, fresh);
    this.log.draw();
    return this.join(copy(FIELDS, this.draft), this.base, false);
  }

  ask(box, both) {
    const read = (words) => Object.fromEntries(both.map((field) => ['activity.' + field, this.spoken(field, words[field])]));
    conflictBox({box, both: both.map((field) => 'activity.' + field), mine: read(this.draft), theirs: read(this.entry), onChosen: (taken) => {
      const theirs = copy(FIELDS, this.entry);
      const chosen = copy(FIELDS, this.draft);
      taken.map((name) => name.replace('activity.', '')).forEach((field) => { chosen[field] = theirs[field]; });
      this.show(chosen, {base: theirs});
    }});
  }

  /** A value in the words of the page. */
  spoken(field, value) {
    const {units, measures} = this.log;
    const number = (id) => digits((measures.find((one) => one.id === id) || {number: '–'}).number);
    const words = {on: () => shortDate(value), unit: () => units.name(value), kind: () => t('activity.kind.' + value), measures: () => t('activity.forMeasures', {names: value.map(number).join(', ')})};
    return words[field] ? words[field]() : value;
  }

  close() {
    this.log.rest();
    this.log.draw();
  }

  done() {
    keepTyped(this.log.me.userId, this.log.year, null, part(this.entry));
    this.close();
  }
}
