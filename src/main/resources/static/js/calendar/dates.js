/** The days of one year: what comes next, moving days with a reason, and every move that was made. */
import {h, fill} from '/forms/js/dom.js';
import {getTagged, put} from '/forms/js/api.js';
import {dateField} from '/forms/js/datefield.js';
import {button, textArea} from '/forms/js/fields.js';
import {digits, longDate, shortDate} from '/forms/js/thai.js';
import {refuseUnread} from '/forms/js/unread.js';
import {t} from './words.js';

const GROUPS = [
  ['plan', ['result', 'analyse', 'draft', 'consolidate', 'endorse', 'approve', 'approveLatest']],
  ['disseminate', ['publish', 'acknowledge']],
  ['disclosure', ['registrationOpens', 'registrationCloses', 'surveyOpens', 'surveyCloses', 'disclosureReady', 'disclosureCheck',
    'disclosureSubmit', 'disclosureCloses', 'clarificationOpens', 'clarificationCloses', 'ePlan6', 'ePlan12']],
  ['round6', ['round6Open', 'round6CutOff', 'round6Submit', 'round6Collect', 'round6Endorse', 'round6Note', 'round6Publish']],
  ['round12', ['round12Open', 'round12CutOff', 'round12Submit', 'round12Collect', 'round12Endorse', 'round12Approve', 'round12Publish', 'round12Latest']],
];

export async function dates(root, today) {
  const base = `/api/cycles/${root.dataset.year}/calendar`;
  const note = h('p', {role: 'status', class: 'ita-hint'});
  let loaded = null;

  async function load() {
    try {
      loaded = await getTagged(base);
      show();
    } catch (refusal) {
      fill(root, h('p', {class: 'ita-error', role: 'alert'}, refusal.message, ' ', button(t('again'), load, 'small')));
    }
  }

  function show() {
    const next = Object.values(loaded.data.dates).filter((day) => day >= today).sort()[0];
    fill(root, note, GROUPS.map(([key, names]) => group(key, names, (name) => line(name, next))),
      root.dataset.mayMove === 'true' ? h('div', {class: 'ita-actions'}, button(t('dates.edit'), () => edit({changed: {}, reason: ''}))) : null, moves());
  }

  const group = (key, names, each) => h('section', {class: 'calendar-group'}, h('h3', {}, t('group.' + key)),
    h('ul', {class: 'calendar-days'}, names.filter((name) => loaded.data.dates[name]).map(each)));

  function line(name, next) {
    const day = loaded.data.dates[name];
    const style = day < today ? 'is-past' : day === next ? 'is-next' : null;
    return h('li', {class: style}, h('span', {}, loaded.data.labels[name],
      style === 'is-next' ? h('span', {class: 'ita-badge ita-badge--warn'}, t('dates.next')) : null), h('time', {datetime: day}, longDate(day)));
  }

  function moves() {
    const list = loaded.data.moves;
    return list.length ? h('details', {class: 'ita-fold calendar-group'}, h('summary', {}, t('moves', {count: digits(list.length)})),
      h('ul', {class: 'ita-log'}, list.map((move) => h('li', {}, h('time', {}, shortDate(move.at.slice(0, 10))),
        h('span', {}, t('moves.one', {label: loaded.data.labels[move.date], from: shortDate(move.from), to: shortDate(move.to)}), ' – ', move.reason,
          h('small', {}, ' ' + move.by)))))) : null;
  }

  /** The fields of all days; what was typed before somebody else moved days is kept. */
  function edit(kept) {
    const changed = Object.fromEntries(Object.entries(kept.changed).filter(([name, day]) => day !== loaded.data.dates[name]));
    const typed = {reason: kept.reason};
    const wrong = {};
    const save = button('', send, 'primary');
    const count = () => {
      const moved = Object.keys(changed).length;
      save.textContent = moved ? t('dates.save', {count: digits(moved)}) : t('dates.nothing');
      save.disabled = moved === 0;
    };
    const field = (name) => {
      const label = loaded.data.labels[name];
      wrong[name] = h('p', {class: 'calendar-wrong', role: 'alert'});
      return h('li', {}, h('span', {}, label), dateField({label, hideLabel: true, value: changed[name] || loaded.data.dates[name], where: 'dates.' + name, onChange: (day) => {
        if (day && day !== loaded.data.dates[name]) {
          changed[name] = day;
        } else {
          delete changed[name];
        }
        count();
      }}), wrong[name]);
    };
    const problem = h('p', {class: 'ita-error', role: 'alert'});
    fill(note);
    fill(root, GROUPS.map(([key, names]) => group(key, names, field)), h('div', {class: 'calendar-move'},
      textArea({label: t('dates.reason'), hint: t('dates.reasonHint'), rows: 2, value: typed.reason, where: 'reason', onInput: (text) => { typed.reason = text; }}), problem,
      h('div', {class: 'ita-actions'}, save, button(t('dates.cancel'), show))));
    count();

    async function send() {
      save.disabled = true;
      Object.values(wrong).concat(problem).forEach((place) => fill(place));
      try {
        refuseUnread(root);
        await put(base, {dates: changed, reason: typed.reason.trim()}, loaded.tag);
        await load();
        fill(note, t('dates.saved'));
        root.scrollIntoView({block: 'start'});
      } catch (refusal) {
        await refused(refusal);
      }
    }

    async function refused(refusal) {
      if (refusal.isStale) {
        await load();
        edit({changed, reason: typed.reason});
        fill(root.querySelector('.calendar-move .ita-error'), t('dates.stale'));
        root.querySelector('.calendar-move').scrollIntoView({block: 'center'});
        return;
      }
      refusal.missing.forEach((entry) => fill(wrong[entry.where.replace('dates.', '')] || problem, entry.message));
      if (!refusal.missing.length) {
        fill(problem, refusal.message);
      }
      const first = Object.values(wrong).find((place) => place.textContent) || problem;
      first.scrollIntoView({block: 'center'});
      count();
    }
  }

  await load();
}
