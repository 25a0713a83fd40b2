import {setup} from '/js/camunda-setup.js';

export default await setup('admin', {
  customScripts: ['../../../js/demo-camunda', '../../../js/admin-camunda'],
});
