/** Where a document stands on its way and what comes next; the page shows nothing that is not decided here. */
import {digits, shortDate} from '/forms/js/thai.js';
import {t} from './words.js';

/** The newest version that is out, or nothing. */
export function published(line) {
  const versions = [...line.versions].sort((one, other) => other.version - one.version);
  const last = versions[0] || null;
  return last && !last.withdrawn ? last : null;
}

export function withdrawn(line) {
  return line.versions.length > 0 && !published(line);
}

/** Whether the published version carries number and signature. */
export function isSigned(line) {
  const out = published(line);
  return out ? Boolean(out.agreed && out.agreed.number) : Boolean(line.signature);
}

/** The address on the agency's own web site, the latest record of it. */
export function website(line) {
  return line.announcements.filter((one) => one.channel === 'WEBSITE' && one.url).pop() || null;
}

/** Open entries of the checklist: what must be mended, and what should be looked at. */
export function lacking(line) {
  const open = (line.checklist && line.checklist.open) || {};
  return {errors: open.ERROR || 0, warnings: open.WARNING || 0};
}

/** The five steps with their state: done, now or later; before its round all of them lie ahead. */
export function steps(line, open = true) {
  const agreed = ['AGREED', 'SIGNED', 'PUBLISHED'].includes(line.state);
  const done = {
    write: agreed || line.state === 'PROPOSED', agree: agreed, publish: Boolean(published(line)), sign: isSigned(line), website: Boolean(website(line)),
  };
  const order = Object.keys(done);
  const now = order.find((key) => !done[key]);
  return order.map((key) => ({key, state: done[key] ? 'done' : open && key === now ? 'now' : 'later'}));
}

/** What somebody should do about the document now, the most urgent first. */
export function nextSteps(desk, line) {
  if (!begun(desk, line)) {
    const due = desk.phase(line).dueOn;
    return [{text: due ? t('next.waiting', {date: shortDate(due)}) : t('next.later'), tone: 'later'}];
  }
  const {errors} = lacking(line);
  const missing = errors ? [{text: t('next.mend', {count: digits(errors)}), to: 'checklist', tone: 'bad'}] : [];
  if (line.state === 'DRAFT' || line.state === 'RETURNED') {
    return [{text: t(line.state === 'DRAFT' ? 'next.write' : 'next.returned'), to: '/tasks?scope=all', tone: 'now'}, ...missing];
  }
  if (line.state === 'PROPOSED') {
    return [{text: t('next.decide'), to: '/tasks?scope=all', tone: 'now'}, ...missing];
  }
  return [...missing, ...afterAgreement(line)];
}

function afterAgreement(line) {
  const found = [];
  if (withdrawn(line)) {
    return [{text: t('next.withdrawn'), to: 'versions', tone: 'bad'}];
  }
  if (!published(line)) {
    found.push({text: t('next.publishing'), to: '/tasks?scope=all', tone: 'now'});
  }
  if (!isSigned(line)) {
    found.push({text: t('next.sign'), to: 'signature', tone: 'now'});
  }
  if (published(line) && !website(line)) {
    found.push({text: t('next.website'), to: 'website', tone: 'now'});
  }
  return found.length ? found : [{text: t('next.answer'), to: 'website', tone: 'good'}];
}

export function begun(desk, line) {
  return line.state !== 'DRAFT' || line.key === 'plan' || ['OPEN', 'DONE'].includes(desk.phase(line).state);
}

/** The address of a step inside the page, or elsewhere. */
export function href(line, to) {
  return to.startsWith('/') ? to : `#${line.key}/${to}`;
}
