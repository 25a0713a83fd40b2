import {setup} from '/js/camunda-setup.js';

// Cockpit has no Thai labels; only administrators open it.
export default await setup('cockpit', {customScripts: ['../../../js/demo-camunda']}, 'en');
