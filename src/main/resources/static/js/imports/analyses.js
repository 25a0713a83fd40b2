/** The paragraphs of analysis, each with the indicator it speaks of. */
import {h} from '/forms/js/dom.js';
import {button, select, textArea} from '/forms/js/fields.js';
import {digits} from '/forms/js/thai.js';
import {slot} from './notes.js';
import {newPath} from './model.js';
import {takeHead} from './measures.js';
import {t} from './words.js';

export function analysisSection(session, {redraw}) {
  const {work} = session;
  const indicators = Array.from({length: 10}, (_, index) => index + 1);
  const choices = [['', t('analyses.overall')], ...indicators.map((number) => [String(number),
    t('indicator', {number: digits(number), name: session.indicatorName(number)})])];
  const add = () => {
    const analysis = {path: newPath('analysis'), indicator: null, text: ''};
    session.change('analyses', () => work.analyses.push(analysis), {deep: false});
    redraw(analysis.path + '.text');
  };
  const remove = (analysis) => {
    session.change('analyses', () => work.analyses.splice(work.analyses.indexOf(analysis), 1), {deep: false, gone: [analysis.path]});
    redraw();
  };
  return h('section', {class: 'ita-section', 'data-where': 'analyses'}, takeHead(session, 'analyses', redraw), slot('analyses'),
    work.analyses.map((analysis) => h('div', {class: 'ita-rows__row', 'data-where': analysis.path}, h('div', {class: 'ita-rows__body'}, slot(analysis.path),
      select({label: t('analyses.indicator'), hideLabel: true, value: analysis.indicator ? String(analysis.indicator) : '', choices, where: analysis.path + '.indicator',
        onChange: (value) => session.change(analysis.path + '.indicator', () => { analysis.indicator = value ? Number(value) : null; })}),
      textArea({label: t('analyses.text'), hideLabel: true, rows: 2, value: analysis.text, where: analysis.path + '.text',
        onInput: (text) => session.type(analysis.path + '.text', () => { analysis.text = text; })})),
    h('div', {class: 'ita-rows__tools'}, h('button', {type: 'button', class: 'ita-icon ita-icon--remove', 'aria-label': t('analyses.remove'), title: t('analyses.remove'),
      on: {click: () => remove(analysis)}}, '✕')))),
    button('+ ' + t('analyses.add'), add, 'add'));
}
