/** A draft that several people write: what others saved is taken over, joined, or shown to be chosen from. */
import {getTagged, Refusal} from './api.js';
import {conflictBox} from './conflict.js';
import {kept, letGo} from './keepsake.js';
import {alike, merge} from './merge.js';
import {t} from './texts.js';

const LOOK = 20000;

/** Somebody else was faster: takes over what only they changed, asks about what both changed. */
export async function join(draft) {
  const {data, tag} = await getTagged(draft.path);
  const theirs = draft.only(draft.shape(data));
  draft.tag = tag;
  if (draft.tried.some((one) => alike(one, theirs))) {
    // Our own words: they arrived, only the answer was lost.
    settle(draft, theirs, {both: [], told: t('save.waiting')});
    return;
  }
  const {joined, both} = merge(draft.fields, {mine: draft.only(draft.read()), sent: draft.sent, base: draft.base, theirs});
  draft.show(joined);
  settle(draft, theirs, {both, by: data && data.changedByName, told: t('save.joined')});
}

/** Words that never reached the server come back into the form. */
export function recall(draft) {
  const found = kept(draft.user, draft.path);
  if (!found || alike(found.mine, draft.sent)) {
    letGo(draft.user, draft.path);
    return;
  }
  const theirs = draft.sent;
  const arrived = (found.tried || []).some((one) => alike(one, theirs));
  const base = arrived ? theirs : found.base;
  const {joined, both} = merge(draft.fields, {mine: found.mine, sent: base, base, theirs});
  draft.show(joined);
  settle(draft, theirs, {both, base, told: t('save.recalled')});
  if (!draft.isDirty) {
    letGo(draft.user, draft.path);
  }
}

/** Somebody goes into these fields: what others wrote meanwhile is there before the first letter is typed. */
export async function look(draft) {
  const busy = () => draft.isDirty || draft.running || draft.asking || draft.failure;
  if (busy() || Date.now() - draft.looked < LOOK) {
    return;
  }
  draft.looked = Date.now();
  const answer = await getTagged(draft.path).catch(() => null);
  if (!answer || !answer.tag || answer.tag === draft.tag || busy()) {
    return;
  }
  const theirs = draft.only(draft.shape(answer.data));
  const changed = !alike(theirs, draft.sent);
  draft.stands(theirs, answer.tag);
  if (changed) {
    draft.show(theirs);
    draft.tell('joined', t('save.refreshed'));
  }
}

function settle(draft, theirs, {both, by, told, base = draft.base}) {
  draft.stands(theirs);
  if (both.length) {
    ask(draft, theirs, {both, by, base});
  } else {
    draft.failure = null;
    draft.tell('joined', told);
    draft.later();
  }
}

/** Until one of the two texts is chosen, what is typed here is kept in the browser: nobody else has it. */
function ask(draft, theirs, {both, by, base}) {
  draft.asking = true;
  draft.before = base;
  draft.remember();
  draft.failure = new Refusal(412, {detail: t('save.conflictFirst')});
  draft.tell('conflict', '');
  conflictBox({box: draft.status, both, mine: draft.only(draft.read()), theirs, by, words: draft.words, onChosen: (taken) => {
    const chosen = draft.only(draft.read());
    taken.forEach((name) => { chosen[name] = theirs[name]; });
    draft.asking = false;
    draft.failure = null;
    draft.show(chosen);
    letGo(draft.user, draft.path);
    draft.tell('waiting', t('save.waiting'));
    draft.save();
  }});
}
