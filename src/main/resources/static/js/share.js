/** Puts a share button wherever a page asks for one: <span data-share="round-6" data-year="2569"></span>. */
import {shareButton} from '/forms/js/share.js';

document.querySelectorAll('[data-share]').forEach((place) => place.appendChild(
  shareButton({what: place.dataset.share, id: place.dataset.id, year: place.dataset.year})));
