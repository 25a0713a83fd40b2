/** Makes the head of Camunda's applications lead into ours: home, profile and password, and one sign-out for all. */
import {h} from '/forms/js/dom.js';
import {t} from './camunda-words.js';

const SIGNED_OUT = '#/login';

/** Open all year, from wherever somebody is. */
const PAGES = [['/', 'link.home'], ['/activities', 'link.activities']];

/** Watches what the application draws; it draws its head anew at will. */
export function frame() {
  if (window.location.hash.startsWith(SIGNED_OUT)) {
    window.history.replaceState(null, '', window.location.pathname);
  }
  document.addEventListener('click', leave, true);
  window.addEventListener('hashchange', signInAgain);
  const link = h('link', {rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg'});
  document.querySelectorAll('link[rel="icon"]').forEach((old) => old.remove());
  document.head.append(link);
  new MutationObserver(later).observe(document.body, {childList: true, subtree: true});
  later();
}

let waiting = false;

function later() {
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      dress();
    });
  }
}

function dress() {
  set('.app-banner', 'href', '/');
  set('.account .profile a', 'href', '/password');
  for (const app of ['welcome', 'admin', 'cockpit', 'tasklist']) {
    say(`.app-switch li.${app} > a`, t('app.' + app));
  }
  say('.navbar-toggle > em', t('toggle'));
  set('[title="zoom in"]', 'title', t('zoom.in'));
  set('[title="zoom out"]', 'title', t('zoom.out'));
  set('[title="reset zoom"]', 'title', t('zoom.reset'));
  linkPages();
}

/** Beside the account, which everybody has; the list of applications is drawn for administrators only. */
function linkPages() {
  const account = document.querySelector('.app-menu .account');
  if (account && !account.parentNode.querySelector('.ita-page')) {
    account.before(...PAGES.map(([href, word]) => h('li', {class: 'ita-page'}, h('a', {href}, t(word)))));
  }
}

function set(selector, name, value) {
  document.querySelectorAll(selector).forEach((node) => node.getAttribute(name) !== value && node.setAttribute(name, value));
}

function say(selector, text) {
  document.querySelectorAll(selector).forEach((node) => {
    if (node.textContent.trim() !== text) {
      node.textContent = text;
    }
  });
}

function leave(event) {
  const link = event.target.closest && event.target.closest('.account .logout a, .user-profile-display .action-links a');
  if (!link) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (link.closest('.logout')) {
    signOut();
  } else {
    window.location.assign('/password');
  }
}

async function signOut() {
  // Only now: the texts of the forms read the page's language, which the configuration has set meanwhile.
  const {mayLeave} = await import('./signout-ask.js');
  if (!await mayLeave()) {
    return;
  }
  const token = document.cookie.match(/(?:^|; )ITA-CSRF=([^;]+)/);
  await fetch('/logout', {method: 'POST', credentials: 'same-origin', headers: token ? {'X-ITA-CSRF': decodeURIComponent(token[1])} : {}})
    .catch(() => null);
  window.location.assign('/login?out');
}

/** The application's own sign-in form cannot sign anybody in: the page asks for ours, which leads back to the same task. */
async function signInAgain({oldURL}) {
  if (window.location.hash.startsWith(SIGNED_OUT)) {
    const answer = await fetch('/api/me', {credentials: 'same-origin'}).catch(() => null);
    if (answer && answer.ok) {
      window.location.assign('/');
    } else {
      const before = new URL(oldURL).hash;
      window.history.replaceState(null, '', window.location.pathname + (before.startsWith(SIGNED_OUT) ? '' : before));
      window.location.reload();
    }
  }
}
