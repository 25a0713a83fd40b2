/** The divisions and sections of the local government by code. */
import {get} from './api.js';
import {t} from './texts.js';

const ALL_DIVISIONS = 'all-divisions';
const ALL_SECTIONS = 'all-sections';

class Units {
  constructor(all, groups) {
    this.all = all;
    this.groups = new Map(groups.map((group) => [group.group, group.name]));
    this.byCode = new Map(all.map((unit) => [unit.code, unit]));
  }

  name(code) {
    const unit = this.byCode.get(code);
    return unit ? unit.name : code || '';
  }

  /** The unit that has the name, if there is one. */
  codeOf(name) {
    const unit = this.all.find((one) => one.name === name && one.active !== false);
    return unit ? unit.code : null;
  }

  names(codes) {
    return (codes || []).map((code) => this.name(code)).join(', ');
  }

  /** Who owes a task: a role or a division. */
  groupName(group) {
    return this.groups.get(group) || group;
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

  /** Each of the codes once, as the office lists its units. */
  inOrder(codes) {
    const wanted = new Set(Array.from(codes).filter(Boolean));
    return [...this.all.map((unit) => unit.code).filter((code) => wanted.delete(code)), ...wanted];
  }

  /** Everything a measure may name: all divisions first, then each division with its sections. */
  choices() {
    const virtual = this.all.filter((unit) => unit.level === 'VIRTUAL');
    const tree = this.divisions.flatMap((division) =>
      [division, ...this.all.filter((unit) => unit.level === 'SECTION' && unit.active !== false && this.divisionOf(unit.code) === division.code)]);
    return [...virtual, ...tree];
  }
}

/** The tree as one list: what stands for all units first, then each division with its sections. */
function listed(divisions) {
  const virtual = [ALL_DIVISIONS, ALL_SECTIONS].map((code) => ({code, name: t('unit.' + code), level: 'VIRTUAL', parent: null, active: true}));
  const real = divisions.flatMap((division) => [
    {code: division.code, name: division.name, level: 'DIVISION', parent: null, active: division.active},
    ...division.sections.map((section) => ({...section, level: 'SECTION', parent: division.code})),
  ]);
  return [...virtual, ...real];
}

let loading = null;

export function loadUnits() {
  loading = loading || get('/api/organization').then((organization) => new Units(listed(organization.units), organization.groups));
  return loading;
}
