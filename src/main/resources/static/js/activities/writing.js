/** A new entry that is being written: put aside, reloaded or closed, it is there again with its photos. */
import {freshId, keepPhotos, keepTyped, typed} from './waiting.js';

export const bodyOf = ({on, text, unit, kind, measures, steps}) => ({on, text, unit, kind, measures, steps});

/** The new entry that was typed and not saved. */
export function leftNew(log) {
  const kept = typed(log.me.userId, log.year);
  return kept && ![...log.waiting, ...log.log].some((one) => one.id === kept.id) ? kept : null;
}

/** A new entry, or the one that was being typed before. */
export function writeNew(log) {
  const {me} = log;
  const left = leftNew(log);
  const empty = {id: freshId(), on: me.today, text: '', unit: me.divisions.length === 1 ? me.divisions[0] : null, kind: 'ACTIVITY', measures: [], steps: []};
  const draft = {...empty, ...left, photos: log.photos};
  const onType = () => keepTyped(me.userId, log.year, draft.text.trim() || draft.photos.length ? draft : null);
  log.edit(draft, {
    onType,
    onPhotos: () => {
      onType();
      keepPhotos(me.userId, log.year, draft.photos);
    },
    save: () => log.add(draft),
    close: () => log.rest(),
    recalled: left !== null,
    discard: () => {
      forgetNew(log);
      log.rest();
    },
  });
}

export function forgetNew(log) {
  log.photos = [];
  keepTyped(log.me.userId, log.year, null);
  keepPhotos(log.me.userId, log.year, log.photos);
}
