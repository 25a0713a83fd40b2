/** One document under work: its changes, the way back, and the copy kept in this browser. */
import {settle} from './findings.js';
import {keep, forget} from './store.js';
import {Places} from './places.js';

const STEPS_BACK = 60;
const PAUSE = 500;

export class Session {
  /** @param owner the name under which it is kept; it begins with the person, so that two at one computer never see each other's */
  constructor({work, source, places, owner, units, plan}) {
    Object.assign(this, {work, owner, units, plan, source: source || [], past: [], listeners: [], typing: null, failed: false});
    this.rawPlaces = places || {};
    this.places = new Places(this.rawPlaces, this.source);
    this.settled = 0;
  }

  onChange(listener) {
    this.listeners.push(listener);
  }

  /**
   * Changes the value at the path, which settles what was found about it.
   *
   * @param gone paths of what the change takes away
   */
  change(path, action, {deep = true, gone = []} = {}) {
    this.remember();
    action(this.work);
    if (path) {
      this.settled += settle(this.work, path, deep);
    }
    gone.forEach((one) => { this.settled += settle(this.work, one, true); });
    this.changed();
  }

  /** As a change; all keystrokes in one field are one step back. */
  type(path, action) {
    if (this.typing === path) {
      action(this.work);
      this.changed();
    } else {
      this.change(path, action);
      this.typing = path;
    }
  }

  remember() {
    this.past.push(JSON.stringify(this.work));
    this.past.splice(0, Math.max(0, this.past.length - STEPS_BACK));
    this.typing = null;
  }

  undo() {
    const before = this.past.pop();
    if (before) {
      this.work = JSON.parse(before);
      this.typing = null;
      this.settled += 1;
      this.changed();
    }
    return Boolean(before);
  }

  setState(finding, state) {
    this.settled += 1;
    this.change(null, (work) => { work.findings.find((one) => one.id === finding.id).state = state; });
  }

  changed() {
    this.dirty = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), PAUSE);
    this.listeners.forEach((listener) => listener());
  }

  /** The document is kept once, the work after every pause. */
  async save() {
    clearTimeout(this.timer);
    try {
      if (!this.sourceKept) {
        await keep(this.owner + '/source', {source: this.source, places: this.rawPlaces});
        this.sourceKept = true;
      }
      await keep(this.owner + '/work', {work: JSON.parse(JSON.stringify(this.work)), at: new Date().toISOString()});
      this.dirty = false;
      this.failed = false;
    } catch (unavailable) {
      this.failed = true;
    }
    this.savedAt = new Date();
    this.listeners.forEach((listener) => listener(true));
  }

  /** Taken over or given up: nothing of it stays in this browser. */
  async end() {
    clearTimeout(this.timer);
    this.dirty = false;
    this.ended = true;
    await Promise.all(['/work', '/source'].map((part) => forget(this.owner + part).catch(() => {})));
  }
}
