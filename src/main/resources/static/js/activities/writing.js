/** An entry that is being written, a new one or the change of one: it survives a reload and a closed browser. */
import {put, remove} from '/forms/js/api.js';
import {fill} from '/forms/js/dom.js';
import {t} from '/forms/js/texts.js';
import {freshId, keepTyped, typed} from './waiting.js';

/** Where the change of an entry is kept, beside a new one. */
const EDIT = '-edit';

export const bodyOf = ({on, text, unit, kind, measures, steps}) => ({on, text, unit, kind, measures, steps});

/** The new entry that was typed and not saved. */
export function leftNew(log) {
  const kept = typed(log.me.userId, log.year);
  return kept && ![...log.waiting, ...log.log].some((one) => one.id === kept.id) ? kept : null;
}

/** The entry whose change was typed and not saved. */
export function leftChange(log) {
  const kept = typed(log.me.userId, log.year, EDIT);
  return kept && log.log.find((one) => one.id === kept.id);
}

/** A new entry, or the one that was being typed when the page went away. */
export function writeNew(log) {
  const {me} = log;
  const left = leftNew(log);
  const empty = {id: freshId(), on: me.today, text: '', unit: me.divisions.length === 1 ? me.divisions[0] : null, kind: 'ACTIVITY', measures: [], steps: []};
  const draft = {...empty, ...left, photos: []};
  log.edit(draft, {
    onType: () => keepTyped(me.userId, log.year, draft.text.trim() ? draft : null),
    save: () => log.add(draft),
    close: () => { keepTyped(me.userId, log.year, null); log.rest(); },
  });
  told(log, left);
}

/** The change keeps the version it began with: what somebody else changed since then is refused, not overwritten. */
export function writeChange(log, entry) {
  const {me} = log;
  const kept = typed(me.userId, log.year, EDIT);
  const left = kept && kept.id === entry.id ? kept : null;
  const draft = {...entry, ...left, evidence: entry.evidence};
  const path = `${log.base}/activities/${entry.id}`;
  const at = () => log.log.findIndex((one) => one.id === entry.id);

  function done() {
    keepTyped(me.userId, log.year, null, EDIT);
    log.rest();
    log.draw();
  }

  log.edit(draft, {
    onType: () => keepTyped(me.userId, log.year, draft, EDIT),
    save: async () => {
      const {data} = await put(path, bodyOf(draft), `"${draft.version}"`);
      log.log.splice(at(), 1, {...data, evidence: draft.evidence});
      done();
    },
    drop: async () => {
      await remove(path, `"${entry.version}"`);
      log.log.splice(at(), 1);
      done();
    },
    close: done,
  });
  told(log, left);
}

const told = (log, left) => fill(log.note, left ? t('unsent.recalled') : null);
