/** A meeting from its invitation to its minutes; saved while it is typed. */
import {h} from '/forms/js/dom.js';
import {Draft} from '/forms/js/autosave.js';
import {checks, radios, textArea, textField} from '/forms/js/fields.js';
import {dateField} from '/forms/js/datefield.js';
import {listEditor} from '/forms/js/lists.js';
import {recall} from '/forms/js/sharing.js';
import {digits, longDate, shortDate} from '/forms/js/thai.js';
import {keptWhileTyped} from './guard.js';
import {paper} from './others.js';
import {hourField} from './parts.js';
import {t} from './words.js';

const FIELDS = ['number', 'title', 'on', 'startsAt', 'endsAt', 'place', 'people', 'items', 'followUps', 'recorder', 'checker'];

export function meetingForm(desk, meeting) {
  const sheet = Object.fromEntries(FIELDS.map((name) => [name, meeting[name]]));
  const box = h('div', {});
  const draft = new Draft({path: `${desk.base}/meetings/${meeting.id}`, data: meeting, tag: `"${meeting.version}"`, fields: FIELDS, user: desk.me.userId, read: () => sheet,
    write: (data) => { Object.assign(sheet, data); draw(); }});
  const touch = () => draft.touch();
  const came = () => Boolean(sheet.on && sheet.on <= desk.me.today);
  const setter = (name) => (value) => { sheet[name] = value || null; touch(); };

  /** On the day of the meeting the fields for what happened in it appear. */
  function dayChanged(iso) {
    const before = came();
    setter('on')(iso);
    if (came() !== before) {
      draw();
    }
  }

  function draw() {
    box.replaceChildren(h('section', {class: 'paper'}, h('h2', {}, t('meeting.name', {number: digits(meeting.number), date: longDate(meeting.on)})),
      h('div', {class: 'ita-row'}, textField({label: t('meeting.number'), value: sheet.number, where: 'number', onInput: setter('number')}),
        dateField({label: t('meeting.on'), value: sheet.on, where: 'on', owner: sheet, onChange: dayChanged}),
        hourField({label: t('meeting.startsAt'), value: sheet.startsAt, where: 'startsAt', owner: sheet, onChange: setter('startsAt')}),
        textField({label: t('meeting.place'), value: sheet.place, where: 'place', onInput: setter('place')})),
      textField({label: t('meeting.titleField'), value: sheet.title, where: 'title', onInput: setter('title')}), came() ? null : h('p', {class: 'ita-panel'}, t('meeting.before'))),
    section('agenda', listEditor({items: sheet.items, name: t('meeting.item'), addLabel: t('meeting.addItem'), where: 'items', onChange: touch,
      create: () => ({heading: '', text: null, resolution: null, followUp: false}), render: (item, index) => itemFields(item, `items[${index}]`)})),
    section('followUps', h('p', {class: 'ita-hint'}, t('meeting.followUpsHint')), h('ul', {class: 'doc-follow'}, sheet.followUps.map(followUp))),
    section('people', listEditor({items: sheet.people, name: t('meeting.person'), addLabel: t('meeting.addPerson'), where: 'people', onChange: touch,
      create: () => ({name: '', position: null, role: null, guest: false, came: null, note: null}), render: (person, index) => personFields(person, `people[${index}]`)})),
    came() ? section('end', h('div', {class: 'ita-row'}, hourField({label: t('meeting.endsAt'), value: sheet.endsAt, where: 'endsAt', owner: sheet, onChange: setter('endsAt')}),
      textField({label: t('meeting.recorder'), value: sheet.recorder, where: 'recorder', onInput: setter('recorder')}),
      textField({label: t('meeting.checker'), value: sheet.checker, where: 'checker', onInput: setter('checker')}))) : '');
  }

  const section = (name, ...content) => h('details', {class: 'paper doc-part', open: name === 'agenda', 'data-part': name},
    h('summary', {}, h('h2', {}, t('meeting.part.' + name))), content);
  const area = (item, name, label, where, hint) => textArea({label, hint, value: item[name] || '', where: `${where}.${name}`, rows: 2,
    onInput: (text) => { item[name] = text.trim() ? text : null; touch(); }});
  const line = (item, name, label, where) => textField({label, value: item[name] || '', where: `${where}.${name}`,
    onInput: (text) => { item[name] = text; touch(); }});

  function itemFields(item, where) {
    return [line(item, 'heading', t('meeting.heading'), where), item.followUp ? h('p', {class: 'ita-hint'}, t('meeting.hasFollowUps')) : null,
      area(item, 'text', t('meeting.text'), where), came() ? area(item, 'resolution', t('meeting.resolution'), where, t('meeting.resolutionHint')) : null];
  }

  function followUp(entry, index) {
    return h('li', {}, h('b', {}, `${digits(entry.number)}. ${entry.title}`), ' ', h('span', {class: 'ita-badge'}, t('status.' + entry.status)),
      h('small', {}, ' ' + (entry.unit || '')), h('ul', {}, (entry.deeds || []).map((deed) => h('li', {}, h('small', {}, `${shortDate(deed.on)} ${deed.text}`)))),
      came() ? area(entry, 'note', t('meeting.note'), `followUps[${index}]`) : null);
  }

  function personFields(person, where) {
    return [h('div', {class: 'ita-row'}, line(person, 'name', t('meeting.personName'), where), line(person, 'position', t('meeting.position'), where),
      line(person, 'role', t('meeting.role'), where)),
    h('div', {class: 'ita-row'}, came() ? radios({label: t('meeting.came'), value: person.came === null ? '' : String(person.came), where: where + '.came',
      choices: [['', t('meeting.came.unknown')], ['true', t('meeting.came.yes')], ['false', t('meeting.came.no')]],
      onChange: (value) => { person.came = value === '' ? null : value === 'true'; touch(); }}) : null,
    checks({label: t('meeting.guest'), hideLabel: true, values: person.guest ? ['guest'] : [], choices: [['guest', t('meeting.guest')]],
      onChange: (values) => { person.guest = values.length > 0; touch(); }}))];
  }

  draw();
  recall(draft);
  const papers = ['agenda', 'attendance', 'minutes'].map((kind) => paper(desk, `${kind}-${meeting.id}`, t('meeting.' + kind), t(`meeting.${kind}.hint`), {words: false}));
  return [h('p', {class: 'trail'}, h('a', {href: '#meetings'}, t('meeting.back'))), keptWhileTyped(h('div', {}, box), draft),
    h('section', {class: 'paper'}, h('h2', {}, t('files.title')), h('ul', {class: 'doc-papers'}, papers)), h('div', {class: 'doc-saved'}, draft.status)];
}
