/** What people should look at: where it belongs, what settles it, and in which order it is gone through. */

export const SEVERITIES = ['ERROR', 'WARNING', 'INFO'];
const ORDER = ['documentKind', 'organization', 'resultYear', 'measureYear', 'round', 'scores', 'analyses', 'measures'];

/** Whether the path lies inside the other one. */
export const inside = (path, outer) => path.startsWith(outer + '.') || path.startsWith(outer + '[');

export const isOpen = (finding) => finding.state === 'OPEN';

/** Belongs to no value that was read, but to a piece of the document. */
export const isOutside = (finding) => /^(tables|blocks)(\[|$)/.test(finding.where);

/** A whole measure or the whole result is not put right by one change in it. */
function isWhole(where) {
  return /^(measures\[\d+\]|measures|scores|analyses)$/.test(where);
}

/** A change of the value at the path settles what was said about it; a deep one also what was said about its parts. */
export function settle(work, path, deep) {
  let settled = 0;
  work.findings.filter(isOpen).forEach((finding) => {
    const {where} = finding;
    if (where === path || (deep && inside(where, path)) || (inside(path, where) && !isWhole(where))) {
      finding.state = 'FIXED';
      settled += 1;
    }
  });
  return settled;
}

export function counts(work) {
  const open = work.findings.filter(isOpen);
  return Object.fromEntries(SEVERITIES.map((severity) => [severity, open.filter((finding) => finding.severity === severity).length]));
}

/** The open findings of the severities wanted, as one meets them going down the page. */
export function route(work, severities) {
  return work.findings.filter((finding) => isOpen(finding) && severities.includes(finding.severity))
    .sort((one, other) => compare(rank(work, one), rank(work, other)));
}

function rank(work, finding) {
  const top = ORDER.indexOf(/^\w*/.exec(finding.where)[0]);
  const measure = /^measures\[\d+\]/.exec(finding.where);
  const place = measure ? work.measures.findIndex((one) => one.path === measure[0]) : -1;
  const numbers = (finding.where.match(/\d+/g) || []).map(Number);
  return [finding.where && top < 0 ? ORDER.length : top, place, ...numbers];
}

function compare(one, other) {
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = (one[index] === undefined ? -1 : one[index]) - (other[index] === undefined ? -1 : other[index]);
    if (difference) {
      return difference;
    }
  }
  return 0;
}

/** The worst severity among the open findings. */
export function worst(findings) {
  return SEVERITIES.find((severity) => findings.some((finding) => isOpen(finding) && finding.severity === severity)) || null;
}
