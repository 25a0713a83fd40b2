/** Everything one person owes on one page: each with its form and what it still lacks, the complete ones sent together. */
import {h, fill} from '/forms/js/dom.js';
import {get, post} from '/forms/js/api.js';
import {button} from '/forms/js/fields.js';
import {focusField} from '/forms/js/missing.js';
import {digits} from '/forms/js/thai.js';
import {t} from '/forms/js/texts.js';

/** So long after the last change a form may take to have it saved. */
const SETTLES = 700;
const root = document.getElementById('mine');
const news = h('div', {'aria-live': 'polite'});
const summary = h('p', {class: 'mine__summary', role: 'status'});
const list = h('div', {});
const bar = h('div', {class: 'mine__bar'});
let cards = [];

class Card {
  constructor(item) {
    this.state = h('span', {});
    this.missing = h('div', {});
    this.form = h('div', {class: 'mine__form'});
    this.take(item);
    const {line} = item;
    this.element = h('details', {class: 'ita-card mine__item', 'data-task': line.id}, h('summary', {},
      h('span', {class: 'ita-measure__title'}, line.name, h('small', {}, `${line.unit} · ${t('task.year', {year: line.year})} · ${t('task.due', {date: line.due})}`)),
      h('span', {class: 'mine__badges'}, line.state === 'LATER' ? null : h('span', {class: 'ita-badge ita-badge--' + (line.state === 'LATE' ? 'bad' : 'warn')}, line.badge),
        line.returned ? h('span', {class: 'ita-badge ita-badge--warn'}, t('task.returned')) : null, this.state)),
    h('div', {class: 'ita-card__body'}, this.missing, this.form));
    this.element.addEventListener('toggle', () => this.element.open && this.mount());
  }

  get ready() {
    return this.item.together && this.item.missing.length === 0;
  }

  take(item) {
    this.item = item;
    const lacks = item.missing.length;
    fill(this.state, !item.together ? null : lacks ? h('span', {class: 'ita-badge ita-badge--warn'}, t('mine.lacks', {count: digits(lacks)}))
      : h('span', {class: 'ita-badge ita-badge--good'}, t('mine.complete')));
    fill(this.missing, !item.together ? h('p', {class: 'ita-hint'}, t('mine.alone')) : lacks ? h('ul', {class: 'mine__missing'}, item.missing.map((entry) =>
      h('li', {}, h('button', {type: 'button', class: 'ita-link', on: {click: () => this.lead(entry.where)}}, entry.message)))) : null);
  }

  /** Draws the form once; what it saves changes what is missing. */
  mount() {
    this.mounting = this.mounting || this.draw();
    return this.mounting;
  }

  async draw() {
    const {mount} = await import(`/forms/js/${this.item.form}.js`);
    this.context = await mount(this.form, {taskId: this.item.line.id, onDone: () => load()});
    const watch = new MutationObserver((changes) => {
      if (changes.some(({target}) => target.dataset.state === 'done')) {
        this.soon(SETTLES);
      }
    });
    watch.observe(this.form, {subtree: true, attributes: true, attributeFilter: ['data-state']});
    // Buttons add and take away what no draft saves, such as a whole measure.
    this.form.addEventListener('click', (event) => event.target.closest('button') && this.soon(2 * SETTLES));
  }

  /** What was typed last is with the server, or it says why not. */
  async settle() {
    await this.mounting;
    if (this.context) {
      await this.context.settle();
    }
  }

  /** The item has gone. */
  close() {
    clearTimeout(this.timer);
    if (this.context) {
      this.context.close();
    }
  }

  soon(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => refresh(), pause);
  }

  async lead(where) {
    this.element.open = true;
    await this.mount();
    focusField(this.form, where);
  }
}

