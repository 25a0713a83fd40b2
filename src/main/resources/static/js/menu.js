/** Closes the menu's second part by Escape, and as soon as somebody turns to something else. */
const more = document.querySelector('.menu__more');

function close() {
  more.open = false;
}

if (more) {
  document.addEventListener('click', (event) => more.contains(event.target) || close());
  more.addEventListener('focusout', (event) => event.relatedTarget && !more.contains(event.relatedTarget) && close());
  more.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && more.open) {
      close();
      more.querySelector('summary').focus();
    }
  });
  // On a telephone the bar is wider than the window: the place where one is shall be seen.
  const here = document.querySelector('.menu > ul [aria-current]');
  if (here) {
    here.parentElement.parentElement.scrollLeft = here.offsetLeft - 40;
  }
}
