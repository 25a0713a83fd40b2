/** The clerk's opinion on the drafted measures. */
import {planDecision} from './decide.js';

export const mount = planDecision('endorsePlan');
