/** What the page knows of a year, asked for anew whenever a view opens. */
import {find, get} from '/forms/js/api.js';
import {setToday} from '/forms/js/datefield.js';
import {loadUnits} from '/forms/js/units.js';

export class Desk {
  constructor(year, {keeps, dresses}) {
    Object.assign(this, {year, keeps, dresses, base: '/api/cycles/' + year, lines: []});
  }

  async load() {
    const [lines, cycle] = await Promise.all([get(this.base + '/documents'), get(this.base), this.known()]);
    const [checklists, disclosures] = await Promise.all(['checklist', 'disclosure'].map((part) =>
      Promise.all(lines.map((line) => find(`${this.base}/documents/${line.key}/${part}`).catch(() => null)))));
    this.cycle = cycle;
    this.lines = lines.map((line, index) => ({...line, checklist: checklists[index], disclosure: disclosures[index]}));
  }

  /** What does not change while the page is open. */
  known() {
    if (!this.facts) {
      this.facts = Promise.all([get('/api/me'), loadUnits()]).then(([me, units]) => {
        setToday(me.today);
        Object.assign(this, {me, units});
      });
    }
    return this.facts;
  }

  line(key) {
    return this.lines.find((one) => one.key === key) || null;
  }

  path(key, rest = '') {
    return `${this.base}/documents/${encodeURIComponent(key)}${rest}`;
  }

  phase(line) {
    const key = line.round ? 'ROUND_' + line.round : 'PLAN';
    return this.cycle.phases.find((phase) => phase.key === key) || {};
  }
}
