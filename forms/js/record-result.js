/** The official result as the NACC announced it, and who leads which indicator. */
import {h, fill} from './dom.js';
import {getTagged} from './api.js';
import {form} from './shell.js';
import {importLink} from './importlink.js';
import {scoreField, select, textField} from './fields.js';
import {change, digits, score} from './thai.js';
import {findingList, gapList, ratingBadge} from './result.js';
import {t} from './texts.js';

const INSTRUMENTS = ['IIT', 'EIT', 'OIT'];
const FIELDS = ['total', 'level', 'instruments', 'indicators', 'items', 'previous'];

export const mount = form(build);

async function build(context) {
  const path = context.base + '/assessment';
  const {data, tag} = await getTagged(path);
  const model = data;
  model.previous = model.previous || {total: null, instruments: {}, indicators: []};
  const body = h('div', {});
  const outcome = h('section', {class: 'ita-section', 'aria-live': 'polite'});
  const changes = new Map();
  const draft = context.draft({
    path, data, tag, fields: FIELDS, shape: official, read: () => official(model),
    write: (joined) => { take(model, joined); draw(); },
    onSaved: (saved) => { showOutcome(saved); },
  });
  const touch = () => draft.touch();

  function showOutcome(view) {
    fill(outcome, h('h3', {}, t('result.computed')), ratingBadge(view), gapList(view.gaps),
      view.rating || (view.findings || []).length ? findingList(view.findings, context.root) : null);
    (view.indicators || []).forEach((indicator) => {
      const cell = changes.get(indicator.number);
      if (cell) {
        fill(cell, change(indicator.change));
      }
    });
  }

  function draw() {
    fill(body, importLink(context), totals(model, touch), indicatorTable(context, model, touch, changes), itemSections(model, touch), outcome, draft.status);
    showOutcome(data);
  }

  draw();
  return {body, actions: [{label: t('action.send'), confirm: t('result.confirm'), onlyComplete: true}]};
}

/** Puts entered values under the names and texts that the rule set knows. */
function take(model, entered) {
  const over = (known, values, key) => known.map((one) => ({...one, ...values.find((value) => value[key] === one[key])}));
  const {indicators, items} = model;
  Object.assign(model, entered, {indicators: over(indicators, entered.indicators, 'number'), items: over(items, entered.items, 'code')});
}

/** The entered values only, without what the server computes. */
function official(model) {
  return {
    total: model.total, level: model.level || null, instruments: model.instruments || {}, previous: model.previous,
    indicators: (model.indicators || []).map(({number, score: points, partScores, lead}) => ({number, score: points, partScores: partScores || [], lead})),
    items: (model.items || []).filter((item) => item.score !== null || item.comment)
      .map(({code, score: points, text, comment}) => ({code, score: points, text, comment})),
  };
}

function totals(model, touch) {
  const instruments = model.instruments = model.instruments || {};
  const set = (target, name) => (value) => {
    target[name] = value;
    touch();
  };
  return h('section', {class: 'ita-section'}, h('h3', {}, t('result.totals', {year: digits(model.resultYear || '')})),
    h('div', {class: 'ita-row ita-row--narrow'},
      scoreField({label: t('result.total'), value: model.total, where: 'total', onInput: set(model, 'total')}),
      scoreField({label: t('result.previousTotal'), value: model.previous.total, where: 'previous.total', onInput: set(model.previous, 'total')}),
      INSTRUMENTS.map((code) => scoreField({
        label: t('result.instrument', {code}), value: instruments[code], where: 'instruments.' + code, onInput: set(instruments, code),
      }))),
    h('p', {class: 'ita-hint'}, t('result.instrumentHint')));
}

function previousOf(model, number) {
  model.previous.indicators = model.previous.indicators || [];
  let entry = model.previous.indicators.find((one) => one.number === number);
  if (!entry) {
    entry = {number, score: null};
    model.previous.indicators.push(entry);
  }
  return entry;
}

function indicatorTable(context, model, touch, changes) {
  const rows = model.indicators.map((indicator, index) => {
    const before = previousOf(model, indicator.number);
    const where = `indicators[${index}]`;
    const label = t('indicator.name', {number: digits(indicator.number), name: indicator.name});
    const difference = h('span', {class: 'ita-change'}, change(indicator.change));
    changes.set(indicator.number, difference);
    return h('tr', {'data-where': where},
      h('th', {scope: 'row'}, h('small', {class: 'ita-tag'}, indicator.instrument), ' ', label),
      h('td', {'data-label': t('result.score')}, scoreField({
        label: `${t('result.score')} ${label}`, hideLabel: true, value: indicator.score, where: where + '.score',
        onInput: (value) => { indicator.score = value; touch(); },
      })),
      h('td', {'data-label': t('result.previous')}, scoreField({
        label: `${t('result.previous')} ${label}`, hideLabel: true, value: before.score, where: `previous.${where}.score`,
        onInput: (value) => { before.score = value; touch(); },
      })),
      h('td', {'data-label': t('result.change')}, difference),
      h('td', {'data-label': t('result.lead')}, select({
        label: `${t('result.lead')} ${label}`, hideLabel: true, value: indicator.lead, where: where + '.lead', empty: t('result.chooseLead'),
        choices: context.units.divisionChoices(), onChange: (value) => { indicator.lead = value; touch(); },
      })));
  });
  const heads = ['result.indicator', 'result.score', 'result.previous', 'result.change', 'result.lead'];
  return h('section', {class: 'ita-section'}, h('h3', {}, t('result.indicators')),
    h('table', {class: 'ita-table ita-table--cards', 'data-where': 'indicators'},
      h('thead', {}, h('tr', {}, heads.map((key) => h('th', {scope: 'col'}, t(key))))), h('tbody', {}, rows)));
}

function itemSections(model, touch) {
  const known = (code) => model.items.map((item, index) => ({item, index}))
    .filter(({item}) => (model.indicators.find((one) => one.number === item.indicator) || {}).instrument === code);
  const unknown = model.items.map((item, index) => ({item, index})).filter(({item}) => !item.indicator);
  const block = (title, entries) => (entries.length ? h('details', {class: 'ita-details'},
    h('summary', {}, title), entries.map(({item, index}) => itemRow(item, index, touch))) : null);
  return h('section', {class: 'ita-section'}, h('h3', {}, t('result.items')), h('p', {class: 'ita-hint'}, t('result.itemsHint')),
    INSTRUMENTS.map((code) => block(t('result.itemsOf', {code, count: digits(known(code).length)}), known(code))),
    block(t('result.unknownItems'), unknown));
}

function itemRow(item, index, touch) {
  const where = `items[${index}]`;
  return h('div', {class: 'ita-item', 'data-where': where},
    h('p', {class: 'ita-item__text'}, h('strong', {}, item.code || ''), ' ', item.text || ''),
    scoreField({label: t('result.score') + ' ' + (item.code || ''), hideLabel: true, value: item.score, where: where + '.score',
      onInput: (value) => { item.score = value; touch(); }}),
    textField({label: t('result.comment') + ' ' + (item.code || ''), hideLabel: true, placeholder: t('result.comment'), value: item.comment,
      where: where + '.comment', onInput: (text) => { item.comment = text || null; touch(); }}),
    item.score !== null && item.score < 85 ? h('span', {class: 'ita-badge ita-badge--warn'}, t('item.weak', {score: score(item.score)})) : null);
}
