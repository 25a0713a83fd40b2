/** Years that move on: a period of a former year as it will stand in the new one. */

function shiftedDay(iso, years) {
  if (!iso || !years) {
    return iso;
  }
  const [year, month, day] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  const two = (value) => String(value).padStart(2, '0');
  return `${year + years}-${two(month)}-${two(Math.min(day, last))}`;
}

/** The period moved by whole years; the last day of February stays one. */
export function shifted(period, years) {
  return period ? {...period, start: shiftedDay(period.start, years), end: shiftedDay(period.end, years)} : null;
}
