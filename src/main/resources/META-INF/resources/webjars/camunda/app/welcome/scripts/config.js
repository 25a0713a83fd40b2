export default {
  app: {name: 'ITA Cycle', vendor: ' '},
  locales: {availableLocales: ['th'], fallbackLocale: 'th'},
  customScripts: ['../../../js/demo-camunda'],
};
