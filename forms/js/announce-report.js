/** Where the report was announced. */
import {announcement} from './announce.js';

export const mount = announcement();
