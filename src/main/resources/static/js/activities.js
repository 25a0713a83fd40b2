/** The activity log: written down when something is done, with photos, for one or many measures. */
import {h, fill} from '/forms/js/dom.js';
import {get, post, put, remove} from '/forms/js/api.js';
import {button, checks, radios, select, textArea} from '/forms/js/fields.js';
import {dateField, setToday} from '/forms/js/datefield.js';
import {evidence} from '/forms/js/files.js';
import {clearMissing, showMissing} from '/forms/js/missing.js';
import {loadUnits} from '/forms/js/units.js';
import {digits, shortDate} from '/forms/js/thai.js';
import {t} from '/forms/js/texts.js';

const KINDS = ['MEETING', 'TRAINING', 'ACTIVITY', 'DOCUMENT', 'OTHER'];

document.querySelectorAll('[data-activities]').forEach(open);

async function open(root) {
  const base = '/api/cycles/' + root.dataset.year;
  const [units, measures, log, me] = await Promise.all([loadUnits(), get(base + '/measures'), get(base + '/activities'), get('/api/me')]);
  setToday(me.today);
  const list = h('ul', {class: 'ita-log'});
  const editor = h('div', {});

  function draw() {
    log.sort((one, other) => (one.on < other.on ? 1 : -1));
    fill(list, log.length ? log.map(line) : h('li', {class: 'ita-hint'}, t('activity.none')));
  }

  function line(activity) {
    const own = me.coordinates || me.divisions.includes(units.divisionOf(activity.unit));
    const names = activity.measures.map((id) => measures.find((one) => one.id === id)).filter(Boolean).map((one) => digits(one.number)).join(', ');
    return h('li', {}, h('time', {datetime: activity.on}, shortDate(activity.on)),
      h('span', {}, h('small', {class: 'ita-tag'}, t('activity.kind.' + activity.kind)), ' ', activity.text,
        h('small', {class: 'ita-aside'}, [units.name(activity.unit), names ? t('activity.forMeasures', {names}) : '',
          activity.evidence.length ? t('activity.files', {count: digits(activity.evidence.length)}) : ''].filter(Boolean).join(' · '))),
      own ? button(t('activity.edit'), () => edit(activity), 'small') : null);
  }

  function edit(existing) {
    const unit = me.divisions.length === 1 ? me.divisions[0] : null;
    const draft = existing ? {...existing} : {on: me.today, text: '', unit, kind: 'ACTIVITY', measures: [], steps: []};
    const missing = h('div', {class: 'ita-panel ita-panel--bad ita-missing', role: 'alert', hidden: true});
    const choices = units.choices().filter((one) => one.level !== 'VIRTUAL' && (me.coordinates || me.divisions.includes(units.divisionOf(one.code))));

    async function save() {
      clearMissing(editor, missing);
      const {on, text, unit: by, kind, measures: served, steps} = draft;
      const body = {on, text, unit: by, kind, measures: served, steps};
      try {
        const {data} = existing ? await put(`${base}/activities/${existing.id}`, body, `"${existing.version}"`) : await post(base + '/activities', body);
        const place = log.findIndex((one) => one.id === data.id);
        if (place >= 0) {
          log[place] = {...data, evidence: draft.evidence};
        } else {
          log.push(data);
        }
        draw();
        if (existing) {
          start();
        } else {
          edit(data);
        }
      } catch (refusal) {
        showMissing(editor, missing, refusal);
      }
    }

    async function drop() {
      try {
        await remove(`${base}/activities/${existing.id}`, `"${existing.version}"`);
        log.splice(log.findIndex((one) => one.id === existing.id), 1);
        draw();
        start();
      } catch (refusal) {
        showMissing(editor, missing, refusal);
      }
    }

    fill(editor, h('div', {class: 'ita-panel'}, h('div', {class: 'ita-row'},
      dateField({label: t('activity.on'), value: draft.on, where: 'on', onChange: (iso) => { draft.on = iso; }}),
      select({label: t('activity.unit'), value: draft.unit, where: 'unit', empty: choices.length === 1 ? undefined : '–',
        choices: choices.map((one) => [one.code, one.name]), onChange: (code) => { draft.unit = code; }})),
    radios({label: t('activity.kind'), value: draft.kind, where: 'kind', choices: KINDS.map((code) => [code, t('activity.kind.' + code)]),
      onChange: (code) => { draft.kind = code; }}),
    textArea({label: t('activity.text'), hint: t('report.resultsHint'), value: draft.text, where: 'text', rows: 3, onInput: (text) => { draft.text = text; }}),
    measures.length ? checks({label: t('activity.measures'), values: draft.measures, where: 'measures',
      choices: measures.map((one) => [one.id, `${digits(one.number)}. ${one.title}`]), onChange: (ids) => { draft.measures = ids; }}) : null,
    existing ? evidence({path: `${base}/activities/${existing.id}/evidence`, files: draft.evidence}) : h('p', {class: 'ita-hint'}, t('activity.filesLater')),
    missing, h('div', {class: 'ita-actions'}, button(t('activity.save'), save, 'primary'), button(t('form.close'), start),
      existing ? button(t('activity.delete'), drop, 'quiet') : null)));
    editor.querySelector('textarea').focus();
  }

  const start = () => fill(editor, button('+ ' + t('activity.add'), () => edit(null), 'add'));
  fill(root, editor, list);
  if (me.divisions.length || me.coordinates) {
    start();
  }
  draw();
}
