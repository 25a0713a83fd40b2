/** The words of the page of late tasks. */
const TH = {
  'again': 'ลองใหม่',
  'download': 'ดาวน์โหลดเป็น Excel',
  'due': 'ครบกำหนด {day}',
  'extended': 'ขยายเวลาแล้ว',
  'figure.late': 'เกินกำหนด',
  'figure.open': 'ยังไม่ส่งทั้งหมด',
  'figure.signing': 'รอลงนาม',
  'figure.soon': 'ครบกำหนดใน ๓ วัน',
  'filter.all': 'ทุกรายการที่ยังไม่ส่ง',
  'filter.every': 'ทั้งหมด',
  'filter.late': 'เฉพาะที่เกินกำหนด',
  'filter.phase': 'ขั้นตอน',
  'filter.unit': 'ส่วนราชการ',
  'filter.which': 'แสดง',
  'filter.year': 'ปีงบประมาณ',
  'given': 'มอบให้ {name}',
  'late': 'เกินกำหนด {days} วันทำการ',
  'none.late': 'ไม่มีรายการเกินกำหนด',
  'none.open': 'ไม่มีรายการที่รออยู่',
  'notReminded': 'ยังไม่เคยแจ้งเตือน',
  'opened': 'เริ่ม {day}',
  'phase.DISSEMINATION': 'เผยแพร่และแจ้งเวียน',
  'phase.PLAN': 'จัดทำมาตรการ',
  'phase.ROUND_12': 'รายงานรอบ ๑๒ เดือน',
  'phase.ROUND_6': 'รายงานรอบ ๖ เดือน',
  'reminded': 'แจ้งเตือนล่าสุด {day}',
  'returned': 'ส่งกลับให้แก้ไข:',
  'signing': 'เรื่องรอลงนาม',
  'soon': 'ใกล้ครบกำหนด',
  'steps': 'รายการที่ยังไม่ส่ง',
  'units': 'ความคืบหน้าของแต่ละส่วนราชการ',
  'units.short': 'ส่งแล้ว {done} · รอ {open} · เกิน {late}',
  'units.words': '{name}: ส่งแล้ว {done} ยังไม่ถึงกำหนด {open} เกินกำหนด {late}',
  'year': 'ITA ปีงบประมาณ {year}',
};

/** The sentence of the key with its values put in. */
export function t(key, values) {
  const text = TH[key] || key;
  return values ? text.replace(/\{(\w+)\}/g, (hole, name) => (values[name] === undefined ? hole : values[name])) : text;
}
