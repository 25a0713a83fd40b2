/** The divisions and sections of the local government by code. */
import {get} from './api.js';

export const ALL_DIVISIONS = 'all-divisions';

class Units {
  constructor(all) {
    this.all = all;
    this.byCode = new Map(all.map((unit) => [unit.code, unit]));
  }

  name(code) {
    const unit = this.byCode.get(code);
    return unit ? unit.name : code || '';
  }

  names(codes) {
    return (codes || []).map((code) => this.name(code)).join(', ');
  }

  get divisions() {
    return this.all.filter((unit) => unit.level === 'DIVISION' && unit.active !== false);
  }

  /** The division of a section, the division itself, nothing for a virtual unit. */
  divisionOf(code) {
    const unit = this.byCode.get(code);
    if (!unit || unit.level === 'VIRTUAL') {
      return null;
    }
    return unit.level === 'DIVISION' || !unit.parent ? unit.code : this.divisionOf(unit.parent);
  }

  divisionChoices() {
    return this.divisions.map((unit) => [unit.code, unit.name]);
  }

  /** Everything a measure may name: all divisions first, then each division with its sections. */
  choices() {
    const virtual = this.all.filter((unit) => unit.level === 'VIRTUAL');
    const tree = this.divisions.flatMap((division) =>
      [division, ...this.all.filter((unit) => unit.level === 'SECTION' && unit.active !== false && this.divisionOf(unit.code) === division.code)]);
    return [...virtual, ...tree];
  }
}

let loading = null;

export function loadUnits() {
  loading = loading || get('/api/units').then((all) => new Units(all));
  return loading;
}
