/** What a field of a draft holds, read out in the words of the form: a line for each part, no code and no bare number. */
import {focusName} from './focus.js';
import {digits, period, score, shortDate} from './thai.js';
import {t} from './texts.js';

/** Fields whose values are points. */
const POINTS = ['score', 'total', 'instruments'];

/** How the values of a field are read out; what stands nowhere here was typed and stays as it is. */
const READ = {
  intent: (code) => t('intent.' + code),
  status: (code) => t('status.' + code),
  kind: (code) => t('kind.' + code),
  focus: (focus, {plan}) => focusName(plan || {indicators: [], items: []}, focus),
  period: (value) => period(value) || shortDate(value.start) || shortDate(value.end),
  on: shortDate,
  doneOn: shortDate,
  lead: (code, {units}) => unit(units, code),
  unit: (code, {units}) => unit(units, code),
  units: (code, {units}) => unit(units, code),
};

/**
 * @param name what the field is called in the draft
 * @param words the units of the office, and the plan with its indicators and items where the form has one
 */
export function spoken(name, value, words = {}) {
  return lines(name, value, words).join('\n') || '–';
}

function lines(name, value, words) {
  if (value === null || value === undefined || value === '') {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((one) => lines(name, one, words));
  }
  if (READ[name]) {
    return [READ[name](value, words)].filter(Boolean);
  }
  if (typeof value === 'object') {
    return parts(name, value, words);
  }
  return [POINTS.includes(name) ? score(value) : typeof value === 'number' ? digits(value) : value];
}

/** The parts of an entry in one line, its number in front. */
function parts(name, entry, words) {
  const held = Object.entries(entry).filter(([part]) => part !== 'number');
  if (name === 'instruments') {
    return held.filter(([, points]) => points !== null).map(([code, points]) => `${t('result.instrument', {code})}: ${score(points)}`);
  }
  const inside = held.map(([part, value]) => lines(part, value, words)).filter((one) => one.length);
  if (entry.number === undefined) {
    const flat = inside.some((one) => one.length > 1);
    return flat ? inside.flat() : inside.length ? [inside.flat().join(' · ')] : [];
  }
  const label = name === 'indicators' ? t('indicator.name', {number: digits(entry.number), name: ''}).trim() : digits(entry.number) + '.';
  return inside.length ? [`${label} ${inside.flat().join(' · ')}`] : [];
}

const unit = (units, code) => (units ? units.name(code) : code);
