/** A late step has come back to the coordinator: give time, help, or say what was agreed. */
import {h, fill} from './dom.js';
import {get} from './api.js';
import {textArea} from './fields.js';
import {form} from './shell.js';
import {lateStepActions} from './latestep.js';
import {longDate} from './thai.js';
import {t} from './texts.js';

export const mount = form(async (context) => {
  const step = await get('/api/tasks/' + encodeURIComponent(context.task.about));
  const agreed = context.hold('agreed', {comment: ''});
  const done = h('p', {class: 'ita-panel', role: 'status', hidden: true});
  const facts = [context.units.groupName(step.owedBy), t('task.due', {date: longDate(step.dueOn)})].join(' · ');
  return {
    body: h('div', {}, h('p', {class: 'ita-intro'}, t('resolve.intro')),
      h('section', {class: 'ita-section'}, h('h3', {}, step.name), h('p', {}, facts), step.comment ? h('p', {class: 'ita-text'}, t('resolve.returned'), ' ', step.comment) : null,
        lateStepActions({step, units: context.units, user: context.me.userId, onDone: (sentence) => settled(sentence)}), done),
      textArea({label: t('resolve.agreed'), hint: t('resolve.agreedHint'), rows: 3, where: 'comment', value: agreed.comment, onInput: (text) => { agreed.comment = text; }})),
    actions: [{label: t('resolve.send'), check: () => (agreed.comment.trim() ? [] : [{where: 'comment', message: t('resolve.agreedRequired')}]), completion: () => ({comment: agreed.comment.trim() || null})}],
  };

  /** The task ends by itself once the step has its time or its end. */
  function settled(sentence) {
    done.hidden = false;
    fill(done, sentence);
    context.onDone();
  }
});
