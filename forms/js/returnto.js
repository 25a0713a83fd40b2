/** Sending back: to whom, and why. A reason is always needed. */
import {h, fill} from './dom.js';
import {button, checks, radios, textArea} from './fields.js';
import {digits} from './thai.js';
import {t} from './texts.js';

/** Under which the reason is kept until it is sent. */
const NAME = 'return';

/**
 * @param divisions codes that may be chosen
 * @param measures may be chosen too, unless left out
 * @param whole whether the document may go back as a whole
 * @param meanwhile what makes no sense while something is sent back, such as the comment for going on
 */
export function returnPanel({context, divisions, measures, whole, hint, meanwhile}) {
  const chosen = context.hold(NAME, {scope: whole ? 'whole' : 'divisions', divisions: [], measures: [], comment: ''});
  const targets = h('div', {});
  const scopes = [whole ? ['whole', t('return.whole')] : null, ['divisions', t('return.divisions')],
    measures && measures.length ? ['measures', t('return.measures')] : null].filter(Boolean);
  // What came back from the browser may name what is gone.
  chosen.divisions = chosen.divisions.filter((code) => divisions.includes(code));
  chosen.measures = chosen.measures.filter((id) => (measures || []).some((measure) => measure.id === id));

  function draw() {
    fill(targets,
      chosen.scope === 'divisions' ? checks({label: t('return.chooseDivisions'), values: chosen.divisions, where: 'divisions',
        choices: divisions.map((code) => [code, context.units.name(code)]), onChange: (codes) => { chosen.divisions = codes; }}) : null,
      chosen.scope === 'measures' ? checks({label: t('return.chooseMeasures'), values: chosen.measures, where: 'measures',
        choices: measures.map((measure) => [measure.id, `${digits(measure.number)}. ${measure.title || t('measure.untitled')}`]),
        onChange: (ids) => { chosen.measures = ids; }}) : null);
  }

  draw();
  const actions = h('div', {class: 'ita-actions'});
  const title = h('h3', {});
  const element = h('section', {class: 'ita-panel ita-panel--warn', hidden: true}, title, h('p', {class: 'ita-hint'}, hint),
    scopes.length > 1 ? radios({label: t('return.scope'), value: chosen.scope, choices: scopes, onChange: (code) => { chosen.scope = code; draw(); }}) : null,
    targets, textArea({label: t('return.comment'), hint: t('return.commentHint'), where: 'comment', rows: 3, value: chosen.comment,
      onInput: (text) => { chosen.comment = text; }}), actions);
  return {
    name: NAME,
    element,

    /** Opens the panel with its own buttons; the others wait until it is closed. */
    open(label, send, closed) {
      const before = document.activeElement;
      const close = () => {
        element.hidden = true;
        meanwhile.hidden = false;
        element.onkeydown = null;
        closed();
        before.focus();
      };
      fill(title, label);
      fill(actions, button(label, send, 'warn'), button(t('form.cancel'), close));
      element.onkeydown = (event) => event.key === 'Escape' && close();
      element.hidden = false;
      meanwhile.hidden = true;
      element.scrollIntoView({block: 'center'});
      element.querySelector('textarea').focus({preventScroll: true});
    },

    check() {
      const found = [];
      if (chosen.scope !== 'whole' && !chosen[chosen.scope].length) {
        found.push({where: chosen.scope, message: t('return.targetRequired')});
      }
      if (!chosen.comment.trim()) {
        found.push({where: 'comment', message: t('return.commentRequired')});
      }
      return found;
    },
    completion: () => ({
      decision: 'RETURN', comment: chosen.comment.trim(),
      divisions: chosen.scope === 'divisions' ? chosen.divisions : [], measures: chosen.scope === 'measures' ? chosen.measures : [],
    }),
    summary: () => (chosen.scope === 'whole' ? t('return.whole') : chosen.scope === 'divisions' ? context.units.names(chosen.divisions)
      : t('return.measureCount', {count: digits(chosen.measures.length)})),
  };
}

/** A button that opens the panel, from which it is sent back. */
export function returnAction(panel, label, confirm) {
  return {
    label, kind: 'warn', panel, check: panel.check,
    confirm: () => t(confirm, {to: panel.summary()}),
    completion: panel.completion,
  };
}
