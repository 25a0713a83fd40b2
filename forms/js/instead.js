/** The panel with which the coordinator sends what somebody else owes: on their word, or from signed paper. */
import {h, fill} from './dom.js';
import {radios, textField} from './fields.js';
import {blankPaper, lacking, paperFields} from './paperfields.js';
import {t} from './texts.js';

const DECISIONS = ['endorsePlan', 'approvePlan', 'endorseReport', 'approveReport'];
const VIA = ['PAPER', 'PHONE', 'LINE', 'MEETING'];

export function insteadPanel(task, units, hold) {
  const word = hold('word', {informant: '', via: null});
  const paper = hold('paper', blankPaper());
  const both = task.key === 'acknowledgePlan';
  const how = hold('how', {byPaper: DECISIONS.includes(task.key)});
  const fields = h('div', {});

  function wordFields() {
    return [
      textField({label: t('instead.informant'), value: word.informant, where: 'onBehalfOf.informant', onInput: (text) => { word.informant = text; }}),
      radios({label: t('instead.via'), value: word.via, where: 'onBehalfOf.via', choices: VIA.map((code) => [code, t('via.' + code)]),
        onChange: (code) => { word.via = code; }}),
    ];
  }

  const draw = () => fill(fields, how.byPaper ? paperFields(task, paper) : wordFields());
  const choice = both ? radios({label: t('instead.how'), value: how.byPaper ? 'paper' : 'word', choices: [['word', t('instead.byWord')], ['paper', t('instead.bySheet')]],
    onChange: (code) => { how.byPaper = code === 'paper'; draw(); }}) : null;
  draw();
  const title = DECISIONS.includes(task.key) ? t('paper.title') : t('instead.title');
  return {
    element: h('section', {class: 'ita-panel ita-panel--instead'}, h('h3', {}, title),
      h('p', {class: 'ita-hint'}, t('instead.hint', {unit: units.groupName(task.owedBy)})), choice, fields),
    read: () => (!how.byPaper ? {onBehalfOf: word} : both ? {paper, divisions: ['all-divisions']} : {paper}),
    check: () => (how.byPaper ? lacking(paper, 'paper') : lacking(word, 'onBehalfOf')),
  };
}
