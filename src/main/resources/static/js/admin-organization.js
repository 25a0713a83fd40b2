/** The local government's own data and its tree of divisions and sections. */
import {h, fill} from '/forms/js/dom.js';
import {getTagged, put} from '/forms/js/api.js';
import {button, select, textField} from '/forms/js/fields.js';
import {clearMissing} from '/forms/js/missing.js';
import {digits} from '/forms/js/thai.js';
import {showRefusal} from './admin-refusal.js';
import {t} from './admin-texts.js';

const TYPES = ['SAO', 'TAMBON_MUNICIPALITY', 'TOWN_MUNICIPALITY', 'CITY_MUNICIPALITY', 'PAO'];
const root = document.getElementById('organization');
const status = h('p', {class: 'ita-panel ita-panel--good', role: 'status', hidden: true});
const missing = h('div', {class: 'ita-panel ita-panel--bad ita-missing', role: 'alert', hidden: true});

const opened = new Set();

function remember(code, open) {
  opened[open ? 'add' : 'delete'](code);
}

function tell(text) {
  status.hidden = false;
  fill(status, text);
}

async function change(path, body, tag, done) {
  clearMissing(root, missing);
  status.hidden = true;
  try {
    draw(await put(path, body, tag));
    tell(t(done));
  } catch (refusal) {
    showRefusal(root, missing, refusal, 'organization');
  }
}

const changeUnit = (unit) => change('/api/organization/units', {units: [unit]}, null, 'unit.saved');

function draw({data, tag}) {
  const draft = {name: data.name, type: data.type, district: data.district, province: data.province,
    publishesSixMonthReport: data.publishesSixMonthReport};
  const field = (name) => textField({label: t('organization.' + name), value: draft[name], where: name, onInput: (text) => { draft[name] = text; }});
  fill(root, status, missing,
    h('div', {class: 'ita-row'}, field('name'), select({label: t('organization.type'), value: draft.type, where: 'type',
      choices: TYPES.map((type) => [type, t('type.' + type)]), onChange: (type) => { draft.type = type; }})),
    h('div', {class: 'ita-row'}, field('district'), field('province')),
    h('div', {class: 'ita-field'}, h('label', {class: 'ita-chip'}, h('input', {type: 'checkbox', checked: draft.publishesSixMonthReport,
      on: {change: (event) => { draft.publishesSixMonthReport = event.target.checked; }}}), h('span', {}, t('organization.sixMonth')))),
    h('div', {class: 'ita-actions'}, button(t('organization.save'), () => change('/api/organization', draft, tag, 'organization.saved'), 'primary')),
    h('h3', {class: 'ita-group'}, t('organization.units')),
    h('ul', {class: 'unit-tree'}, data.units.map(division)),
    adder(t('unit.addDivision'), null));
}

function division(unit) {
  const sections = h('details', {class: 'ita-fold', open: opened.has(unit.code), on: {toggle: (event) => remember(unit.code, event.target.open)}},
    h('summary', {}, t('organization.sections', {count: digits(unit.sections.length)})),
    h('ul', {}, unit.sections.map((section) => h('li', {}, line(section, 'span')))),
    unit.active ? adder(t('unit.addSection'), unit.code) : null);
  return h('li', {}, line(unit, 'b'), sections);
}

function line(unit, tag) {
  const box = h('div', {class: 'unit-tree__line' + (unit.active ? '' : ' is-inactive')});
  const cancel = () => show();
  const rename = () => {
    let name = unit.name;
    fill(box, textField({label: t('unit.name'), value: name, where: 'units[0].name', onInput: (text) => { name = text; }}),
      button(t('officer.save'), () => changeUnit({code: unit.code, name}), 'small'), button(t('officer.cancel'), cancel, 'small'));
    box.querySelector('input').focus();
  };
  const ask = () => {
    fill(box, h('div', {class: 'ita-panel ita-panel--warn', role: 'alertdialog', 'aria-label': t('unit.close')},
      h('p', {}, t('unit.confirm', {name: unit.name})), h('div', {class: 'ita-actions'},
        button(t('unit.confirmYes'), () => changeUnit({code: unit.code, active: false}), 'danger'), button(t('officer.cancel'), cancel))));
    box.querySelector('button').focus();
  };
  const named = (text, onClick) => {
    const made = button(text, onClick, 'small');
    made.setAttribute('aria-label', `${text} ${unit.name}`);
    return made;
  };
  function show() {
    fill(box, h('span', {class: 'unit-tree__name'}, h(tag, {}, unit.name), ' ', h('span', {class: 'ita-tag'}, unit.code),
      unit.active ? null : h('span', {class: 'ita-badge ita-badge--bad'}, t('unit.closed'))),
    unit.active ? named(t('unit.rename'), rename) : null,
    unit.active ? named(t('unit.close'), ask) : named(t('unit.reopen'), () => changeUnit({code: unit.code, active: true})));
  }
  show();
  return box;
}

function adder(text, parent) {
  const box = h('div', {class: 'unit-tree__add'});
  const start = () => fill(box, button('+ ' + text, open, 'add'));
  function open() {
    const unit = {code: parent ? parent + '-' : '', name: '', parent};
    fill(box, h('div', {class: 'ita-row'},
      textField({label: t('unit.code'), hint: t('unit.codeHint'), value: unit.code, where: 'units[0].code', onInput: (code) => { unit.code = code; }}),
      textField({label: t('unit.name'), value: '', where: 'units[0].name', onInput: (name) => { unit.name = name; }})),
    h('div', {class: 'ita-actions'}, button(t('officer.save'), () => changeUnit(unit), 'primary'), button(t('officer.cancel'), start)));
    box.querySelector('input').focus();
  }
  start();
  return box;
}

getTagged('/api/organization').then(draw, (refusal) => fill(root, h('p', {class: 'ita-panel ita-panel--bad', role: 'alert'}, refusal.message)));
