/** Digits and dates as the office reads them, Thai or English, always in the Buddhist Era; inside everything is ISO. */
import {isEnglish} from './words.js';

const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';
const ERA = 543;

const MONTHS_TH = ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม',
  'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'];
const MONTHS_EN = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SHORT_TH = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];
const SHORT_EN = MONTHS_EN.map((name) => name.substring(0, 3));
const SHORT = isEnglish ? SHORT_EN : SHORT_TH;

export const MONTHS = isEnglish ? MONTHS_EN : MONTHS_TH;
export const WEEKDAYS = isEnglish ? ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'] : ['อา', 'จ', 'อ', 'พ', 'พฤ', 'ศ', 'ส'];

/** The digits of the reader. */
export function digits(value) {
  return isEnglish ? String(value) : String(value).replace(/[0-9]/g, (digit) => THAI_DIGITS[Number(digit)]);
}

export function arabic(value) {
  return String(value).replace(/[๐-๙]/g, (digit) => String(THAI_DIGITS.indexOf(digit)));
}

/** A score with two decimals, or a dash. */
export function score(value) {
  return value === null || value === undefined ? '–' : digits(Number(value).toFixed(2));
}

/** A difference with its sign. */
export function change(value) {
  if (value === null || value === undefined) {
    return '';
  }
  const number = Number(value);
  const sign = number > 0 ? '+' : number < 0 ? '−' : '±';
  return sign + digits(Math.abs(number).toFixed(2));
}

/** What was typed as a number, in whatever digits; nothing when it is none. */
export function number(text) {
  const plain = arabic(text).replace(/,/g, '').trim();
  return plain !== '' && /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function parts(iso) {
  const [year, month, day] = String(iso).substring(0, 10).split('-').map(Number);
  return {year, month, day};
}

/** ๑๕ ตุลาคม ๒๕๖๘ */
export function longDate(iso) {
  if (!iso) {
    return '';
  }
  const {year, month, day} = parts(iso);
  return digits(`${day}\u00a0${MONTHS[month - 1]}\u00a0${year + ERA}`);
}

/** ๑๕ ต.ค. ๒๕๖๘ */
export function shortDate(iso) {
  if (!iso) {
    return '';
  }
  const {year, month, day} = parts(iso);
  return digits(`${day}\u00a0${SHORT[month - 1]}\u00a0${year + ERA}`);
}

export function period(value) {
  return value && value.start && value.end ? `${shortDate(value.start)} – ${shortDate(value.end)}` : '';
}

/** ๑๔.๐๕ น., by the office's clock wherever the browser is. */
export function time(date) {
  const clock = new Intl.DateTimeFormat('en-GB', {timeZone: 'Asia/Bangkok', hour: '2-digit', minute: '2-digit'});
  return digits(clock.format(date).replace(':', '.') + (isEnglish ? '' : ' น.'));
}

export function isoOf(year, month, day) {
  const two = (value) => String(value).padStart(2, '0');
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days ? `${year}-${two(month)}-${two(day)}` : null;
}

function fullYear(typed) {
  const year = Number(typed);
  if (typed.length <= 2) {
    return 2500 + year - ERA;
  }
  return year > 2300 ? year - ERA : year;
}

/** The month of a name, a short name or one without its dots, in either language. */
function monthOf(word) {
  const bare = (name) => name.replace(/[.\s]/g, '').toLowerCase();
  return [MONTHS_TH, SHORT_TH, MONTHS_EN, SHORT_EN].map((names) => names.findIndex((name) => bare(name) === bare(word)) + 1).find(Boolean) || 0;
}

/** Reads 15/10/2568, ๑๕ ต.ค. ๖๘, 15 ตุลาคม 2568, 15 Oct 2568 and ISO; nothing when it is no date. */
export function parseDate(text) {
  const plain = arabic(text).trim().replace(/พ\.?\s*ศ\.?/, ' ');
  const iso = plain.match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/);
  if (iso) {
    return isoOf(fullYear(iso[1]), Number(iso[2]), Number(iso[3]));
  }
  const numeric = plain.match(/^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2}|\d{4})$/);
  if (numeric) {
    return isoOf(fullYear(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  }
  const named = plain.match(/^(\d{1,2})\s*([ก-๏.]+|[a-z.]+)\s*(\d{2}|\d{4})$/i);
  return named ? isoOf(fullYear(named[3]), monthOf(named[2]), Number(named[1])) : null;
}

/** First and last day of a fiscal year of the Buddhist Era. */
export function fiscalYear(year) {
  return {start: `${year - ERA - 1}-10-01`, end: `${year - ERA}-09-30`};
}

export const buddhistYear = (year) => year + ERA;

/** The day of the office's wall calendar at that moment, wherever the browser stands. */
export function dayOf(at) {
  return new Intl.DateTimeFormat('en-CA', {timeZone: 'Asia/Bangkok', year: 'numeric', month: '2-digit', day: '2-digit'}).format(new Date(at));
}

export const browserToday = () => dayOf(Date.now());

/** ๑๕ ต.ค. ๒๕๖๘ ๑๔.๐๕ น. */
export const moment = (at) => `${shortDate(dayOf(at))} ${time(new Date(at))}`;
