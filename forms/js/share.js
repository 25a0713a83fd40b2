/**
 * Hands a ready text with its link to the LINE of the phone; elsewhere copies it and says so. The server writes the text
 * (GET /api/share/{what}), so that nothing is told in it that the sender may not tell.
 */
import {fill, h} from './dom.js';
import {Refusal, get} from './api.js';
import {t} from './texts.js';

const PHONE = /Android|iPhone|iPad|iPod/i;

/** Whether LINE is likely to be on this device; the newer iPads say that they are desks, but have fingers. */
function isPhone() {
  return PHONE.test(navigator.userAgent) || (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
}

/**
 * A button that shares, with the place below it in which it says what it did.
 *
 * @param what task (with its id), tasks, late, year, calendar, plan, acknowledgement, round-6 or round-12
 * @param year the fiscal year; without it the newest that runs
 */
export function shareButton({what, id, year}) {
  const said = h('div', {class: 'ita-share__said', role: 'status'});
  const query = new URLSearchParams(Object.entries({id, year}).filter(([, value]) => value));
  const share = async () => {
    button.disabled = true;
    try {
      await hand(await get(`/api/share/${what}?${query}`), said);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) {
        throw refusal;
      }
      fill(said, h('p', {class: 'ita-error'}, refusal.message));
    } finally {
      button.disabled = false;
    }
  };
  const button = h('button', {type: 'button', class: 'ita-button ita-button--small ita-share__button', on: {click: share}}, t('share.button'));
  return h('div', {class: 'ita-share'}, button, said);
}

async function hand({text, line}, said) {
  if (isPhone()) {
    const opened = window.open(line, '_blank');
    if (opened) {
      opened.opener = null;
    } else {
      window.location.assign(line);
    }
    return;
  }
  const copied = await copy(text);
  const area = h('textarea', {class: 'ita-input ita-area', readonly: true, rows: text.split('\n').length, 'aria-label': t('share.text'), value: text});
  fill(said, h('p', {class: copied ? 'ita-panel ita-panel--good' : 'ita-panel ita-panel--warn'}, t(copied ? 'share.copied' : 'share.byHand')), area,
    h('button', {type: 'button', class: 'ita-link', on: {click: () => fill(said)}}, t('share.close')));
  if (!copied) {
    area.select();
  }
}

/** Browsers give the clipboard to pages by https only; within the house the older way is left. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (refused) {
    const area = h('textarea', {value: text, readonly: true, style: {position: 'fixed', opacity: 0}});
    document.body.appendChild(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    return copied;
  }
}
