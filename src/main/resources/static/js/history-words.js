/** What stands behind a deed in the history: the names of its details, and the values that are codes. */
import {words} from '/forms/js/words.js';

const TH = {
  'active': 'ใช้งาน', 'address': 'ที่อยู่', 'after': 'หลังแก้ไข', 'analyses': 'ผลวิเคราะห์', 'before': 'ก่อนแก้ไข', 'channel': 'ช่องทาง', 'channels': 'ช่องทาง',
  'collection': 'รายการที่ปิดรับ', 'comment': 'ความเห็น', 'confirmations': 'ข้อที่ยืนยัน', 'current': 'ฉบับปัจจุบัน', 'date': 'วันที่', 'day': 'วันที่',
  'differences': 'ข้อที่ต่าง', 'digest': 'ค่าตรวจสอบ', 'division': 'ส่วนราชการ', 'divisions': 'ส่วนราชการ', 'documentKind': 'ชนิดเอกสาร', 'dueOn': 'ครบกำหนด', 'email': 'อีเมล',
  'end': 'สิ้นสุด', 'evidence': 'หลักฐาน', 'file': 'ไฟล์', 'finding': 'ข้อสังเกต', 'focus': 'ตัวชี้วัดหรือประเด็น', 'from': 'จาก', 'id': 'รหัส', 'imports': 'เอกสารที่นำเข้า',
  'indicator': 'ตัวชี้วัด', 'indicators': 'ตัวชี้วัด', 'informant': 'ผู้แจ้ง', 'intent': 'แนวทาง', 'item': 'ข้อ', 'items': 'ข้อ', 'kind': 'ชนิด', 'kinds': 'ชนิด', 'label': 'ลำดับ',
  'late': 'เกินกำหนด', 'lead': 'เจ้าภาพ', 'leftOut': 'ที่ไม่ได้นำเข้า', 'measure': 'มาตรการ', 'measures': 'มาตรการ', 'measureYear': 'ปีของมาตรการ', 'meetingDay': 'วันประชุมประจำเดือน',
  'members': 'กรรมการ', 'messages': 'จำนวนข้อความ', 'monitoring': 'การติดตาม', 'name': 'ชื่อ', 'newSecret': 'เปลี่ยนรหัสลับ', 'number': 'เลขที่', 'officer': 'ผู้ลงนาม', 'on': 'วันที่',
  'onBehalfOf': 'บันทึกแทน', 'owedBy': 'ผู้รับผิดชอบ', 'owner': 'ผู้รับผิดชอบ', 'paper': 'เอกสารที่ลงนาม', 'password': 'เปลี่ยนรหัสผ่าน', 'period': 'ระยะเวลา', 'plan': 'มาตรการ',
  'position': 'ตำแหน่ง', 'powers': 'อำนาจหน้าที่', 'reason': 'เหตุผล', 'ref': 'ลำดับ', 'resultYear': 'ปีของผลการประเมิน', 'round': 'รอบ (เดือน)', 'scope': 'ขอบเขต', 'sentAt': 'ส่งเมื่อ',
  'sha256': 'ค่า SHA-256', 'sheet': 'ใบรับทราบ', 'signedBy': 'ผู้ลงนาม', 'signedOn': 'ลงนามเมื่อ', 'stage': 'ขั้น', 'start': 'เริ่ม', 'startsAt': 'เริ่มที่', 'status': 'สถานะ', 'steps': 'ขั้นตอน',
  'subject': 'เรื่อง', 'text': 'ข้อความ', 'title': 'ชื่อเรื่อง', 'to': 'ถึง', 'total': 'คะแนนรวม', 'type': 'ชนิด', 'unit': 'ส่วนราชการ/งาน', 'units': 'ส่วนราชการ', 'unitsText': 'ส่วนราชการ', 'url': 'ที่อยู่เว็บไซต์',
  'version': 'ฉบับที่', 'via': 'แจ้งทาง', 'where': 'ตำแหน่ง',
  'value.true': 'ใช่', 'value.false': 'ไม่ใช่',
  'value.CLERK': 'ปลัด', 'value.COORDINATOR': 'ผู้ประสานงาน ITA', 'value.EXECUTIVE': 'ผู้บริหาร',
  'value.NOT_STARTED': 'ยังไม่ดำเนินการ', 'value.IN_PROGRESS': 'อยู่ระหว่างดำเนินการ', 'value.DONE': 'ดำเนินการแล้วเสร็จ', 'value.UNABLE': 'ไม่สามารถดำเนินการได้',
  'value.IMPROVE': 'ปรับปรุง', 'value.DEVELOP': 'พัฒนา', 'value.MAINTAIN': 'รักษาระดับ',
  'value.INDICATOR': 'ตัวชี้วัด', 'value.ITEM': 'ข้อ', 'value.TOPIC': 'ประเด็น', 'value.FREE': 'อื่น ๆ',
  'value.PROJECT': 'โครงการ', 'value.ACTIVITY': 'กิจกรรม', 'value.MEASURE': 'มาตรการ', 'value.PRACTICE': 'แนวปฏิบัติ',
  'value.PLAN': 'จัดทำมาตรการ', 'value.EXECUTION': 'ดำเนินการตามมาตรการ', 'value.ROUND_6': 'รายงานรอบ ๖ เดือน', 'value.ROUND_12': 'รายงานรอบ ๑๒ เดือน',
  'value.PAPER': 'เอกสาร', 'value.PHONE': 'โทรศัพท์', 'value.MEETING': 'การประชุม', 'value.WEBSITE': 'เว็บไซต์', 'value.BOARD': 'ปิดประกาศ',
};

