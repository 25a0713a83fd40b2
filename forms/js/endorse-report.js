/** The clerk's opinion on a report. */
import {reportDecision} from './decide.js';

export const mount = reportDecision(() => 'endorseReport');
