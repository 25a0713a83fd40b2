/** What happens when somebody goes away from a form or comes back to it: the last words are saved, and nothing is lost unseen. */
import {look} from './sharing.js';
import {settleRemovals} from './removals.js';
import {isUploading} from './uploads.js';

export class Leaving {
  /**
   * @param drafts gives the drafts of the form
   * @param handed gives what only travels with the sending, such as a comment
   * @param isKept whether the browser keeps all of that
   */
  constructor(root, {drafts, handed, isKept}) {
    Object.assign(this, {root, drafts, handed, isKept, before: JSON.stringify(handed())});
    this.heard = [
      [window, 'pagehide', () => this.leave()],
      [window, 'beforeunload', (event) => this.warn(event)],
      [window, 'online', () => this.retry()],
      [window, 'focus', () => this.retry()],
      [document, 'visibilitychange', () => (document.hidden ? this.leave() : this.retry())],
      [root, 'focusin', (event) => this.entered(event.target)],
    ];
    this.heard.forEach(([target, name, listener]) => target.addEventListener(name, listener));
  }

  leave() {
    this.drafts().forEach((draft) => draft.leave());
    settleRemovals(true);
  }

  retry() {
    this.drafts().forEach((draft) => draft.retry());
  }

  /** Asks before words are lost that nobody has; what is merely on its way is sent by the leaving itself. */
  warn(event) {
    const lost = isUploading() || this.drafts().some((draft) => draft.isStuck) || (!this.isKept() && JSON.stringify(this.handed()) !== this.before);
    if (lost) {
      event.preventDefault();
      event.returnValue = '';
    }
  }

  entered(field) {
    const draft = this.drafts().find((one) => one.status.parentElement && one.status.parentElement.contains(field));
    if (draft) {
      look(draft);
    }
  }

  close() {
    this.heard.forEach(([target, name, listener]) => target.removeEventListener(name, listener));
  }
}