/** Draws the list anew, after something was sent. */
async function load() {
  const items = await get('/api/mine');
  const known = new Map(cards.map((card) => [card.item.line.id, card]));
  cards = items.map((item) => {
    const card = known.get(item.line.id) || new Card(item);
    card.take(item);
    return card;
  });
  known.forEach((card) => cards.includes(card) || card.close());
  const kept = new Set(cards.map((card) => card.element));
  Array.from(list.children).forEach((element) => kept.has(element) || element.remove());
  cards.forEach((card, place) => list.children[place] === card.element || list.insertBefore(card.element, list.children[place] || null));
  tell();
}

/** Asks anew what is missing; the forms stay as they are. */
async function refresh() {
  const items = await get('/api/mine');
  items.forEach((item) => cards.filter((card) => card.item.line.id === item.line.id).forEach((card) => card.take(item)));
  tell();
}

function tell() {
  const ready = cards.filter((card) => card.ready);
  fill(summary, cards.length ? t('mine.summary', {all: digits(cards.length), ready: digits(ready.length), open: digits(cards.length - ready.length)}) : t('mine.none'));
  if (!bar.querySelector('.mine__ask')) {
    offer(ready);
  }
}

/** What can be sent; a question that is being asked stays until it is answered. */
function offer(ready) {
  fill(bar, !cards.length ? null : ready.length ? button(t('mine.send', {count: digits(ready.length)}), ask, 'primary') : h('p', {class: 'ita-hint'}, t('mine.nothingReady')));
}

/** Saves what was typed last in any form; nothing goes while words of it cannot be saved. */
async function settle() {
  try {
    await Promise.all(cards.map((card) => card.settle()));
    return true;
  } catch (refusal) {
    fill(news, h('p', {class: 'ita-panel ita-panel--bad', role: 'alert'}, refusal.message));
    news.scrollIntoView({block: 'center'});
    return false;
  }
}

/** Says what will go and what stays, before anything goes. */
async function ask() {
  fill(news);
  if (!await settle()) {
    return;
  }
  await refresh();
  const ready = cards.filter((card) => card.ready);
  if (!ready.length) {
    return;
  }
  const yes = button(t('mine.confirm'), () => send(ready), 'primary');
  const stay = cards.length - ready.length;
  fill(bar, h('div', {class: 'mine__ask', role: 'group', 'aria-label': t('mine.confirm')}, h('p', {}, t('mine.sendAsk', {count: digits(ready.length)})),
    h('ul', {}, ready.map(({item}) => h('li', {}, `${item.line.name} · ${item.line.unit}`))),
    stay ? h('p', {class: 'ita-hint'}, t('mine.stays', {count: digits(stay)})) : null,
    h('div', {class: 'ita-actions'}, yes, button(t('form.cancel'), answered))));
  yes.focus();
}

/** The question is out of the way. */
function answered() {
  fill(bar);
  tell();
}

async function send(ready) {
  bar.querySelectorAll('button').forEach((one) => { one.disabled = true; });
  if (!await settle()) {
    answered();
    return;
  }
  const names = new Map(cards.map(({item}) => [item.line.id, `${item.line.name} · ${item.line.unit}`]));
  try {
    const {data} = await post('/api/mine/send', {tasks: ready.map(({item}) => item.line.id)});
    fill(news, data.sent.length ? h('div', {class: 'ita-panel ita-panel--good'}, t('mine.sent', {count: digits(data.sent.length)}),
      h('ul', {}, data.sent.map((id) => h('li', {}, names.get(id))))) : null,
    data.ended.length ? h('p', {class: 'ita-panel ita-panel--warn'}, t('mine.ended', {count: digits(data.ended.length)})) : null,
    data.staying.length ? h('p', {class: 'ita-panel ita-panel--warn'}, t('mine.stays', {count: digits(data.staying.length)})) : null);
  } catch (refusal) {
    fill(news, h('p', {class: 'ita-panel ita-panel--bad', role: 'alert'}, refusal.message));
  }
  fill(bar);
  await load();
  news.scrollIntoView({block: 'center'});
}

fill(root, news, summary, list, bar);
await load();
const only = new URLSearchParams(window.location.search).get('task');
cards.filter((card) => card.item.line.id === only || cards.length === 1).forEach((card) => { card.element.open = true; });
