/** The words of the pages of documents. */
import {words} from '/forms/js/words.js';
import {EN} from './words-en.js';
import {TH} from './words-th.js';

/** The sentence of the key with its values put in. */
export const t = words(TH, EN);
