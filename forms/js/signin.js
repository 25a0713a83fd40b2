/** The way back in for somebody whose session has ended: in a window of its own, so that what is typed here stays. */
import {h} from './dom.js';
import {t} from './texts.js';

/** The link, or nothing where the refusal has another reason. */
export const signInLink = (refusal) => (refusal.status === 401 ? h('a', {href: '/login', target: '_blank', rel: 'noopener'}, t('error.signIn')) : null);
