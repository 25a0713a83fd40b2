/** The agency's own web site: files to put there, the address afterwards, and the words for the national system. */
import {h} from '/forms/js/dom.js';
import {post} from '/forms/js/api.js';
import {button, textField} from '/forms/js/fields.js';
import {dateField} from '/forms/js/datefield.js';
import {clearMissing, showMissing} from '/forms/js/missing.js';
import {digits, longDate, shortDate} from '/forms/js/thai.js';
import {refuseUnread} from '/forms/js/unread.js';
import {download} from './download.js';
import {guarded, settled} from './guard.js';
import {website} from './next.js';
import {copyable, facts, fileLink, webLink, working} from './parts.js';
import {t} from './words.js';

export function websitePart(context) {
  const {desk, line} = context;
  const found = website(line);
  return h('div', {}, h('ol', {class: 'doc-todo-steps'},
    step(t('website.first'), t('website.firstHint'), download(t('website.zip'), desk.path(line.key, '/website.zip'), {kind: found ? '' : 'primary'}), publicAddress(line)),
    step(t('website.second'), t('website.secondHint'), found ? facts([[t('website.address'), webLink(found.url)], [t('website.date'), longDate(found.date)]]) : null,
      desk.keeps ? addressForm(context, found) : null),
    step(t('website.third'), t('website.thirdHint'), disclosure(line))), channels(line));
}

function step(title, hint, ...content) {
  return h('li', {}, h('h3', {}, title), h('p', {class: 'ita-hint'}, hint), content);
}

function publicAddress({disclosure: known}) {
  const own = known && known.addresses.find((one) => one.kind === 'PUBLIC');
  return own ? h('p', {}, t('website.public'), ' ', webLink(own.url), local(own.url) ? h('span', {class: 'ita-panel ita-panel--warn ita-aside'}, t('website.local')) : null) : null;
}

/** An address that only this computer opens is no address for anybody else. */
const local = (url) => /^https?:\/\/(localhost|127\.|\[::1])/i.test(url);

function addressForm({desk, line, again}, found) {
  const entry = {channel: 'WEBSITE', date: desk.me.today, url: ''};
  const missing = h('div', {class: 'ita-panel ita-panel--bad ita-missing', role: 'alert', hidden: true});
  const form = guarded(h('div', {class: 'doc-form'}, h('div', {class: 'ita-row'},
    textField({label: t('website.address'), type: 'url', placeholder: 'https://…', value: '', where: 'url', onInput: (text) => { entry.url = text; }}),
    dateField({label: t('website.date'), value: entry.date, where: 'date', onChange: (iso) => { entry.date = iso; }})),
  missing, h('div', {class: 'ita-actions'}, button(t('website.save'), save, 'primary'))));

  async function save() {
    clearMissing(form, missing);
    if (!/^https?:\/\/\S+\.\S+/i.test(entry.url.trim())) {
      showMissing(form, missing, {message: t('website.required'), missing: [{where: 'url', message: t('website.required')}]});
      return;
    }
    try {
      refuseUnread(form);
      await working(form, t('saving'), () => post(desk.path(line.key, '/announcements'), {channels: [entry]}));
      settled(form);
      await again();
    } catch (refusal) {
      showMissing(form, missing, {message: refusal.message, missing: (refusal.missing || []).map((one) => ({...one, where: one.where.replace(/^channels\[0]\./, '')}))});
    }
  }

  return found ? h('details', {class: 'ita-fold'}, h('summary', {}, t('website.change')), form) : form;
}

/** What is pasted into the national system. */
function disclosure({disclosure: known}) {
  if (!known) {
    return h('p', {class: 'ita-hint'}, t('website.noDisclosure'));
  }
  return h('div', {}, known.item ? h('p', {}, h('b', {}, t('website.item', {code: known.item.code, text: known.item.text, year: digits(known.disclosureYear)}))) : null,
    known.addresses.map((address) => copyable(t('website.addressOf.' + address.kind), address.url)),
    known.explanation ? copyable(t('website.explanation'), known.explanation) : null);
}

/** Where else it was announced. */
function channels(line) {
  const rest = line.announcements.filter((one) => one.channel !== 'WEBSITE');
  return rest.length ? h('section', {}, h('h3', {}, t('website.others')), h('ul', {class: 'ita-log'}, rest.map((one) => h('li', {}, h('time', {}, shortDate(one.date)),
    h('span', {}, t('channel.' + one.channel), ' ', one.url ? webLink(one.url) : null, one.file ? fileLink(one.file) : null))))) : null;
}
