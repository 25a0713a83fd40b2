/**
 * Words that go only when somebody presses a button, such as a comment or a reason, stay in this browser until then: another
 * card, a reload or a closed browser takes nothing away. Files are not kept here, only what was typed and chosen.
 */
import {h, fill} from './dom.js';
import {button} from './fields.js';
import {keep, kept, letGo} from './keepsake.js';
import {t} from './texts.js';

const HEARD = ['input', 'change', 'click'];
const FILES = ['evidence', 'file'];

export class Unsent {
  /** @param path what the words are about; @param user who types them */
  constructor(user, path) {
    Object.assign(this, {user, path: path + '#unsent', held: [], safe: true});
    this.found = (kept(user, this.path) || {}).mine || {};
    this.element = h('p', {class: 'ita-unsent', role: 'status', hidden: true});
    this.heard = () => this.keep();
  }

  /** Keeps what is put into the object from now on, and brings back what was put there and not sent. */
  hold(name, state) {
    const before = words(state);
    Object.assign(state, this.found[name]);
    this.held.push({name, state, before});
    return state;
  }

  /** Whether words of that name came back. */
  recalled(name) {
    return Boolean(this.found[name]);
  }

  /** Listens to the fields, and tells what came back. */
  watch(root) {
    this.root = root;
    HEARD.forEach((event) => root.addEventListener(event, this.heard));
    this.tell(Object.keys(this.found).length > 0, 'unsent.recalled');
  }

  keep() {
    const changed = this.held.filter(({state, before}) => words(state) !== before);
    if (changed.length) {
      const mine = Object.fromEntries(changed.map(({name, state}) => [name, JSON.parse(words(state))]));
      this.safe = keep(this.user, this.path, {mine});
    } else {
      letGo(this.user, this.path);
    }
    this.tell(changed.length > 0 && this.safe, 'unsent.kept');
  }

  /** Whether the browser has everything; files and what it refused to keep would be lost. */
  get isComplete() {
    return this.safe && !this.held.some(({state}) => hasFile(state));
  }

  /** The words have been sent, or are not wanted any more. */
  clear() {
    letGo(this.user, this.path);
    this.found = {};
    this.tell(false);
  }

  close() {
    if (this.root) {
      HEARD.forEach((event) => this.root.removeEventListener(event, this.heard));
    }
  }

  tell(shown, sentence) {
    if (this.element.hidden === shown || (shown && this.sentence !== sentence)) {
      this.sentence = sentence;
      this.element.hidden = !shown;
      fill(this.element, shown ? [h('b', {}, t('unsent.title')), ' ', t(sentence), ' ', button(t('unsent.discard'), () => this.discard(), 'small')] : null);
    }
  }

  /** Begins anew: the fields are drawn from what they were before. */
  discard() {
    this.close();
    this.clear();
    window.location.reload();
  }
}

const words = (state) => JSON.stringify(state, (key, value) => (FILES.includes(key) ? undefined : value));

function hasFile(state) {
  let found = false;
  JSON.stringify(state, (key, value) => {
    found = found || (FILES.includes(key) && Boolean(value));
    return value;
  });
  return found;
}
