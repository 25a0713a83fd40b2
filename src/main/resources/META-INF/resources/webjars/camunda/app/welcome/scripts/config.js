export default {
  customScripts: ['../../../js/demo-camunda'],
};
