/** Step two: the document at the left, what was read at the right, and what should be looked at marked on both sides. */
import {h, fill} from '/forms/js/dom.js';
import {focusField} from '/forms/js/missing.js';
import {digits} from '/forms/js/thai.js';
import {analysisSection} from './analyses.js';
import {factSection} from './facts.js';
import {SEVERITIES, isOpen, isOutside, route} from './findings.js';
import {Light} from './light.js';
import {measureSection} from './measures.js';
import {drawNotes} from './notes.js';
import {outsideSection} from './outside.js';
import {scoreSection} from './scores.js';
import {Source} from './source.js';
import {toolbar} from './toolbar.js';
import {t} from './words.js';

export class Review {
  constructor(session, {years, onRestart, onContinue}) {
    Object.assign(this, {session, years});
    this.opened = new Set();
    this.wanted = {severities: [...SEVERITIES], onlyFound: false};
    this.current = null;
    this.right = h('div', {class: 'imp-read'});
    this.source = new Source(session.source, session.places, {onPick: (place) => this.toValue(place), onPoint: (place) => this.point(place)});
    this.light = new Light(this.source);
    this.bar = toolbar(session, this, {onRestart, onContinue});
    this.problem = h('div', {class: 'ita-panel ita-panel--bad ita-missing', role: 'alert', hidden: true});
    this.drawer = session.source.length ? h('aside', {class: 'imp-source', 'aria-label': t('source.title'), tabindex: '-1'},
      h('div', {class: 'imp-source__head'}, h('b', {}, t('source.title')), ' ', h('span', {class: 'imp-source__name'}, session.work.name || ''),
        h('button', {type: 'button', class: 'ita-icon imp-drawer-close', 'aria-label': t('source.close'), on: {click: () => this.closeDrawer()}}, '✕')),
      this.source.element) : null;
    this.element = h('div', {class: 'imp-review' + (this.drawer ? '' : ' is-alone')}, this.bar.element,
      h('div', {class: 'imp-panes'}, this.drawer, h('div', {class: 'imp-right'}, this.problem, this.right)));
    this.listen();
    this.draw();
  }

  listen() {
    const lit = (scroll) => (event) => this.lightUp(event.target, scroll);
    this.right.addEventListener('focusin', lit(true));
    this.right.addEventListener('mouseover', lit(false));
    this.right.addEventListener('click', (event) => event.target.dataset.peek && this.peek(event.target.dataset.peek));
    this.element.addEventListener('keydown', (event) => event.key === 'Escape' && this.closeDrawer());
    this.session.onChange((saved) => (saved ? this.bar.refresh() : this.soon()));
  }

  /** Draws everything at the right anew, keeping what stands open, and goes on at the path. */
  draw(path) {
    const redraw = (at) => this.draw(at);
    redraw.notes = () => this.notes();
    const options = {years: this.years, opened: this.opened, redraw, onBuilt: () => this.notes(), onlyFound: () => this.wanted.onlyFound};
    const top = this.right.scrollTop;
    this.outside = outsideSection(this.session, options);
    this.measures = measureSection(this.session, options);
    fill(this.right, factSection(this.session, options), scoreSection(this.session, options), analysisSection(this.session, options),
      this.measures.element, this.outside.element);
    this.right.scrollTop = top;
    this.refresh();
    if (path) {
      focusField(this.right, path);
    }
  }

  soon() {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.refresh());
  }

  refresh() {
    this.bar.refresh();
    this.measures.refresh();
    this.right.querySelectorAll('.imp-refresh').forEach((element) => element.refresh());
    if (this.session.settled !== this.seen) {
      this.seen = this.session.settled;
      this.outside.refresh();
      this.notes();
      this.source.mark(this.session.work.findings.filter(isOpen));
    }
  }

  notes() {
    drawNotes(this.session, this.right);
  }

  undo() {
    if (this.session.undo()) {
      this.draw();
    }
  }

  lightUp(target, scroll) {
    const field = target.closest('[data-where]');
    const note = target.closest('[data-finding]');
    const finding = note && this.session.work.findings.find((one) => String(one.id) === note.dataset.finding);
    const path = finding ? finding.where : field && field.dataset.where;
    if (path && (scroll || path !== this.litPath)) {
      this.litPath = path;
      const text = finding ? finding.original : target.value;
      this.light.show(this.session.places.of(path).slice(0, 40), text, scroll);
    }
  }

  /** Lights the values that were read at the place, or the measure that holds them when it is closed. */
  point(place) {
    this.right.querySelectorAll('.is-pointed').forEach((element) => element.classList.remove('is-pointed'));
    (place ? this.session.places.paths(place) : []).forEach((path) => {
      const element = this.right.querySelector(`[data-where="${path}"]`) || this.right.querySelector(`[data-where="${path.split('.')[0]}"]`);
      if (element) {
        (element.matches('input, textarea') ? element.parentElement : element).classList.add('is-pointed');
      }
    });
  }

  /** From the document to the value that was read there. */
  toValue(place) {
    const [path] = this.session.places.paths(place);
    this.closeDrawer();
    if (path) {
      this.reveal(path);
      focusField(this.right, path);
    } else {
      const finding = this.session.work.findings.find((one) => isOpen(one) && this.session.places.of(one.where)
        .some((at) => at.block === place.block && at.row === place.row && at.column === place.column));
      if (finding) {
        this.show(finding);
      }
    }
  }

  reveal(path) {
    const measure = this.session.work.measures.find((one) => path === one.path || path.startsWith(one.path + '.'));
    const card = measure && this.right.querySelector(`[data-where="${measure.path}"]`);
    if (card) {
      card.parentElement.hidden = false;
      card.dispatchEvent(new CustomEvent('ita-reveal'));
    }
  }

  /** Goes from one open finding to the next, round and round. */
  go(by) {
    const all = route(this.session.work, this.wanted.severities);
    if (all.length) {
      const at = all.findIndex((finding) => finding.id === this.current);
      this.show(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length]);
    }
  }

  show(finding) {
    this.current = finding.id;
    this.bar.tell(t('toolbar.at', {at: digits(route(this.session.work, this.wanted.severities).indexOf(finding) + 1)}));
    if (isOutside(finding)) {
      this.outside.reach(finding);
    } else {
      this.reveal(finding.where);
      const fold = this.right.querySelector(`[data-where="${finding.where.replace(/\[\d+\].*/, '')}"]`);
      if (fold && finding.where.startsWith('scores.items')) {
        fold.dispatchEvent(new CustomEvent('ita-reveal'));
      }
    }
    this.notes();
    const note = this.right.querySelector(`[data-finding="${finding.id}"]`);
    if (note) {
      for (let box = note; box; box = box.parentElement) {
        if (box.tagName === 'DETAILS') {
          box.open = true;
        }
      }
      note.scrollIntoView({block: 'center'});
      note.focus({preventScroll: true});
    }
  }

  peek(path) {
    this.light.show(this.session.places.of(path).slice(0, 40), null, false);
    this.openDrawer();
    this.light.show(this.session.places.of(path).slice(0, 40), null, true);
  }

  openDrawer() {
    this.drawer.classList.add('is-open');
    this.drawer.focus();
  }

  closeDrawer() {
    if (this.drawer) {
      this.drawer.classList.remove('is-open');
    }
  }
}
