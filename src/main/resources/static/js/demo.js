/** The banner of the demonstration: the played day, and the way to another one. Only there when the demonstration runs. */
const TH = {
  'at': 'วันที่ในระบบ: ',
  'day': 'วัน',
  'failed': 'เลื่อนวันไม่สำเร็จ โปรดลองใหม่',
  'go': 'เลื่อนวัน',
  'month': 'เดือน',
  'moving': 'กำลังเลื่อนวันและทำงานตามกำหนดเวลา โปรดรอสักครู่…',
  'title': 'ระบบสาธิต',
  'to': 'เลื่อนไปวันที่ ',
  'year': 'ปี พ.ศ.',
};

const EN = {
  'at': 'Played day: ',
  'day': 'Day',
  'failed': 'The day was not moved; try again',
  'go': 'Move',
  'month': 'Month',
  'moving': 'Moving the day and doing what falls due; this takes a moment …',
  'title': 'Demonstration',
  'to': 'Move to ',
  'year': 'Year (BE)',
};

/** Asked when it is needed: Camunda's applications learn the person's language after this module was read. */
const isEnglish = () => document.documentElement.lang === 'en';
const word = (key) => (isEnglish() ? EN : TH)[key];
const monthName = (number) => new Date(Date.UTC(2026, number - 1, 1)).toLocaleString(isEnglish() ? 'en' : 'th', {month: 'long', timeZone: 'UTC'});
const digits = (value) => (isEnglish() ? String(value) : String(value).replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)]));

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => (name in made ? (made[name] = value) : made.setAttribute(name, value)));
  made.append(...children);
  return made;
}

function longDate(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  return digits(`${day} ${monthName(month)} ${year + 543}`);
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
  const days = element('select', {'aria-label': word('day')}, ...options(1, 31, day, digits));
  const months = element('select', {'aria-label': word('month')}, ...options(1, 12, month, monthName));
  const years = element('select', {'aria-label': word('year')}, ...options(year, Math.max(year + 2, 2027), year, (value) => digits(value + 543)));
  const state = element('span', {role: 'status'});
  const go = element('button', {type: 'submit'}, word('go'));
  const form = element('form', {}, element('span', {className: 'demo__to'}, word('to')), days, months, years, go);

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const two = (value) => value.padStart(2, '0');
    go.disabled = true;
    state.textContent = word('moving');
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
      state.textContent = (answer.missing && answer.missing[0] && answer.missing[0].message) || answer.detail || word('failed');
    } catch (failure) {
      state.textContent = word('failed');
    }
    go.disabled = false;
  });

  box.className = 'demo';
  box.replaceChildren(element('strong', {}, word('title')), element('span', {}, word('at') + longDate(today)), form, state);
}

const own = document.getElementById('demo');
if (own && own.dataset.day) {
  banner(own, own.dataset.day, () => window.location.reload());
}
