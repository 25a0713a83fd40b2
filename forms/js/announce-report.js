/** Where the report was announced. */
import {announcement} from './announce.js';

export const mount = announcement((context) => 'report-' + context.task.round);
