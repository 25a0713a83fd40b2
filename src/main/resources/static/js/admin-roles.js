/** The roles of one officer, each from a day to a day, with the order by which she acts for somebody else. */
import {h, fill, newId} from '/forms/js/dom.js';
import {button, textField} from '/forms/js/fields.js';
import {dateField} from '/forms/js/datefield.js';
import {t} from './admin-texts.js';

/** Draws the roles and keeps the list as it is changed. */
export function roleRows(roles, groups) {
  const box = h('div', {'data-where': 'roles'});

  function row(role, index) {
    const where = `roles[${index}]`;
    const note = (name) => (text) => { role[name] = text || null; };
    return h('div', {class: 'ita-rows__row'}, h('div', {class: 'ita-rows__body'},
      h('div', {class: 'ita-row'}, groupField(role, groups, where + '.group'),
        dateField({label: t('role.from'), value: role.from, where: where + '.from', owner: role, onChange: note('from')}),
        dateField({label: t('role.to'), value: role.to, where: where + '.to', owner: role, onChange: note('to')})),
      h('div', {class: 'ita-row'},
        textField({label: t('role.acting'), hint: t('role.actingHint'), value: role.actingFor, where: where + '.actingFor', onInput: note('actingFor')}),
        textField({label: t('role.order'), value: role.orderNumber, where: where + '.orderNumber', onInput: note('orderNumber')})),
      button(t('role.remove'), () => { roles.splice(index, 1); draw(); }, 'quiet')));
  }

  function draw() {
    fill(box, roles.map(row), button('+ ' + t('officer.addRole'), () => {
      roles.push({group: null, from: null, to: null, actingFor: null, orderNumber: null});
      draw();
      box.querySelectorAll('select')[roles.length - 1].focus();
    }, 'add'));
  }

  draw();
  return box;
}

function groupField(role, groups, where) {
  const id = newId();
  const option = (group) => h('option', {value: group.group, selected: group.group === role.group}, group.name);
  const isDivision = (group) => group.group.startsWith('division-');
  return h('div', {class: 'ita-field'}, h('label', {for: id}, t('role.group')),
    h('select', {id, class: 'ita-input ita-select', 'data-where': where, on: {change: (event) => { role.group = event.target.value || null; }}},
      h('option', {value: '', selected: !role.group}, t('role.choose')),
      h('optgroup', {label: t('role.roles')}, groups.filter((group) => !isDivision(group)).map(option)),
      h('optgroup', {label: t('role.divisions')}, groups.filter(isDivision).map(option))));
}
