import {setup} from '/js/camunda-setup.js';
import {t} from '/js/camunda-words.js';

const shortcut = (key, name) => ({key, get description() { return t('shortcut.' + name); }});

export default await setup('tasklist', {
  customScripts: ['../../../js/demo-camunda', '../../../js/tasklist-cards'],

  shortcuts: {
    claimTask: shortcut('ctrl+alt+c', 'claimTask'),
    focusFilter: shortcut('ctrl+shift+f', 'focusFilter'),
    focusList: shortcut('ctrl+alt+l', 'focusList'),
    focusForm: shortcut('ctrl+alt+f', 'focusForm'),
    startProcess: shortcut('ctrl+alt+p', 'startProcess'),
  },
});
