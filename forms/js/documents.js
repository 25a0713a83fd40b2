/** The finished documents inside the forms: to read before deciding, and to put on the agency's own web site. */
import {h} from './dom.js';
import {find} from './api.js';
import {digits} from './thai.js';
import {t} from './texts.js';

const keyOf = (round) => (round ? 'report-' + round : 'plan');

function link(text, href, kind) {
  return h('a', {class: 'ita-button ita-button--small' + (kind ? ' ita-button--' + kind : ''), href, target: '_blank', rel: 'noopener'}, text);
}

/** The document as it will be read: to look at, and as Word. */
export function documentLinks(context, round) {
  const path = `${context.base}/documents/${keyOf(round)}`;
  return h('div', {class: 'ita-actions'}, link(t('documents.pdf'), path + '.pdf'), link(t('documents.word'), path + '.docx'));
}

/** Where everybody reads the document, and the files for the agency's own web site; nothing while it is not published. */
export async function publicAddress(context) {
  const path = `${context.base}/documents/${keyOf(context.task.round)}`;
  const known = await find(path + '/disclosure').catch(() => null);
  const own = known && known.published && known.addresses.find((one) => one.kind === 'PUBLIC');
  if (!own) {
    return null;
  }
  const said = h('span', {role: 'status'});
  const field = h('input', {class: 'ita-input', readonly: true, value: own.url, 'aria-label': t('documents.public')});
  const copy = async () => {
    field.select();
    await navigator.clipboard.writeText(own.url).then(() => { said.textContent = t('documents.copied'); }, () => { said.textContent = t('documents.copyByHand'); });
  };
  return h('section', {class: 'ita-section'}, h('h3', {}, t('documents.website')), h('p', {class: 'ita-hint'}, t('documents.websiteHint')),
    h('div', {class: 'ita-actions'}, link(t('documents.zip'), path + '/website.zip', 'primary')),
    h('span', {class: 'ita-label'}, t('documents.public')), field,
    h('div', {class: 'ita-actions'}, h('button', {type: 'button', class: 'ita-button ita-button--small', on: {click: copy}}, t('documents.copy')),
      link(t('documents.open'), own.url), said));
}

/** The whole plan as one file, for whoever likes to read or print it. */
export function publishedLink(context) {
  return h('p', {}, h('a', {href: `${context.base}/documents/plan.pdf`, target: '_blank', rel: 'noopener'}, t('documents.plan', {year: digits(context.year)})));
}
