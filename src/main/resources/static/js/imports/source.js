/** The document as it stands: paragraphs and tables, every text as text. Long tables are built as far as they are looked at. */
import {h, fill} from '/forms/js/dom.js';
import {digits} from '/forms/js/thai.js';
import {keyOf} from './places.js';
import {sign} from './notes.js';
import {SEVERITIES} from './findings.js';
import {t} from './words.js';

const ROWS = 40;

export class Source {
  /**
   * @param onPick called with the place that was chosen in the document
   * @param onPoint called with the place that is pointed at, or nothing
   */
  constructor(blocks, places, {onPick, onPoint}) {
    this.places = places;
    this.onPick = onPick;
    this.cells = new Map();
    this.marks = new Map();
    this.builders = new Map();
    let tables = 0;
    this.element = h('div', {class: 'imp-source__blocks'}, blocks.map((block, index) =>
      (block.rows ? this.table(block, index, ++tables) : this.paragraph(block, index))));
    this.watcher = 'IntersectionObserver' in window ? new IntersectionObserver((seen) => seen.forEach((entry) =>
      entry.isIntersecting && entry.target.build && entry.target.build()), {rootMargin: '600px'}) : null;
    this.element.querySelectorAll('.imp-more').forEach((more) => this.watcher && this.watcher.observe(more));
    this.element.addEventListener('click', (event) => this.picked(event.target));
    this.element.addEventListener('keydown', (event) => this.walk(event));
    const point = (event) => onPoint((event.target.closest('.is-linked') || {}).place);
    this.element.addEventListener('mouseover', point);
    this.element.addEventListener('focusin', point);
    this.element.addEventListener('mouseleave', () => onPoint(null));
  }

  paragraph(block, index) {
    const place = {block: index, row: -1, column: -1};
    const paragraph = h('p', {class: 'imp-source__text'}, block.text);
    this.register(place, paragraph);
    return paragraph;
  }

  table(block, index, number) {
    const body = h('tbody', {});
    const wide = Math.max(0, ...block.rows.slice(0, ROWS).map((row) => cellsOf(row).length));
    const table = h('table', {class: 'imp-source__table'}, h('caption', {class: 'ita-hidden'}, t('source.table', {number: digits(number)})), body);
    const more = h('button', {type: 'button', class: 'ita-button ita-button--small imp-more'});
    let built = 0;
    const build = (upTo) => {
      const end = Math.min(block.rows.length, Math.max(upTo + 1, built + ROWS));
      for (; built < end; built++) {
        body.appendChild(this.row(block.rows, built, index));
      }
      more.hidden = built >= block.rows.length;
      fill(more, t('source.more', {count: digits(block.rows.length - built)}));
    };
    more.build = () => build(0);
    more.addEventListener('click', more.build);
    this.builders.set(index, build);
    build(0);
    return h('div', {class: 'imp-source__scroll' + (wide > 5 ? ' is-wide' : '')}, table, more);
  }

  row(rows, at, block) {
    const cells = cellsOf(rows[at]);
    return h('tr', {}, cells.map((cell, column) => {
      if (covered(cell)) {
        return null;
      }
      const element = h('td', {colspan: across(cells, column), rowspan: down(rows, at, column)}, cell.text);
      this.register({block, row: at, column}, element);
      return element;
    }));
  }

  register(place, element) {
    const key = keyOf(place);
    element.place = place;
    this.cells.set(key, element);
    if (this.places.paths(place).length) {
      element.classList.add('is-linked');
      element.setAttribute('tabindex', this.hasStop ? '-1' : '0');
      this.hasStop = true;
    }
    if (this.marks.has(key)) {
      show(element, this.marks.get(key));
    }
  }

  /** The element of the place, built when it was not yet. */
  find(place) {
    const build = this.builders.get(place.block);
    if (build && place.row >= 0 && !this.cells.has(keyOf(place))) {
      build(place.row);
    }
    return this.cells.get(keyOf(place)) || this.cells.get(keyOf({...place, column: 0})) || this.cells.get(keyOf({...place, row: 0, column: 0})) || null;
  }

  /** Marks every place by the worst of what is open there. */
  mark(findings) {
    const marks = new Map();
    findings.forEach((finding) => this.places.near(finding.where).forEach((place) => {
      const key = keyOf(place);
      const known = marks.get(key);
      const severity = known && SEVERITIES.indexOf(known.severity) < SEVERITIES.indexOf(finding.severity) ? known.severity : finding.severity;
      marks.set(key, {severity, text: known ? known.text + '\n' + finding.message : finding.message});
    }));
    this.marks.forEach((mark, key) => !marks.has(key) && this.cells.has(key) && show(this.cells.get(key), null));
    marks.forEach((mark, key) => this.cells.has(key) && show(this.cells.get(key), mark));
    this.marks = marks;
  }

  picked(target) {
    const element = target.closest('.is-linked, .is-marked');
    if (element && !String(window.getSelection())) {
      this.onPick(element.place);
    }
  }

  /** One stop for the Tab key; the arrows go from value to value, Enter goes to the other side. */
  walk(event) {
    const stops = ['ArrowDown', 'ArrowRight'].includes(event.key) ? 1 : ['ArrowUp', 'ArrowLeft'].includes(event.key) ? -1 : 0;
    const current = event.target.closest('.is-linked');
    if (!current) {
      return;
    }
    if (stops) {
      const all = [...this.element.querySelectorAll('.is-linked')];
      const next = all[all.indexOf(current) + stops];
      if (next) {
        event.preventDefault();
        current.setAttribute('tabindex', '-1');
        next.setAttribute('tabindex', '0');
        next.focus();
      }
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.onPick(current.place);
    }
  }
}

const cellsOf = (row) => row.cells || row;
const covered = (cell) => cell.span === 'FROM_ABOVE' || cell.span === 'FROM_LEFT';

function across(cells, column) {
  let count = 1;
  while (cells[column + count] && cells[column + count].span === 'FROM_LEFT') {
    count += 1;
  }
  return count > 1 ? count : null;
}

function down(rows, at, column) {
  let count = 1;
  while (rows[at + count] && cellsOf(rows[at + count])[column] && cellsOf(rows[at + count])[column].span === 'FROM_ABOVE') {
    count += 1;
  }
  return count > 1 ? count : null;
}

function show(element, mark) {
  const old = element.querySelector(':scope > .imp-sign');
  if (old) {
    old.remove();
  }
  element.classList.toggle('is-marked', Boolean(mark));
  SEVERITIES.forEach((severity) => element.classList.toggle('is-' + severity, Boolean(mark) && mark.severity === severity));
  element.title = mark ? mark.text : '';
  if (mark) {
    element.insertBefore(sign(mark.severity, true), element.firstChild);
  }
}