const EN = {
  'active': 'active', 'address': 'address', 'after': 'after', 'analyses': 'analyses', 'before': 'before', 'channel': 'channel', 'channels': 'channels',
  'collection': 'collection', 'comment': 'comment', 'confirmations': 'confirmations', 'current': 'current', 'date': 'date', 'day': 'day', 'differences': 'differences',
  'digest': 'digest', 'division': 'division', 'divisions': 'divisions', 'documentKind': 'kind of document', 'dueOn': 'due', 'email': 'email', 'end': 'end',
  'evidence': 'evidence', 'file': 'file', 'finding': 'finding', 'focus': 'focus', 'from': 'from', 'id': 'id', 'imports': 'imports', 'indicator': 'indicator',
  'indicators': 'indicators', 'informant': 'informant', 'intent': 'intent', 'item': 'item', 'items': 'items', 'kind': 'kind', 'kinds': 'kinds', 'label': 'number',
  'late': 'late', 'lead': 'lead', 'leftOut': 'left out', 'measure': 'measure', 'measures': 'measures', 'measureYear': 'year of the measures',
  'meetingDay': 'day of the meeting', 'members': 'members', 'messages': 'messages', 'monitoring': 'monitoring', 'name': 'name', 'newSecret': 'new secret',
  'number': 'number', 'officer': 'officer', 'on': 'on', 'onBehalfOf': 'on behalf of', 'owedBy': 'owed by', 'owner': 'owner', 'paper': 'paper', 'password': 'password',
  'period': 'period', 'plan': 'plan', 'position': 'position', 'powers': 'powers', 'reason': 'reason', 'ref': 'number', 'resultYear': 'year of the result',
  'round': 'round (months)', 'scope': 'scope', 'sentAt': 'sent', 'sha256': 'SHA-256', 'sheet': 'sheet', 'signedBy': 'signed by', 'signedOn': 'signed on', 'stage': 'stage',
  'start': 'start', 'startsAt': 'starts with', 'status': 'status', 'steps': 'steps', 'subject': 'subject', 'text': 'text', 'title': 'title', 'to': 'to', 'total': 'total',
  'type': 'type', 'unit': 'unit', 'units': 'units', 'unitsText': 'units', 'url': 'web address', 'version': 'version', 'via': 'told by', 'where': 'where', 'value.true': 'yes',
  'value.false': 'no', 'value.CLERK': 'clerk', 'value.COORDINATOR': 'coordinator', 'value.EXECUTIVE': 'executive', 'value.NOT_STARTED': 'not started',
  'value.IN_PROGRESS': 'in progress', 'value.DONE': 'done', 'value.UNABLE': 'could not be done', 'value.IMPROVE': 'improve', 'value.DEVELOP': 'develop',
  'value.MAINTAIN': 'maintain', 'value.INDICATOR': 'indicator', 'value.ITEM': 'item', 'value.TOPIC': 'topic', 'value.FREE': 'free', 'value.PROJECT': 'project',
  'value.ACTIVITY': 'activity', 'value.MEASURE': 'measure', 'value.PRACTICE': 'practice', 'value.PLAN': 'plan', 'value.EXECUTION': 'execution',
  'value.ROUND_6': '6-month report', 'value.ROUND_12': '12-month report', 'value.PAPER': 'paper', 'value.PHONE': 'phone', 'value.MEETING': 'meeting',
  'value.WEBSITE': 'website', 'value.BOARD': 'board',
};

/** What somebody typed. */
const TYPED = ['address', 'after', 'before', 'comment', 'email', 'file', 'informant', 'label', 'members', 'monitoring', 'name', 'number', 'officer', 'position',
  'powers', 'reason', 'signedBy', 'subject', 'text', 'title', 'unitsText', 'url'];

const known = words(TH, EN);

/** Whether the detail holds what somebody typed, which is shown letter by letter; so is what nobody has named. */
export function isTyped(name) {
  return TYPED.includes(name) || !(name in TH);
}

/** The name of a detail; a field nobody has named keeps its own. */
export function detailName(name) {
  const indicator = /^indicator(\d+)$/.exec(name);
  return indicator ? `${word('indicator')} ${indicator[1]}` : word(name);
}

/** A code in words; what is none, such as a typed text, stays as it is. */
export function detailValue(value) {
  const key = 'value.' + value;
  const text = word(key);
  return text === key ? String(value) : text;
}

function word(key) {
  return known(key);
}
