/** The banner of the demonstration: the played day, and the way to another one. Only there when the demonstration runs. */
const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';
const MONTHS = ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'];
const thai = (value) => String(value).replace(/\d/g, (digit) => THAI_DIGITS[Number(digit)]);

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => (name in made ? (made[name] = value) : made.setAttribute(name, value)));
  made.append(...children);
  return made;
}

function longDate(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  return thai(`${day} ${MONTHS[month - 1]} ${year + 543}`);
}

const token = () => decodeURIComponent((document.cookie.split('; ').find((entry) => entry.startsWith('ITA-CSRF=')) || '').substring(9));

/** Options for a part of the date. */
function options(from, to, chosen, label) {
  return Array.from({length: to - from + 1}, (_, index) => from + index)
    .map((value) => element('option', {value: String(value), selected: value === chosen}, label(value)));
}

/** Puts the banner into the box; {@code moved} is called with the new day. */
export function banner(box, today, moved) {
  const [year, month, day] = today.split('-').map(Number);
  const days = element('select', {'aria-label': 'วัน'}, ...options(1, 31, day, thai));
  const months = element('select', {'aria-label': 'เดือน'}, ...options(1, 12, month, (value) => MONTHS[value - 1]));
  const years = element('select', {'aria-label': 'ปี พ.ศ.'}, ...options(year, Math.max(year + 2, 2027), year, (value) => thai(value + 543)));
  const state = element('span', {role: 'status'});
  const go = element('button', {type: 'submit'}, 'เลื่อนวัน');
  const form = element('form', {}, 'เลื่อนไปวันที่ ', days, months, years, go);

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const two = (value) => value.padStart(2, '0');
    go.disabled = true;
    state.textContent = 'กำลังเลื่อนวันและทำงานตามกำหนดเวลา โปรดรอสักครู่…';
    try {
      const response = await fetch('/api/demo/clock', {
        method: 'POST', credentials: 'same-origin',
        headers: {'Content-Type': 'application/json', 'X-ITA-CSRF': token(), Accept: 'application/json'},
        body: JSON.stringify({date: `${years.value}-${two(months.value)}-${two(days.value)}`}),
      });
      const answer = await response.json();
      if (response.ok) {
        moved(answer.date);
        return;
      }
      state.textContent = (answer.missing && answer.missing[0] && answer.missing[0].message) || answer.detail || 'เลื่อนวันไม่สำเร็จ';
    } catch (failure) {
      state.textContent = 'เลื่อนวันไม่สำเร็จ โปรดลองใหม่';
    }
    go.disabled = false;
  });

  box.className = 'demo';
  box.replaceChildren(element('strong', {}, 'ระบบสาธิต'), element('span', {}, `วันที่ในระบบ: ${longDate(today)}`), form, state);
}

const own = document.getElementById('demo');
if (own && own.dataset.day) {
  banner(own, own.dataset.day, () => window.location.reload());
}
