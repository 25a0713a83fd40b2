/** How two versions of a draft are compared and joined, field by field. */

/** Blanks around a text and the difference between nothing and an empty text do not count. */
const plain = (key, value) => {
  const trimmed = typeof value === 'string' ? value.trim() : value;
  return trimmed === '' || trimmed === undefined ? null : trimmed;
};

export function alike(one, other) {
  const words = (value) => JSON.stringify(value === undefined ? null : value, plain);
  return words(one) === words(other);
}

/** Only the named fields, as a copy of their own. */
export function copy(fields, data) {
  const kept = {};
  fields.forEach((name) => { kept[name] = data ? data[name] : undefined; });
  return JSON.parse(JSON.stringify(kept));
}

/**
 * Joins what is typed here with what somebody else saved: a field that only one of them touched is hers, and what both
 * touched stays as it is typed here and is named in {@code both}.
 */
export function merge(fields, {mine, sent, base, theirs}) {
  const joined = {};
  const both = [];
  fields.forEach((name) => {
    const untouched = alike(mine[name], sent[name]);
    joined[name] = untouched ? theirs[name] : mine[name];
    if (!untouched && !alike(theirs[name], base[name]) && !alike(mine[name], theirs[name])) {
      both.push(name);
    }
  });
  return {joined, both};
}

/** Redraws fields and gives the cursor back to where somebody was typing. */
export function keepingPlace(redraw) {
  const active = document.activeElement;
  const where = active && active.dataset ? active.dataset.where : null;
  const [start, end] = active && typeof active.selectionStart === 'number' ? [active.selectionStart, active.selectionEnd] : [null, null];
  redraw();
  if (where && !active.isConnected) {
    const again = Array.from(document.querySelectorAll('[data-where]')).find((field) => field.dataset.where === where && field.matches('input, textarea, select'));
    if (again) {
      again.focus({preventScroll: true});
      if (start !== null && again.setSelectionRange && again.type !== 'radio') {
        again.setSelectionRange(start, end);
      }
    }
  }
}
