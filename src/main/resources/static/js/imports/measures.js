/** The measures that were read: one card each, built when it is opened, with a tick for what is wanted. */
import {h, fill} from '/forms/js/dom.js';
import {button} from '/forms/js/fields.js';
import {digits, period} from '/forms/js/thai.js';
import {hasUnread} from '/forms/js/unread.js';
import {SEVERITIES, inside, isOpen} from './findings.js';
import {measureFields} from './measurefields.js';
import {newMeasure, storedPeriod} from './model.js';
import {sign, slot} from './notes.js';
import {t} from './words.js';

/** @param opened paths of the cards that stand open, kept over redrawing */
export function measureSection(session, {opened, onBuilt, redraw, onlyFound}) {
  const {work} = session;
  const list = h('div', {class: 'imp-measures'});
  const cards = work.measures.map((measure, index) => measureCard(session, measure, index, {opened, onBuilt, redraw}));
  fill(list, cards.map((card) => card.element));

  function refresh() {
    cards.forEach((card) => {
      card.head();
      card.element.hidden = onlyFound() && !card.isFound();
    });
    fill(count, t('measures.count', {taken: digits(work.measures.filter((one) => one.taken).length), all: digits(work.measures.length)}));
  }

  const count = h('span', {class: 'ita-hint', role: 'status'});
  const all = (taken) => () => {
    session.change(null, () => work.measures.forEach((measure) => { measure.taken = taken; }));
    redraw();
  };
  refresh();
  const add = () => {
    const measure = newMeasure();
    opened.add(measure.path);
    session.change('measures', () => work.measures.push(measure), {deep: false});
    redraw(measure.path + '.title');
  };
  const element = h('section', {class: 'ita-section', 'data-where': 'measures'}, takeHead(session, 'measures', redraw), slot('measures'),
    work.measures.length ? h('p', {class: 'ita-actions'}, count, button(t('measures.all'), all(true), 'small'), button(t('measures.none'), all(false), 'small')) : null,
    list, button('+ ' + t('measures.add'), add, 'add'));
  return {element, refresh};
}

/** The heading of a part with its tick. */
export function takeHead(session, part, redraw) {
  const {work} = session;
  const tick = h('input', {type: 'checkbox', checked: work.take[part], on: {change: () => {
    session.change(null, () => { work.take[part] = tick.checked; });
    redraw();
  }}});
  return h('h3', {class: 'imp-head'}, h('label', {class: 'ita-chip'}, tick, h('span', {}, t('take'), ' ', h('span', {class: 'ita-hidden'}, t(part + '.title')))),
    ' ', t(part + '.title'));
}

function measureCard(session, measure, index, {opened, onBuilt, redraw}) {
  const body = h('div', {class: 'ita-card__body'});
  const summary = h('summary', {});
  const card = h('details', {class: 'ita-card', 'data-where': measure.path}, summary, body);
  const name = t('measure.name', {number: digits(index + 1)});
  const tick = h('input', {type: 'checkbox', checked: measure.taken, 'aria-label': t('measure.take', {name}), title: t('measure.take', {name}),
    on: {change: () => {
      session.change(null, () => { measure.taken = tick.checked; });
      element.classList.toggle('is-left', !measure.taken);
    }}});
  const element = h('div', {class: 'imp-measure' + (measure.taken ? '' : ' is-left')}, h('span', {class: 'imp-measure__tick'}, tick), card);
  const own = () => session.work.findings.filter((finding) => isOpen(finding) && (finding.where === measure.path || inside(finding.where, measure.path)));

  /** What cannot be read stays on the page, where it is asked about before the document is stored. */
  const holdsUnread = () => [measure, ...measure.steps].some(hasUnread);

  function head() {
    const found = own();
    const stored = storedPeriod(session.work, measure.period);
    const facts = [session.units.names(measure.units), period(stored), t('measure.steps', {count: digits(measure.steps.length)})].filter(Boolean).join(' · ');
    const signature = [measure.title, facts, measure.taken, ...found.map((one) => one.id)].join('|');
    if (summary.signature === signature) {
      return;
    }
    summary.signature = signature;
    fill(summary, h('span', {class: 'ita-measure__number'}, digits(index + 1)),
      h('span', {class: 'ita-measure__title'}, h('span', {class: 'imp-clip'}, measure.title || t('measure.untitled')), h('small', {}, facts),
        h('small', {class: 'imp-badges'}, SEVERITIES.map((severity) => {
          const count = found.filter((one) => one.severity === severity).length;
          return count ? h('span', {class: 'imp-badge imp-badge--' + severity}, sign(severity), ' ', t('severity.' + severity), ' ', digits(count)) : null;
        }), measure.taken ? null : h('span', {class: 'ita-badge'}, t('measure.left')))));
  }

  function build() {
    if (!body.firstChild) {
      fill(body, measureFields(session, measure, index, {redraw, refresh: () => { head(); onBuilt(); }}));
      onBuilt();
    }
  }

  card.addEventListener('toggle', () => {
    opened[card.open || holdsUnread() ? 'add' : 'delete'](measure.path);
    if (card.open) {
      build();
    }
  });
  card.addEventListener('ita-reveal', () => { build(); card.open = true; });
  if (opened.has(measure.path)) {
    fill(body, measureFields(session, measure, index, {redraw, refresh: () => { head(); onBuilt(); }}));
    card.open = true;
  }
  return {element, head, isFound: () => own().length > 0 || holdsUnread()};
}
