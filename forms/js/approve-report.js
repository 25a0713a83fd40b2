/** The executive takes note of the report of six months, and agrees to the one of twelve. */
import {reportDecision} from './decide.js';

export const mount = reportDecision((context) => (context.task.round === 6 ? 'noteReport' : 'approveReport'));
