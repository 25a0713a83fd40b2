/** Joining in mid-year: the measures that were agreed on paper, and the paper itself. */
import {h, fill} from './dom.js';
import {get, post} from './api.js';
import {form} from './shell.js';
import {importLink} from './importlink.js';
import {button, textArea} from './fields.js';
import {planOf} from './focus.js';
import {blankMeasure, measureCard} from './measurecard.js';
import {blankPaper, lacking, paperFields} from './paperfields.js';
import {findingList} from './result.js';
import {t} from './texts.js';

export const mount = form(build);

async function build(context) {
  const [measures, analyses, assessment] = await Promise.all([get(context.base + '/measures'), get(context.base + '/analyses'),
    get(context.base + '/assessment')]);
  const plan = planOf(assessment, analyses);
  const lead = context.units.divisionChoices()[0][0];
  const findings = h('section', {class: 'ita-section', 'aria-live': 'polite'});
  const reason = h('div', {});
  const cards = h('div', {'data-where': 'measures'});
  const note = h('p', {class: 'ita-error', role: 'alert'});
  const paper = context.hold('paper', blankPaper());
  const confirmed = context.hold('confirmed', {comment: ''});
  let stops = 0;

  async function review() {
    const found = await get(context.base + '/measures/findings');
    const errors = found.filter((finding) => finding.severity === 'ERROR');
    stops = errors.length;
    fill(findings, errors.length ? findingList(errors, context.root) : null,
      button(t('finding.again'), async () => { await Promise.all(context.drafts.map((draft) => draft.save())); await review(); }, 'small'));
    fill(reason, errors.length ? textArea({label: t('agreed.reason'), where: 'comment', rows: 2, value: confirmed.comment,
      onInput: (text) => { confirmed.comment = text; }}) : null);
  }

  async function add() {
    fill(note);
    try {
      const {data} = await post(context.base + '/measures', blankMeasure(context, lead, null));
      measures.push(data);
      draw(data);
      context.changed();
    } catch (refusal) {
      fill(note, refusal.message);
    }
  }

  function draw(opened) {
    fill(cards, measures.map((measure, index) => measureCard(context, measure, {
      index, plan, open: measure === opened, onChanged: () => {},
      onDeleted: (gone) => { measures.splice(measures.indexOf(gone), 1); draw(); review(); context.changed(); },
    })));
  }

  draw();
  await review();
  return {
    body: h('div', {}, h('p', {class: 'ita-intro'}, t('agreed.intro')), importLink(context), cards, note, button('+ ' + t('draft.add'), add, 'add'), findings,
      h('section', {class: 'ita-panel ita-panel--instead'}, h('h3', {}, t('agreed.paper')), paperFields(context.task, paper)), reason),
    actions: [{
      label: t('agreed.send'), confirm: t('agreed.confirm'),
      check: () => [...lacking(paper, 'paper'),
        ...(stops && !confirmed.comment.trim() ? [{where: 'comment', message: t('agreed.reasonRequired')}] : [])],
      completion: () => ({comment: confirmed.comment.trim() || null, paper}),
    }],
  };
}
