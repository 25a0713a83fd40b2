/** Which value was read where in the document, in both directions. */
import {inside} from './findings.js';

export const keyOf = ({block, row, column}) => `${block}/${row}/${column}`;

export class Places {
  constructor(places, blocks) {
    this.byPath = new Map(Object.entries(places));
    this.byPlace = new Map();
    this.byPath.forEach((place, path) => {
      const key = keyOf(place);
      this.byPlace.set(key, [...(this.byPlace.get(key) || []), path]);
    });
    this.tables = blocks.map((block, index) => (block.rows ? index : -1)).filter((index) => index >= 0);
  }

  /** The places of the value: its own, else those of its parts, else that of the nearest value around it; whole lists have none. */
  of(path) {
    if (/^(measures|analyses|scores|scores\.items|scores\.indicators)$/.test(path)) {
      return [];
    }
    const outside = this.outside(path);
    if (outside && !this.byPath.has(path)) {
      return [outside];
    }
    for (let current = path; current; current = shorter(current)) {
      if (this.byPath.has(current)) {
        return [this.byPath.get(current)];
      }
      const parts = current === path ? this.parts(current) : [];
      if (parts.length) {
        return parts;
      }
    }
    return [];
  }

  /** Where a sign about the value belongs. */
  near(path) {
    return this.of(path).slice(0, 1);
  }

  parts(path) {
    const found = new Map();
    this.byPath.forEach((place, known) => inside(known, path) && found.set(keyOf(place), place));
    return [...found.values()];
  }

  /** Findings about what became no value name the block or the cell itself. */
  outside(path) {
    const block = /^blocks\[(\d+)\]/.exec(path);
    if (block) {
      return {block: Number(block[1]), row: -1, column: -1};
    }
    const table = /^tables\[(\d+)\](?:\.rows\[(\d+)\])?(?:\.cells\[(\d+)\])?/.exec(path);
    const number = (text) => (text === undefined ? -1 : Number(text));
    return table && this.tables[Number(table[1])] !== undefined
      ? {block: this.tables[Number(table[1])], row: number(table[2]), column: number(table[3])} : null;
  }

  /** What was read in the cell or the paragraph. */
  paths(place) {
    return this.byPlace.get(keyOf(place)) || [];
  }
}

function shorter(path) {
  const cut = path.replace(/(\.[^.[\]]+|\[\d+\])$/, '');
  return cut === path ? '' : cut;
}
