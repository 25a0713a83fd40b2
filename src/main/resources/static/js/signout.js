/** Signing out asks about words that wait in this browser; every page takes away those that have waited too long. */
import {sweep} from '/forms/js/keepsake.js';
import {mayLeave} from './signout-ask.js';

sweep();
document.querySelectorAll('form[action$="/logout"]').forEach((form) => form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (await mayLeave()) {
    form.submit();
  }
}));
