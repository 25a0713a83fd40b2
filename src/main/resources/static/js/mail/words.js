/** The words of the page of the texts of mails. */
import {words} from '/forms/js/words.js';

const TH = {
  'changed': 'แก้แล้ว',
  'fault': 'ใช้ข้อความของหน่วยงานไม่ได้: {fault} ระบบจะเก็บอีเมลชนิดนี้ไว้ ไม่ส่งออก จนกว่าจะแก้ไข ตัวอย่างด้านล่างเป็นข้อความเดิมของระบบ',
  'insert': 'แทรกคำที่ระบบเติมให้',
  'kinds': 'ชนิดของอีเมล',
  'leave': 'มีข้อความที่ยังไม่บันทึก ต้องการออกจากข้อความนี้หรือไม่',
  'look.html': 'คอมพิวเตอร์',
  'look.label': 'ตัวอย่างอีเมล',
  'look.phone': 'โทรศัพท์',
  'look.subject': 'หัวเรื่องที่จะส่ง',
  'look.text': 'ข้อความล้วน',
  'look.title': 'ตัวอย่างที่จะส่ง',
  'reload': 'เปิดฉบับล่าสุด',
  'reset': 'คืนข้อความเดิมของระบบทั้งฉบับ',
  'reset.ask': 'คืนข้อความเดิมของระบบทั้งหัวเรื่อง ข้อความ และปุ่มหรือไม่ ข้อความของหน่วยงานจะหายไป',
  'reset.done': 'คืนข้อความเดิมของระบบแล้ว',
  'save': 'บันทึก',
  'saved': 'บันทึกแล้ว อีเมลฉบับต่อไปใช้ข้อความนี้',
  'test': 'ส่งตัวอย่างถึงฉัน',
  'tested': 'จัดส่งตัวอย่างถึงอีเมลของท่านแล้ว (หากยังไม่ได้ตั้งค่าเซิร์ฟเวอร์อีเมล จะเก็บไว้ให้อ่านที่หน้า “อีเมลและการแจ้งข่าวออก”)',
  'unknown': 'แล้วแต่ฉบับ',
  'unsaved': 'มีข้อความที่ยังไม่บันทึก',
};

const EN = {
  'changed': 'changed',
  'fault': 'The office’s texts cannot be used: {fault}. Mails of this kind are held back until this is mended; the preview shows the usual texts',
  'insert': 'Insert a word that is filled in',
  'kinds': 'Kinds of mail',
  'leave': 'There are texts that are not saved. Leave them?',
  'look.html': 'Computer',
  'look.label': 'Preview of the mail',
  'look.phone': 'Phone',
  'look.subject': 'Subject',
  'look.text': 'Plain text',
  'look.title': 'What will be sent',
  'reload': 'Open the latest',
  'reset': 'Put all the usual texts back',
  'reset.ask': 'Put back the usual subject, texts and button? The office’s own texts will be lost.',
  'reset.done': 'The usual texts are back',
  'save': 'Save',
  'saved': 'Saved; the next mail uses it',
  'test': 'Send me a sample',
  'tested': 'A sample is on its way to your address (without a mail server it is kept among the outgoing mail)',
  'unknown': 'depends on the mail',
  'unsaved': 'Not saved yet',
};

/** The sentence of the key with its values put in. */
export const t = words(TH, EN);
