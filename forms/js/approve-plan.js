/** The executive agrees to the measures or sends them back. */
import {planDecision} from './decide.js';

export const mount = planDecision('approvePlan');
