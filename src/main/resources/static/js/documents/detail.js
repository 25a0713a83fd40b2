/** One document: its way, its files, what it lacks, its signature and versions, and the agency's own web site. */
import {h} from '/forms/js/dom.js';
import {digits, longDate, shortDate} from '/forms/js/thai.js';
import {checklistPart} from './checklist.js';
import {download} from './download.js';
import {begun, isSigned, lacking, nextSteps, published, website, withdrawn} from './next.js';
import {nextLine, stateBadge, stepStrip} from './overview.js';
import {signaturePart} from './signature.js';
import {versionsPart} from './versions.js';
import {websitePart} from './website.js';
import {t} from './words.js';

export async function detail(desk, line, {part: asked, again}) {
  const open = begun(desk, line);
  const next = nextSteps(desk, line);
  const first = asked ? {to: asked} : next.find((step) => step.to);
  const inner = {desk, line, again};
  return [
    h('p', {class: 'trail'}, h('a', {href: '#'}, t('back'))),
    h('section', {class: 'paper'}, h('h2', {}, t('document.' + line.key)), stateBadge(desk, line), stepStrip(line, open),
      h('ul', {class: 'doc-next'}, next.map((step) => nextLine(line, step)))),
    open ? files(desk, line) : null,
    open ? part('checklist', checkWord(line), await checklistPart(inner), first) : null,
    line.state !== 'DRAFT' && line.state !== 'PROPOSED' && line.state !== 'RETURNED'
      ? part('signature', signed(line), signaturePart(inner), first) : null,
    line.versions.length ? part('versions', versionWord(line), versionsPart(inner), first) : null,
    published(line) ? part('website', siteWord(line), websitePart(inner), first) : null,
  ].filter(Boolean);
}

function files(desk, line) {
  const path = (ending) => desk.path(`${line.key}.${ending}`);
  const agreed = ['AGREED', 'SIGNED', 'PUBLISHED'].includes(line.state);
  return h('section', {class: 'paper'}, h('h2', {}, t('files.title')),
    h('p', {class: 'ita-hint'}, t(agreed ? 'files.agreed' : 'files.draft')),
    h('div', {class: 'ita-actions'}, download(t('files.pdf'), path('pdf'), {kind: 'primary'}), download(t('files.docx'), path('docx')),
      download(t('files.xlsx'), path('xlsx'), {hint: t('files.xlsxHint')}), download(t('files.json'), path('json'), {hint: t('files.jsonHint')})),
    desk.keeps ? h('p', {}, h('a', {href: `#${line.key}/texts`}, t('files.texts'))) : null);
}

/** A part that opens when it is the one to work on; its state stands in its head. */
function part(name, [word, kind], content, first) {
  return h('details', {class: 'paper doc-part', 'data-part': name, open: Boolean(first && first.to === name)},
    h('summary', {}, h('h2', {}, t('part.' + name)), h('span', {class: 'ita-badge ita-badge--' + kind}, word)), content);
}

function checkWord(line) {
  const {errors, warnings} = lacking(line);
  if (!line.checklist) {
    return [t('check.none'), 'open'];
  }
  return errors ? [t('check.errors', {count: digits(errors)}), 'bad']
    : warnings ? [t('check.warnings', {count: digits(warnings)}), 'warn'] : [t('check.complete'), 'good'];
}

function signed(line) {
  const out = published(line);
  const given = out ? out.agreed : line.signature;
  return isSigned(line) ? [t('signature.done', {number: digits(given.number), date: shortDate(given.signedOn || given.date)}), 'good']
    : [t('signature.open'), 'warn'];
}

function versionWord(line) {
  const out = published(line);
  return withdrawn(line) ? [t('version.withdrawn'), 'bad'] : [t('version.current', {number: digits(out.version), date: longDate(out.publishedOn)}), 'good'];
}

function siteWord(line) {
  const found = website(line);
  return found ? [t('website.done', {date: shortDate(found.date)}), 'good'] : [t('website.open'), 'warn'];
}
