/** Where the measures were announced. */
import {announcement} from './announce.js';

export const mount = announcement();
