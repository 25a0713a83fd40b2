/** Sentences that the figures bear out: clearly proposals, each taken into the text with one press or left. */
import {h, fill} from './dom.js';
import {find} from './api.js';
import {button} from './fields.js';
import {t} from './texts.js';

const asked = new Map();

/** The sentences of the year, asked for once. */
function loadProposals(context) {
  if (!asked.has(context.base)) {
    asked.set(context.base, find(context.base + '/proposals').catch(() => []).then((found) => found || []));
  }
  return asked.get(context.base);
}

/**
 * The sentences about the indicator of the analysis, or about the whole result where it has none; empty until they are
 * known.
 *
 * @param take told the text that the analysis has with the sentence in it
 */
export function proposalBox(context, analysis, take) {
  const box = h('div', {});
  loadProposals(context).then((proposals) => {
    const own = proposals.filter((proposal) => (proposal.indicator || null) === (analysis.indicator || null));
    fill(box, own.length ? chooser(own, analysis, take) : null);
  });
  return box;
}

function chooser(own, analysis, take) {
  const list = h('ul', {class: 'ita-proposals'});
  const note = h('p', {class: 'ita-hidden', role: 'status'});
  const summary = h('summary', {}, t('proposal.title'));

  function draw() {
    const text = analysis.text || '';
    fill(list, own.map((proposal) => h('li', {}, h('span', {}, proposal.text),
      text.includes(proposal.text) ? h('span', {class: 'ita-badge ita-badge--good'}, t('proposal.used'))
        : button(t('proposal.use'), () => put(proposal.text), 'small'))));
  }

  function put(sentence) {
    const before = (analysis.text || '').trimEnd();
    take(before ? before + ' ' + sentence : sentence);
    draw();
    fill(note, t('proposal.taken'));
    (list.querySelector('button') || summary).focus({preventScroll: true});
  }

  draw();
  return h('details', {class: 'ita-fold ita-proposal', open: !(analysis.text || '').trim(), on: {toggle: draw}},
    summary, h('p', {class: 'ita-hint'}, t('proposal.hint')), list, note);
}
