/**
 * The preview as it is worked on. Every measure, step and text carries the path it was read under, which leads to its place in
 * the document and to its findings however it is moved; what people add has a path of its own kind.
 */
import {shifted} from './shift.js';

let counter = Date.now();

/** A path for what no document holds. */
export function newPath(kind) {
  counter += 1;
  return `new-${kind}-${counter.toString(36)}`;
}

const texts = (list, path) => (list || []).map((text, index) => ({path: `${path}[${index}]`, text}));

export function textEntry(kind, text = '') {
  return {path: newPath(kind), text};
}

export function newStep(text = '') {
  return {path: newPath('step'), text, units: [], unitsRaw: null, period: null, result: null, status: null, suggestion: null};
}

export function newMeasure() {
  return {path: newPath('measure'), taken: true, number: 0, title: '', items: [], focus: [], units: [], unitsRaw: null, period: null,
    steps: [newStep()], results: [], outcomes: [], suggestions: []};
}

function measureOf(read, index, units) {
  const path = `measures[${index}]`;
  return {
    path, taken: true, number: read.number, title: read.title || '', focus: read.focus || [],
    items: (read.items || []).map((item, at) => ({...item, path: `${path}.items[${at}]`})),
    units: codes(read.units, units), unitsRaw: read.unitsRaw, period: read.period || null,
    steps: (read.steps || []).map((step, at) => ({...step, path: `${path}.steps[${at}]`, units: codes(step.units, units)})),
    results: texts(read.results, path + '.results'), outcomes: texts(read.outcomes, path + '.outcomes'),
    suggestions: texts(read.suggestions, path + '.suggestions'),
    lead: read.lead, intent: read.intent, unitsText: read.unitsText, monitoring: read.monitoring,
  };
}

/** Makes the preview workable for the year. */
export function workOf(preview, {units, year, name}) {
  const scores = preview.scores && {...preview.scores, instruments: preview.scores.instruments || {}};
  const measureYear = preview.measureYear;
  return {
    name, year, documentKind: preview.documentKind, organization: preview.organization, resultYear: preview.resultYear,
    measureYear, round: preview.round, scores,
    analyses: (preview.analyses || []).map((analysis, index) => ({...analysis, path: `analyses[${index}]`})),
    measures: (preview.measures || []).map((measure, index) => measureOf(measure, index, units)),
    tables: preview.tables || [],
    findings: (preview.findings || []).map((finding, index) => ({...finding, id: index, state: 'OPEN'})),
    take: {
      scores: Boolean(scores) && yearsBefore({year, resultYear: preview.resultYear}) <= 1,
      analyses: (preview.analyses || []).length > 0, measures: (preview.measures || []).length > 0,
    },
    shiftYears: year && measureYear ? year - measureYear : 0,
  };
}

/** How many years the result in the document lies before the one the year works on; a document that says none is of that year. */
export function yearsBefore({year, resultYear}) {
  const years = year && resultYear ? year - 1 - resultYear : 0;
  return years < 0 ? Infinity : years;
}

const plain = (entries) => entries.map((entry) => entry.text.trim()).filter(Boolean);

function periodOf(period) {
  return period && (period.start || period.end) ? {start: period.start || null, end: period.end || null, raw: period.raw || ''} : null;
}

function stepBody(step, index) {
  return {number: index + 1, text: step.text.trim(), units: step.units, unitsRaw: step.unitsRaw, period: periodOf(step.period),
    result: step.result || null, status: step.status || null, suggestion: step.suggestion || null, label: step.label};
}

function measureBody(measure, index) {
  return {
    number: index + 1, title: measure.title.trim(), focus: measure.focus,
    items: measure.items.filter((item) => item.text.trim()).map((item, at) => ({number: at + 1, kind: item.kind, text: item.text.trim()})),
    units: measure.units, unitsRaw: measure.unitsRaw, period: periodOf(measure.period),
    // Only the office's own workbook tells these.
    lead: measure.lead || null, intent: measure.intent, unitsText: measure.unitsText, monitoring: measure.monitoring,
    steps: measure.steps.filter((step) => step.text.trim()).map(stepBody),
    results: plain(measure.results), outcomes: plain(measure.outcomes), suggestions: plain(measure.suggestions),
  };
}

/** The measures that will be taken over, in their order. */
export const takenMeasures = (work) => (work.take.measures ? work.measures.filter((measure) => measure.taken) : []);

/** What is sent: the checked preview in the shape it came in, with what of it is wanted. */
export function bodyOf(work) {
  return {
    documentKind: work.documentKind, organization: work.organization, resultYear: work.resultYear, measureYear: work.measureYear,
    round: work.round, scores: work.scores,
    analyses: work.analyses.filter((analysis) => analysis.text.trim()).map(({indicator, text, intent}) => ({indicator, text: text.trim(), intent})),
    measures: takenMeasures(work).map(measureBody),
    tables: work.tables,
    findings: work.findings.filter((finding) => finding.state === 'OPEN')
      .map(({code, severity, where, message, original}) => ({code, severity, where, message, original})),
    take: work.take, shiftYears: work.shiftYears, file: work.name,
  };
}

/** The path under which the page knows the place that a refusal names in what was sent. */
export function pathOf(work, where) {
  const [, list, index, rest] = /^(measures|analyses)\[(\d+)\](.*)$/.exec(where || '') || [];
  const sent = list === 'measures' ? takenMeasures(work) : work.analyses.filter((analysis) => analysis.text.trim());
  const owner = list && sent[Number(index)];
  if (!owner) {
    return where;
  }
  const [, inner, at, deeper] = /^\.(steps|results|outcomes|suggestions|items)\[(\d+)\](.*)$/.exec(rest) || [];
  const entry = inner && owner[inner] && owner[inner].filter((one) => one.text.trim())[Number(at)];
  return entry ? entry.path + deeper : owner.path + rest;
}

/** Names of the office become its codes, which are sent; what the office does not have stays as it was written. */
function codes(list, units) {
  return (list || []).map((name) => units.codeOf(name) || name);
}

/** The period as it will be stored. */
export const storedPeriod = (work, period) => shifted(period, work.shiftYears);
