package org.itacycle.document.pdf;

import java.util.List;

/** Running text: a page never begins or ends with a single line of it. */
record TextPart(List<? extends Piece> lines, boolean keepsWithNext) implements Part {

    @Override
    public float least() {
        int together = keepsWithNext || lines.size() <= 3 ? lines.size() : 2;
        return height(0, together);
    }

    @Override
    public void place(Pages pages) {
        if (!pages.fits(least())) {
            pages.next();
        }
        for (int at = 0; at < lines.size(); at++) {
            boolean twoLeft = at == lines.size() - 2 && at > 1;
            if (twoLeft && !pages.fits(height(at, lines.size()))) {
                pages.next();
            }
            pages.put(lines.get(at));
        }
    }

    @Override
    public List<? extends Piece> pieces() {
        return lines;
    }

    private float height(int from, int to) {
        return (float)
                lines.subList(from, to).stream().mapToDouble(Piece::height).sum();
    }
}
