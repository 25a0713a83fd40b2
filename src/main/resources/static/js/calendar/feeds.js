/** The addresses at which calendar programs read the year. */
import {h, fill} from '/forms/js/dom.js';
import {get, post, remove} from '/forms/js/api.js';
import {button, select} from '/forms/js/fields.js';
import {shortDate} from '/forms/js/thai.js';
import {ask} from '/js/documents/ask.js';
import {t} from './words.js';

export async function feeds(root) {
  const scopes = Array.from(root.querySelectorAll('[data-scope]')).map((one) => [one.dataset.code, one.dataset.name]);
  const names = new Map(scopes);
  const list = h('ul', {class: 'calendar-lines'});
  const fresh = h('div', {'aria-live': 'polite'});
  const problem = h('p', {class: 'ita-error', role: 'alert'});
  const wanted = {scope: scopes.length ? scopes[0][0] : null};

  fill(root, scopes.length ? h('div', {class: 'calendar-add'},
    select({label: t('feeds.scope'), value: wanted.scope, choices: scopes, onChange: (scope) => { wanted.scope = scope; }}),
    button(t('feeds.make'), make, 'primary')) : null, fresh, problem, list,
  h('details', {class: 'ita-fold'}, h('summary', {}, t('feeds.how')), h('ul', {}, ['google', 'iphone', 'outlook'].map((way) => h('li', {}, t('feeds.' + way))))));
  await attempt(load);

  async function load() {
    const found = await get('/api/calendar-feeds');
    fill(list, found.length ? found.map(line) : h('li', {class: 'ita-hint'}, t('feeds.none')));
  }

  const scopeName = (feed) => names.get(feed.scope) || feed.scope;

  function line(feed) {
    return h('li', {}, h('span', {}, t('feeds.line', {scope: scopeName(feed), owner: feed.owner, on: shortDate(feed.createdAt.slice(0, 10))}),
      h('small', {class: 'ita-hint'}, ' ', feed.readAt ? t('feeds.used', {on: shortDate(feed.readAt.slice(0, 10))}) : t('feeds.unused'))),
    button(t('feeds.revoke'), () => revoke(feed), 'quiet'));
  }

  async function make() {
    await attempt(async () => {
      const made = await post('/api/calendar-feeds', wanted);
      showOnce(made.data.address);
      await load();
    });
  }

  function showOnce(address) {
    const input = h('input', {class: 'ita-input', readOnly: true, value: address, 'aria-label': t('feeds.address')});
    const copy = button(t('feeds.copy'), async () => {
      input.select();
      await navigator.clipboard.writeText(address).catch(() => document.execCommand('copy'));
      copy.textContent = t('feeds.copied');
    });
    fill(fresh, h('div', {class: 'ita-panel'}, h('p', {}, h('b', {}, t('feeds.address'))), h('div', {class: 'calendar-address'}, input, copy), h('p', {class: 'ita-hint'}, t('feeds.once'))));
  }

  async function revoke(feed) {
    if (await ask({text: t('feeds.revokeAsk', {scope: scopeName(feed)}), yes: t('feeds.revokeYes'), no: t('no'), kind: 'danger'})) {
      fill(fresh);
      await attempt(async () => {
        await remove('/api/calendar-feeds/' + feed.id);
        await load();
      });
    }
  }

  async function attempt(work) {
    fill(problem);
    try {
      await work();
    } catch (refusal) {
      fill(problem, refusal.message);
    }
  }
}
