/** Announcing: a row per channel with its day and a link or a photo. */
import {h} from './dom.js';
import {publicAddress} from './documents.js';
import {form} from './shell.js';
import {select, textField} from './fields.js';
import {dateField} from './datefield.js';
import {listEditor} from './lists.js';
import {uploadField} from './files.js';
import {t} from './texts.js';

const CHANNELS = ['WEBSITE', 'FACEBOOK', 'LINE_GROUP', 'LINE_OA', 'MESSENGER', 'NOTICE_BOARD', 'VILLAGE_LOUDSPEAKER', 'LEAFLET', 'INFOGRAPHIC',
  'SIGN', 'NEWSLETTER', 'WEB_BOARD', 'MEETING', 'FIELD_VISIT', 'CIRCULAR_LETTER', 'QR_CODE', 'OPINION_BOX', 'OTHER'];

/** The form that announces the document. */
export function announcement() {
  return form(async (context) => {
    const files = new Map();
    const {channels} = context.hold('announced', {channels: [{channel: 'WEBSITE', date: context.today, url: '', file: null}]});
    return {
      body: h('div', {}, h('p', {class: 'ita-intro'}, t('announce.intro')), await publicAddress(context),
        h('section', {class: 'ita-section'}, h('h3', {}, t('announce.channels')), h('p', {class: 'ita-hint'}, t('announce.hint')),
          listEditor({items: channels, name: t('announce.channel'), addLabel: t('announce.add'), where: 'channels', fixed: true, onChange: () => {},
            create: () => ({channel: null, date: context.today, url: '', file: null}),
            render: (entry, index) => row(context, files, entry, `channels[${index}]`)}))),
      actions: [{
        label: t('action.announced'), check: () => lacking(channels),
        completion: () => ({channels: channels.map((entry) => ({...entry, url: entry.url.trim() || null}))}),
      }],
    };
  });
}

/** A row that is drawn anew still shows its file; with the announcement goes only the file's id. */
function row(context, files, entry, where) {
  return h('div', {class: 'ita-row'},
    select({label: t('announce.channel'), value: entry.channel, where: where + '.channel', empty: t('announce.choose'),
      choices: CHANNELS.map((code) => [code, t('channel.' + code)]), onChange: (code) => { entry.channel = code; }}),
    dateField({label: t('announce.date'), value: entry.date, where: where + '.date', owner: entry, onChange: (iso) => { entry.date = iso; }}),
    textField({label: t('announce.url'), type: 'url', placeholder: 'https://…', value: entry.url, where: where + '.url', onInput: (text) => { entry.url = text; }}),
    uploadField({label: t('announce.file'), where: where + '.file', path: `/api/tasks/${encodeURIComponent(context.task.id)}/files`,
      file: files.get(entry.file), onChange: (id, file) => {
        files.set(id, file);
        entry.file = id;
      }}));
}

function lacking(channels) {
  const found = channels.length ? [] : [{where: 'channels', message: t('announce.required')}];
  channels.forEach((entry, index) => {
    const where = `channels[${index}].`;
    if (!entry.channel) {
      found.push({where: where + 'channel', message: t('announce.channelRequired')});
    }
    if (!entry.date) {
      found.push({where: where + 'date', message: t('announce.dateRequired')});
    }
    if (!entry.url.trim() && !entry.file) {
      found.push({where: where + 'url', message: t('announce.proofRequired')});
    }
  });
  return found;
}
