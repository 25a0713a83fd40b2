/** One line for all drafts of a form: whether everything is saved, and since when. */
import {h, fill} from './dom.js';
import {button} from './fields.js';
import {time} from './thai.js';
import {t} from './texts.js';

const WORST_FIRST = ['conflict', 'failed', 'running', 'waiting'];

export class Saving {
  constructor(drafts) {
    this.drafts = drafts;
    this.element = h('p', {class: 'ita-keeping', role: 'status'});
  }

  /** A draft's state changed. */
  told(state) {
    const states = this.drafts().map((draft) => draft.status.dataset.state);
    const worst = WORST_FIRST.find((one) => states.includes(one));
    if (!worst && (state === 'done' || state === 'joined')) {
      this.show('done', t('save.done', {time: time(new Date())}));
    } else if (worst === 'conflict') {
      this.show(worst, [t('save.conflict') + ' ', button(t('save.goThere'), () => this.lead(worst), 'small')]);
    } else if (worst === 'failed') {
      this.show(worst, [t('save.failedAll') + ' ', button(t('save.goThere'), () => this.lead(worst), 'small')]);
    } else if (worst) {
      this.show(worst, t('save.' + worst));
    }
  }

  show(state, content) {
    if (this.element.dataset.state !== state || state === 'done') {
      this.element.dataset.state = state;
      fill(this.element, content);
    }
  }

  lead(state) {
    const draft = this.drafts().find((one) => one.status.dataset.state === state);
    for (let box = draft && draft.status.parentElement; box; box = box.parentElement) {
      box.open = true;
    }
    if (draft) {
      draft.status.scrollIntoView({block: 'center'});
      (draft.status.querySelector('button') || draft.status).focus({preventScroll: true});
    }
  }
}
