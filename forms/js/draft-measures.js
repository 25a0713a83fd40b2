/** The measures of a division: one card each, and a line per indicator that tells whether it is answered. */
import {h, fill} from './dom.js';
import {get, post} from './api.js';
import {form} from './shell.js';
import {importLink} from './importlink.js';
import {button} from './fields.js';
import {answers, planOf} from './focus.js';
import {blankMeasure, measureCard} from './measurecard.js';
import {loadOrigins, measureLibrary, originMark} from './measurelibrary.js';
import {digits, score} from './thai.js';
import {wordBack} from './wordback.js';
import {t} from './texts.js';

export const mount = form(build);

async function build(context) {
  const lead = context.task.unit;
  const [measures, analyses, assessment] = await Promise.all([
    get(`${context.base}/measures?lead=${encodeURIComponent(lead)}`), get(context.base + '/analyses'), get(context.base + '/assessment'),
    loadOrigins(context),
  ]);
  const plan = planOf(assessment, analyses);
  const led = analyses.filter((analysis) => analysis.lead === lead);
  const coverage = h('div', {class: 'ita-coverage', 'data-where': 'measures'});
  const cards = h('div', {});
  const note = h('p', {class: 'ita-error', role: 'alert'});

  async function add(indicator) {
    fill(note);
    try {
      const {data} = await post(context.base + '/measures', blankMeasure(context, lead, indicator));
      measures.push(data);
      draw(data);
      context.changed();
      cards.lastElementChild.querySelector('textarea').focus();
    } catch (refusal) {
      fill(note, refusal.message);
    }
  }

  function draw(opened) {
    fill(cards, measures.map((measure, index) => measureCard(context, measure, {
      index, plan, open: measure === opened || measures.length === 1, tools: originMark(context, measure),
      onChanged: cover,
      onDeleted: (gone) => { measures.splice(measures.indexOf(gone), 1); draw(); context.changed(); },
    })));
    cover();
  }

  function cover() {
    fill(coverage, h('h3', {}, t('coverage.title')), h('ul', {}, led.map((indicator) => {
      const count = measures.filter((measure) => answers(measure, indicator.indicator, plan)).length;
      const needed = indicator.intent === 'IMPROVE' && count === 0;
      const state = count ? t('coverage.some', {count: digits(count)}) : t(needed ? 'coverage.needed' : 'coverage.none');
      return h('li', {class: count ? 'is-good' : needed ? 'is-bad' : 'is-open'},
        h('span', {}, t('indicator.name', {number: digits(indicator.indicator), name: indicator.name}), ' ',
          h('small', {}, `${score(indicator.score)} · ${t('intent.' + (indicator.intent || 'NONE'))}`)),
        h('span', {class: 'ita-coverage__state'}, state), button(t('coverage.add'), () => add(indicator), 'small'));
    })));
  }

  /** A draft out of the library stands among the others, open, because it is only a beginning. */
  function take(measure) {
    measures.push(measure);
    draw(measure);
    context.changed();
    cards.lastElementChild.scrollIntoView({block: 'start'});
    cards.lastElementChild.querySelector('textarea').focus({preventScroll: true});
  }

  draw();
  const library = measureLibrary(context, {lead, led, onAdded: take});
  const word = wordBack({download: context.base + '/plan.docx', path: context.base + '/plan/word',
    flush: () => Promise.all(context.drafts.map((draft) => draft.flush()))});
  return {
    body: h('div', {}, h('p', {class: 'ita-intro'}, t('draft.intro')), importLink(context), coverage, library, word, cards, note, button('+ ' + t('draft.add'), () => add(null), 'add')),
    actions: [{label: t('action.sendDraft')}],
  };
}
