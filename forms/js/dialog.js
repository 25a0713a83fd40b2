/** What opens over a form: Tab stays inside, Escape closes it, and the focus goes back to where it came from. */

const STOPS = 'a[href], button, input, select, textarea, summary';

/**
 * @param close called when Escape is pressed
 * @return to be called when the box was closed: gives the focus back
 */
export function heldFocus(box, close) {
  const before = document.activeElement;
  const stops = () => Array.from(box.querySelectorAll(STOPS)).filter((stop) => !stop.disabled && stop.offsetParent !== null);

  function pressed(event) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') {
      const all = stops();
      const [edge, other] = event.shiftKey ? [all[0], all[all.length - 1]] : [all[all.length - 1], all[0]];
      if (document.activeElement === edge) {
        event.preventDefault();
        other.focus();
      }
    }
  }

  box.addEventListener('keydown', pressed);
  return () => {
    box.removeEventListener('keydown', pressed);
    if (before && before.isConnected) {
      before.focus({preventScroll: true});
    }
  };
}
