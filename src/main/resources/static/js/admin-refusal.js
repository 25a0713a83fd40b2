/** Shows what keeps something from being saved, each line with the name of its field. */
import {showMissing} from '/forms/js/missing.js';
import {digits} from '/forms/js/thai.js';
import {has, t} from './admin-texts.js';

const ROLE_FIELDS = {group: 'role.group', from: 'role.from', to: 'role.to', actingFor: 'role.acting', orderNumber: 'role.order'};

function label(where, kind) {
  const role = where.match(/^roles\[(\d+)\]\.(\w+)$/);
  if (role) {
    return t('role.number', {number: digits(Number(role[1]) + 1), label: t(ROLE_FIELDS[role[2]] || 'role.group')});
  }
  const key = where.startsWith('units[') ? where.replace(/^.*\./, 'unit.') : `${kind}.${where}`;
  return has(key) ? t(key) : '';
}

/** The kind is the prefix of the fields' words: officer or organization. */
export function showRefusal(root, panel, refusal, kind) {
  refusal.missing = refusal.missing.map(({where, message}) => {
    const name = label(where, kind);
    return {where, message: name ? `${name}: ${message}` : message};
  });
  showMissing(root, panel, refusal);
  if (refusal.missing.length) {
    panel.querySelector('h3').textContent = t('refused');
  }
}
