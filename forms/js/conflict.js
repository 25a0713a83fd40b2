/** Two people wrote in the same field: both texts side by side, and a button under each. */
import {h, fill} from './dom.js';
import {button} from './fields.js';
import {spoken} from './spoken.js';
import {t} from './texts.js';

/** What a field is called; the fields of all drafts. */
const NAMES = {
  text: 'analyse.text', intent: 'analyse.intent', title: 'measure.title', items: 'measure.items', focus: 'focus.label', lead: 'measure.lead',
  units: 'measure.units', unitsText: 'measure.units', period: 'measure.period', monitoring: 'measure.monitoring', steps: 'report.steps',
  status: 'report.status', unableReason: 'report.unableReason', results: 'report.results', outcomes: 'report.outcomes',
  obstacles: 'report.obstacles', suggestions: 'report.suggestions', total: 'result.total', instruments: 'result.total',
  indicators: 'result.indicators', previous: 'result.previous', 'activity.text': 'activity.text', 'activity.on': 'activity.on',
  'activity.unit': 'activity.unit', 'activity.kind': 'activity.kind', 'activity.measures': 'activity.measures',
};

/** The items of a result have a code, those of a measure have none. */
const nameOf = (field, value) => (field === 'items' && value && value.some((item) => item.code) ? 'result.items' : NAMES[field] || 'save.field');

/**
 * Shows the fields that both changed. When one text is chosen for each, {@code onChosen} hears for every field whether
 * the text of the other is wanted.
 *
 * @param words the units and the plan, for what is a code in the draft
 */
export function conflictBox({box, both, mine, theirs, by, words, onChosen}) {
  const open = new Set(both);
  const taken = [];

  function choose(field, block, wantsTheirs) {
    open.delete(field);
    if (wantsTheirs) {
      taken.push(field);
    }
    block.remove();
    if (!open.size) {
      onChosen(taken);
    }
  }

  function block(field) {
    const element = h('div', {class: 'ita-versions', 'data-field': field});
    const side = (title, value, label, wantsTheirs) => h('div', {class: 'ita-version'}, h('strong', {}, title),
      h('pre', {class: 'ita-other'}, spoken(field, value, words)), button(label, () => choose(field, element, wantsTheirs), 'small'));
    fill(element, h('h4', {}, t(nameOf(field, mine[field] || theirs[field]))),
      side(t('save.mine'), mine[field], t('save.keepMine'), false),
      side(by ? t('save.theirsBy', {name: by}) : t('save.theirs'), theirs[field], t('save.takeTheirs'), true));
    return element;
  }

  fill(box, h('div', {role: 'alert'}, h('strong', {}, t('save.conflict')), h('p', {}, t('save.conflictHint'))), both.map(block));
}
