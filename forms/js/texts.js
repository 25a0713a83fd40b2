/** The texts of the forms. */
import {EN} from './texts-en.js';
import {TH} from './texts-th.js';
import {words} from './words.js';

/** The sentence of the key with its values put in. */
export const t = words(TH, EN);

/** The same for a page that has words of its own besides. */
export const wordsAnd = (th, en) => words({...TH, ...th}, {...EN, ...en});
