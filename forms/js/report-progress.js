/** What a division reports in a round: one card for each measure on which it owes something. */
import {h, fill} from './dom.js';
import {get, post} from './api.js';
import {form} from './shell.js';
import {button} from './fields.js';
import {reportCard} from './reportcard.js';
import {digits, longDate} from './thai.js';
import {wordBack} from './wordback.js';
import {t} from './texts.js';

export const mount = form(build);

async function build(context) {
  const {round, unit} = context.task;
  const path = `${context.base}/reports/${round}`;
  const query = unit ? '?division=' + encodeURIComponent(unit) : '';
  const sheet = await get(path + query);
  const list = h('div', {});
  const note = h('p', {role: 'status', class: 'ita-hint'});
  const cards = sheet.measures.map((entry, index) => reportCard(context, entry, {index, round, untied: sheet.untied, open: sheet.measures.length < 4}));
  fill(list, cards.map((card) => card.element));

  async function nothingToTell() {
    try {
      await Promise.all(context.drafts.map((draft) => draft.flush()));
      const {data} = await post(path + '/none' + query);
      data.forEach((report) => cards.filter((card) => card.measure === report.measure).forEach((card) => card.take(report)));
      fill(note, t('report.noneDone'));
    } catch (refusal) {
      fill(note, refusal.message);
    }
  }

  return {
    body: h('div', {}, h('p', {class: 'ita-intro'}, t('report.intro', {count: digits(sheet.measures.length), date: longDate(sheet.cutOff)})),
      sheet.measures.some((entry) => entry.lead) ? h('div', {class: 'ita-actions'}, button(t('report.noneAll'), nothingToTell, 'small'), note) : null,
      sheet.measures.length ? wordBack({download: `${path}/${encodeURIComponent(sheet.division)}.docx`, path: path + '/word',
        flush: () => Promise.all(context.drafts.map((draft) => draft.flush()))}) : null,
      sheet.measures.length ? list : h('p', {class: 'ita-panel'}, t('report.nothingOwed'))),
    actions: [{label: t('action.sendReport', {round: digits(round)})}],
  };
}
