/** The words of the choice of reminders. */
import {words} from '/forms/js/words.js';

const TH = {
  'TASK_ARRIVED': 'มีรายการใหม่',
  'TASK_ARRIVED.hint': 'ผู้รับผิดชอบทราบในเช้าวันทำการถัดไป',
  'DUE_SOON': 'ก่อนวันครบกำหนด',
  'DUE_SOON.hint': 'ก่อนวันครบกำหนด ๗ และ ๑ วันทำการ',
  'OVERDUE': 'เกินกำหนด',
  'OVERDUE.hint': 'เมื่อเกินกำหนด ๑ และ ๓ วันทำการ จากนั้นทุก ๕ วันทำการ จนกว่าจะส่ง',
  'COORDINATOR_SUMMARY': 'สรุปประจำสัปดาห์ถึงผู้ประสานงาน',
  'COORDINATOR_SUMMARY.hint': 'วันทำการแรกของสัปดาห์ เห็นทุกส่วนราชการ',
  'CLERK_MEETING': 'รายการถึงปลัดก่อนการประชุมประจำเดือน',
  'CLERK_MEETING.hint': 'วันทำการก่อนวันประชุม เห็นทุกส่วนราชการ',
  'EXECUTIVE_REQUEST': 'เรียนผู้บริหารเพื่อโปรดพิจารณา',
  'EXECUTIVE_REQUEST.hint': 'เมื่อเสนอเรื่อง และอีกครั้งหลัง ๓ วันทำการ ไม่กล่าวถึงการเกินกำหนด',
  'meetingDay': 'ประชุมประจำเดือนทุกวันที่',
  'meetingDay.hint': 'ใช้ในเดือนที่ยังไม่ได้บันทึกวันประชุม หากตรงกับวันหยุดจะนับวันทำการถัดไป',
  'save': 'บันทึกการแจ้งเตือน',
  'saved': 'บันทึกแล้ว มีผลตั้งแต่เช้าวันทำการถัดไป',
};

const EN = {
  'TASK_ARRIVED': 'Something new',
  'TASK_ARRIVED.hint': 'told on the next working morning',
  'DUE_SOON': 'Before the day',
  'DUE_SOON.hint': '7 and 1 working days before',
  'OVERDUE': 'Overdue',
  'OVERDUE.hint': '1 and 3 working days after, then every 5 until it is sent',
  'COORDINATOR_SUMMARY': 'Weekly summary for the coordinator',
  'COORDINATOR_SUMMARY.hint': 'first working day of the week, all divisions',
  'CLERK_MEETING': 'List for the clerk before the monthly meeting',
  'CLERK_MEETING.hint': 'working day before the meeting, all divisions',
  'EXECUTIVE_REQUEST': 'Request to the executive',
  'EXECUTIVE_REQUEST.hint': 'once, and again after 3 working days; never says overdue',
  'meetingDay': 'Day of the monthly meeting',
  'meetingDay.hint': 'for months without a recorded meeting; on a holiday the next working day counts',
  'save': 'Save reminders',
  'saved': 'Saved; holds from the next working morning on',
};

/** The sentence of the key with its values put in. */
export const t = words(TH, EN);
