export default {
  app: {name: 'รายการที่ต้องทำ', vendor: ' '},
  locales: {availableLocales: ['th'], fallbackLocale: 'th'},
  customScripts: ['../../../js/demo-camunda', '../../../js/tasklist-cards'],

  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'รับรายการที่เลือกไปดำเนินการ'},
    focusFilter: {key: 'ctrl+shift+f', description: 'ไปที่ตัวกรองแรก'},
    focusList: {key: 'ctrl+alt+l', description: 'ไปที่รายการแรก'},
    focusForm: {key: 'ctrl+alt+f', description: 'ไปที่ช่องแรกของแบบฟอร์ม'},
    startProcess: {key: 'ctrl+alt+p', description: 'เริ่มกระบวนการ'},
  },
};
