/** Pictures of a result: rating, distance to the next level, findings, bars. */
import {h} from './dom.js';
import {change, digits, score} from './thai.js';
import {focusField} from './missing.js';
import {t} from './texts.js';

const GOOD = 85;
const EXCELLENT = 95;

export function ratingBadge(view) {
  if (!view.rating) {
    return h('p', {class: 'ita-hint'}, t('rating.none'));
  }
  const kind = view.rating.level.startsWith('PASS') ? 'good' : 'bad';
  return h('p', {class: 'ita-rating'}, h('span', {class: 'ita-badge ita-badge--' + kind}, view.rating.label), ' ',
    h('strong', {}, score(view.total)), ' ', view.change === null || view.change === undefined ? ''
      : t('rating.change', {change: change(view.change)}));
}

export function gapList(gaps) {
  if (!gaps || !gaps.length) {
    return null;
  }
  return h('div', {}, h('p', {}, t('gap.title', {label: gaps[0].label})),
    h('ul', {class: 'ita-gaps'}, gaps.map((gap) => h('li', {}, t('gap.line', {
      name: gap.instrument === 'TOTAL' ? t('result.total') : gap.instrument, points: digits(Number(gap.points).toFixed(2)),
    })))));
}

const ORDER = ['ERROR', 'WARNING', 'INFO'];

/** Findings by how much they matter; with a root each leads to its field. */
export function findingList(findings, root) {
  if (!findings || !findings.length) {
    return h('p', {class: 'ita-panel ita-panel--good'}, t('finding.none'));
  }
  return h('div', {class: 'ita-findings'}, ORDER.map((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    return found.length ? h('details', {class: 'ita-finding ita-finding--' + severity.toLowerCase(), open: severity === 'ERROR' || found.length < 6},
      h('summary', {}, t('finding.' + severity, {count: digits(found.length)})),
      h('ul', {}, found.map((finding) => h('li', {}, root
        ? h('button', {type: 'button', class: 'ita-link', on: {click: () => focusField(root, finding.where)}}, finding.message)
        : finding.message)))) : null;
  }));
}

/** This year beside last year, with the two thresholds. */
export function bars(points, before) {
  const bar = (value, kind, label) => (value === null || value === undefined ? null
    : h('div', {class: 'ita-bar'}, h('span', {class: 'ita-bar__label'}, label),
      h('span', {class: 'ita-bar__track'},
        h('span', {class: 'ita-bar__fill ita-bar__fill--' + kind, style: {width: Math.max(0, Math.min(100, value)) + '%'}}),
        [GOOD, EXCELLENT].map((mark) => h('span', {class: 'ita-bar__mark', style: {left: mark + '%'}}))),
      h('strong', {class: 'ita-bar__value'}, score(value))));
  return h('div', {class: 'ita-bars'}, bar(points, tone(points), t('bar.now')), bar(before, 'before', t('bar.before')),
    h('p', {class: 'ita-hint'}, t('bar.marks')));
}

export function tone(points) {
  return points < GOOD ? 'bad' : points < EXCELLENT ? 'middle' : 'good';
}

/** The items of an indicator with their scores, the weakest first. */
export function itemScores(items) {
  const known = items.filter((item) => item.score !== null && item.score !== undefined).sort((one, other) => one.score - other.score);
  return known.length ? h('ul', {class: 'ita-scores'}, known.map((item) => h('li', {class: item.score < GOOD ? 'is-weak' : null},
    h('strong', {class: 'ita-scores__points'}, score(item.score)),
    h('span', {}, h('b', {}, item.code), ' ', item.text || '', item.score < GOOD ? h('span', {class: 'ita-badge ita-badge--warn'}, t('item.weakShort')) : null,
      item.comment ? h('em', {class: 'ita-scores__comment'}, t('item.comment', {text: item.comment})) : null)))) : null;
}
