/**
 * What could not be sent stays in this browser until it can: a text typed without a connection is offered again when the
 * form is next opened by the same person. Kept for two weeks at most, and taken away as soon as the server has it.
 */
const PREFIX = 'ita-draft:';
const LONGEST = 14 * 24 * 60 * 60 * 1000;

let unwanted = false;

const name = (user, path) => `${PREFIX}${user}:${path}`;

function quietly(work) {
  try {
    return work(window.localStorage);
  } catch (forbiddenOrFull) {
    return null;
  }
}

/**
 * @param words {mine, base, tried}: what was typed, what the server had when it was typed, and what was sent without
 *     knowing whether it arrived
 * @returns whether the browser has them
 */
export function keep(user, path, words) {
  if (!user) {
    return false;
  }
  if (unwanted) {
    return true;
  }
  sweep();
  return quietly((store) => {
    store.setItem(name(user, path), JSON.stringify({...words, at: Date.now()}));
    return true;
  }) === true;
}

/** Takes away what is too old, whoever typed it: people share computers and may not come back. */
export function sweep() {
  quietly((store) => Object.keys(store).filter((key) => key.startsWith(PREFIX) && isOld(JSON.parse(store.getItem(key))))
    .forEach((key) => store.removeItem(key)));
}

/** The names under which the person's words wait here, also those of the activity log that nobody saved. */
export function heldBy(user) {
  // Somebody else may be called like this person with more behind it.
  const activity = `ita-activity-${user}-`;
  const isOwn = (key) => key.startsWith(`${PREFIX}${user}:`) || (key.startsWith(activity) && /^\d{4}(-edit-.+)?$/.test(key.slice(activity.length)));
  return quietly((store) => Object.keys(store).filter(isOwn)) || [];
}

/** The person wants nothing kept and leaves: what the page would keep at its end is not wanted either. */
export function letAllGo(user) {
  unwanted = true;
  heldBy(user).forEach((key) => quietly((store) => store.removeItem(key)));
}

const isOld = (found) => !(Date.now() - found.at <= LONGEST);

export function letGo(user, path) {
  if (user) {
    quietly((store) => store.removeItem(name(user, path)));
  }
}

/** What was kept for the person, or nothing. */
export function kept(user, path) {
  const found = user ? quietly((store) => JSON.parse(store.getItem(name(user, path)))) : null;
  if (found && isOld(found)) {
    letGo(user, path);
    return null;
  }
  return found;
}
