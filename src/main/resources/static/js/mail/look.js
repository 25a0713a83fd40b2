/** How the mail will look: as a page on a computer or a phone, and as the plain text for programs that show none. */
import {h, fill} from '/forms/js/dom.js';
import {button} from '/forms/js/fields.js';
import {t} from './words.js';

const VIEWS = ['html', 'phone', 'text'];

/** A place that shows composed mails; {@code show} takes {subject, html, text}. */
export function look() {
  const subject = h('p', {class: 'mail-subject', 'aria-label': t('look.subject'), 'aria-live': 'polite'});
  const place = h('div', {});
  const tabs = h('div', {class: 'ita-chips', role: 'group', 'aria-label': t('look.title')});
  let view = 'html';
  let mail = null;

  function draw() {
    fill(tabs, VIEWS.map((one) => {
      const tab = button(t('look.' + one), () => {
        view = one;
        draw();
        tabs.children[VIEWS.indexOf(one)].focus();
      }, one === view ? 'primary' : 'small');
      tab.setAttribute('aria-pressed', String(one === view));
      return tab;
    }));
    if (!mail) {
      return;
    }
    fill(subject, mail.subject);
    if (view === 'text') {
      fill(place, h('pre', {class: 'mail-text', tabindex: '0'}, mail.text));
    } else {
      page();
    }
  }

  /** The mail runs nothing and leads nowhere here; only its height is asked. */
  function page() {
    const old = place.querySelector('iframe');
    const frame = h('iframe', {sandbox: 'allow-same-origin', title: t('look.label'), class: view === 'phone' ? 'is-narrow' : null});
    frame.style.pointerEvents = 'none';
    frame.addEventListener('load', () => {
      frame.contentDocument.querySelectorAll('a').forEach((link) => link.setAttribute('tabindex', '-1'));
      frame.style.height = frame.contentDocument.documentElement.offsetHeight + 4 + 'px';
    });
    if (old) {
      frame.style.height = old.style.height;
    }
    frame.srcdoc = mail.html;
    fill(place, frame);
  }

  draw();
  return {
    element: h('div', {class: 'mail-look'}, h('div', {class: 'mail-look__head'}, h('h3', {}, t('look.title')), tabs), subject, place),
    show(composed) {
      mail = composed;
      draw();
    },
  };
}
