/** What was signed on paper: by whom, when, and the scan. */
import {h} from './dom.js';
import {textField} from './fields.js';
import {dateField} from './datefield.js';
import {uploadField} from './files.js';
import {t} from './texts.js';

export const blankPaper = () => ({signedOn: null, officer: '', position: '', evidence: null});

export function paperFields(task, paper) {
  return [
    h('div', {class: 'ita-row'},
      dateField({label: t('paper.signedOn'), value: paper.signedOn, where: 'paper.signedOn', owner: paper, onChange: (iso) => { paper.signedOn = iso; }}),
      textField({label: t('paper.officer'), value: paper.officer, where: 'paper.officer', onInput: (text) => { paper.officer = text; }}),
      textField({label: t('paper.position'), value: paper.position, where: 'paper.position', onInput: (text) => { paper.position = text; }})),
    uploadField({label: t('paper.evidence'), where: 'paper.evidence', path: `/api/tasks/${encodeURIComponent(task.id)}/files`,
      onChange: (id) => { paper.evidence = id; }}),
  ];
}

/** What is still empty, each with its field. */
export function lacking(values, prefix) {
  return Object.entries(values).filter(([, value]) => !value || !String(value).trim())
    .map(([name]) => ({where: `${prefix}.${name}`, message: t(`${prefix}.${name}.required`)}));
}
