/** The entries of the activity log beside a report: each goes into the results with one press, or all at once. */
import {h, fill} from './dom.js';
import {button} from './fields.js';
import {fileAddress, isPicture} from './files.js';
import {digits, shortDate} from './thai.js';
import {t} from './texts.js';

/** A result stands in the report already when somebody put the entry in and has not rewritten it since. */
const isUsed = (report, activity) => report.results.some((result) => result.text === activity.text && result.on === activity.on);

/**
 * @param entry a measure of the sheet with its report and the entries about it
 * @param untied the division's own entries that name no measure; they wait folded below
 * @param changed told when the results have changed
 */
export function activityInsert(context, entry, untied, changed) {
  const {activities, report, lead} = entry;
  const others = lead ? untied : [];
  if (!activities.length && !others.length) {
    return lead ? h('p', {class: 'ita-hint'}, t('report.noActivities'), ' ', logLink(context)) : null;
  }
  const open = lead ? activities.filter((activity) => !isUsed(report, activity)) : [];

  function put(chosen) {
    chosen.forEach(({text, on, unit}) => report.results.push({text, on, unit}));
    report.results.sort((one, other) => ((one.on || '9') < (other.on || '9') ? -1 : 1));
    changed();
  }

  const shown = (activity) => line(context, activity,
    !lead ? null : isUsed(report, activity) ? h('span', {class: 'ita-badge ita-badge--good'}, t('report.used'))
      : h('button', {type: 'button', class: 'ita-button ita-button--small', 'aria-label': t('report.useThis', {text: activity.text}),
        on: {click: () => put([activity])}}, t('report.use')));

  return h('div', {class: 'ita-block ita-insert'}, h('h4', {}, t('report.activities')),
    activities.length ? h('ul', {class: 'ita-log'}, activities.map(shown)) : h('p', {class: 'ita-hint'}, t('report.noActivities')),
    others.length ? h('details', {}, h('summary', {}, t('report.untied', {count: digits(others.length)})), h('ul', {class: 'ita-log'}, others.map(shown))) : null,
    h('div', {class: 'ita-actions'}, open.length > 1 ? button(t('report.useAll', {count: digits(open.length)}), () => put(open), 'small') : null, logLink(context)));
}

function line(context, activity, action) {
  return h('li', {}, h('time', {datetime: activity.on}, shortDate(activity.on)),
    h('span', {}, activity.text, h('small', {}, ' ' + context.units.name(activity.unit)), pictures(activity)), action);
}

/** The first photos, so that one sees which meeting it was. */
export function pictures(activity) {
  const shown = activity.evidence.filter(isPicture).slice(0, 4);
  const more = activity.evidence.length - shown.length;
  const box = h('span', {class: 'ita-thumbs'});
  fill(box, shown.map((file) => h('a', {href: fileAddress(file), target: '_blank', rel: 'noopener'},
    h('img', {src: fileAddress(file), alt: file.name, loading: 'lazy', width: 72, height: 72}))),
  more > 0 ? h('small', {}, t('activity.files', {count: digits(more)})) : null);
  return activity.evidence.length ? box : null;
}

const logLink = (context) => h('a', {href: '/activities?year=' + context.year, target: '_blank', rel: 'noopener'}, t('report.openLog'));
