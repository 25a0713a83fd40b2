/** Who is responsible: all divisions, single ones, and folded below them their sections. */
import {h, fill} from './dom.js';
import {checks} from './fields.js';
import {t} from './texts.js';

export function unitPicker({units, label, values, where, onChange}) {
  const all = units.choices();
  const sections = all.filter((unit) => unit.level === 'SECTION');
  const main = all.filter((unit) => unit.level !== 'SECTION').map((unit) => [unit.code, unit.name]);
  const box = h('div', {'data-where': where});
  let chosen = values || [];

  const part = (choices, text, hideLabel) => checks({
    label: text, hideLabel, values: chosen.filter((code) => choices.some(([one]) => one === code)), choices,
    onChange: (codes) => {
      chosen = [...chosen.filter((code) => !choices.some(([one]) => one === code)), ...codes];
      onChange(chosen);
    },
  });

  const inner = sections.map((unit) => [unit.code, `${unit.name} (${units.name(unit.parent)})`]);
  const foreign = chosen.filter((code) => !all.some((unit) => unit.code === code)).map((code) => [code, units.name(code)]);
  fill(box, part([...main, ...foreign], label), sections.length ? h('details', {
    class: 'ita-fold', open: chosen.some((code) => inner.some(([one]) => one === code)),
  }, h('summary', {}, t('measure.sections')), part(inner, t('measure.sections'), true)) : null);
  return box;
}
