/** The words of the pages of documents; what the forms say too stands in their texts. */
import {wordsAnd} from '/forms/js/texts.js';
import {EN} from './words-en.js';
import {TH} from './words-th.js';

/** The sentence of the key with its values put in. */
export const t = wordsAnd(TH, EN);
