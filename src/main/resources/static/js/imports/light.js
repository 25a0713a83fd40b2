/** Lights the place of a value in the document, and the words themselves where the browser can. */

const CAN_LIGHT_WORDS = typeof Highlight === 'function' && window.CSS && CSS.highlights;

export class Light {
  constructor(source) {
    this.source = source;
    this.lit = [];
  }

  /** @param text the value, to light its words inside the cell */
  show(places, text, scroll) {
    this.clear();
    this.lit = places.map((place) => this.source.find(place)).filter(Boolean);
    this.lit.forEach((element) => element.classList.add('is-lit'));
    if (this.lit[0]) {
      words(this.lit[0], text);
      if (scroll) {
        into(this.lit[0]);
      }
    }
    return this.lit.length > 0;
  }

  clear() {
    this.lit.forEach((element) => element.classList.remove('is-lit'));
    this.lit = [];
    if (CAN_LIGHT_WORDS) {
      CSS.highlights.delete('imp-words');
    }
  }
}

/** Moves the document only, never the page. */
function into(element) {
  const pane = element.closest('.imp-source');
  const box = element.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  if (box.top < frame.top + 40 || box.bottom > frame.bottom) {
    pane.scrollTop += box.top - frame.top - Math.max(50, (frame.height - box.height) / 2);
  }
  const side = element.closest('.imp-source__scroll');
  if (side) {
    const edge = side.getBoundingClientRect();
    if (box.left < edge.left || box.right > edge.right) {
      side.scrollLeft += box.left - edge.left - 20;
    }
  }
}

function words(element, text) {
  const node = [...element.childNodes].find((child) => child.nodeType === Node.TEXT_NODE);
  if (!CAN_LIGHT_WORDS || !node || !text) {
    return;
  }
  const {bare, at} = squeezed(node.data);
  const wanted = squeezed(text).bare;
  const found = wanted.length > 1 ? bare.indexOf(wanted) : -1;
  if (found >= 0) {
    const range = new Range();
    range.setStart(node, at[found]);
    range.setEnd(node, at[found + wanted.length - 1] + 1);
    CSS.highlights.set('imp-words', new Highlight(range));
  }
}

/** The text without spaces, each letter with the place it stood at. */
function squeezed(text) {
  const at = [];
  let bare = '';
  for (let index = 0; index < text.length; index++) {
    if (!/\s/.test(text[index])) {
      bare += text[index];
      at.push(index);
    }
  }
  return {bare, at};
}
