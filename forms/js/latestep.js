/** What a coordinator may do about a late step, each with a reason that stays inside the office. */
import {h, fill} from './dom.js';
import {post} from './api.js';
import {dateField} from './datefield.js';
import {button, select, textArea} from './fields.js';
import {withUnread} from './unread.js';
import {Unsent} from './unsent.js';
import {t} from './texts.js';

/** Which collection a late step belongs to, so that it can be closed. */
const COLLECTIONS = {analyseIndicators: 'analysis', draftMeasures: 'analysis', reportProgress: 'report-'};

/** What the fields of the small forms are called. */
const FIELDS = {dueOn: 'late.extend.day', division: 'late.give.division', reason: 'late.reason'};

function collectionOf(step) {
  const kind = COLLECTIONS[step.key];
  return kind && kind.endsWith('-') ? kind + step.round : kind;
}

/**
 * The buttons and the small form behind each of them. {@code onDone} hears the sentence that tells what was done;
 * {@code back} names the page to which the form leads when the step is entered there; {@code user} is whose half-written
 * reasons this browser keeps.
 */
export function lateStepActions({step, units, user, onDone, back}) {
  const place = h('div', {});
  const others = units.divisionChoices().filter(([code]) => 'division-' + code !== step.owedBy);
  const given = units.divisionChoices().some(([code]) => code === step.unit);
  const ways = [
    button(t('late.remind'), (event) => remind(event.currentTarget), 'small'),
    button(t('late.extend'), () => open('extend'), 'small'),
    given ? button(t('late.give'), () => open('give'), 'small') : null,
    h('a', {class: 'ita-button ita-button--small', href: `/tasks/${encodeURIComponent(step.id)}${back ? '?back=' + back : ''}`},
      t(step.mine ? 'late.own' : 'late.onBehalf')),
    collectionOf(step) ? button(t('late.close'), () => open('close'), 'small') : null,
  ];
  const element = h('div', {class: 'late-actions'}, h('div', {class: 'ita-actions'}, ways), place);

  function open(way) {
    const unsent = new Unsent(user, `/api/tasks/${step.id}/${way}`);
    const wanted = unsent.hold('wanted', {reason: ''});
    const problem = h('p', {class: 'ita-error', role: 'alert'});
    const send = button(t(`late.${way}.send`), () => go(way, wanted, {unsent, problem, send}), way === 'close' ? 'danger' : 'primary');
    const panel = h('div', {class: 'ita-panel'}, h('p', {class: 'ita-hint'}, t(`late.${way}.hint`)), special(way, wanted),
      textArea({label: t('late.reason'), hint: t('late.reasonHint'), where: 'reason', value: wanted.reason, onInput: (text) => { wanted.reason = text; }}), unsent.element, problem,
      h('div', {class: 'ita-actions'}, send, button(t('late.cancel'), () => fill(place))));
    unsent.watch(panel);
    fill(place, panel);
    const first = place.querySelector('input, select, textarea');
    if (first) {
      first.focus();
    }
  }

  function special(way, wanted) {
    if (way === 'extend') {
      return dateField({label: t('late.extend.day'), value: wanted.dueOn || null, where: 'dueOn', proposal: step.dueOn, onChange: (day) => { wanted.dueOn = day; }});
    }
    if (way === 'give') {
      return select({label: t('late.give.division'), empty: t('late.give.choose'), value: wanted.division, choices: others, where: 'division', onChange: (code) => { wanted.division = code; }});
    }
    return null;
  }

  /** Says who got it, or that nobody could be reached, in which case one has to call. */
  async function remind(pressed) {
    pressed.disabled = true;
    fill(place);
    try {
      const {sentTo, withoutMail, heldBack} = (await post(`/api/tasks/${encodeURIComponent(step.id)}/reminder`)).data;
      const without = [['without', withoutMail], ['held', heldBack]].filter(([, names]) => names.length)
        .map(([why, names]) => ' ' + t('late.remind.' + why, {names: names.join(', ')})).join('');
      if (sentTo.length) {
        onDone(t('late.remind.done', {name: step.name, names: sentTo.join(', ')}) + without);
      } else {
        fill(place, h('p', {class: 'ita-panel ita-panel--warn', role: 'alert'}, t(heldBack.length ? 'late.remind.nobodyNow' : 'late.remind.nobody') + without));
      }
    } catch (refusal) {
      fill(place, h('p', {class: 'ita-panel ita-panel--warn', role: 'alert'}, refusal.message));
    }
    pressed.disabled = false;
  }

  async function go(way, wanted, {unsent, problem, send}) {
    const [unread] = withUnread(place, []);
    fill(problem, unread && unread.message);
    if (unread) {
      return;
    }
    send.disabled = true;
    try {
      await post(address(way), wanted);
      unsent.clear();
      fill(place);
      onDone(t(`late.${way}.done`));
    } catch (refusal) {
      fill(problem, refusal.missing.length ? refusal.missing.map((entry) => h('span', {class: 'late-missing'}, `${t(FIELDS[entry.where])}: ${entry.message}`)) : refusal.message);
      send.disabled = false;
    }
  }

  function address(way) {
    return way === 'close' ? `/api/cycles/${step.fiscalYear}/collections/${collectionOf(step)}/close`
      : `/api/tasks/${encodeURIComponent(step.id)}/${way === 'extend' ? 'extension' : 'division'}`;
  }

  return element;
}
