package org.itacycle.imports.reader;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The straight lines of a page: those drawn, the edges of drawn boxes, and filled boxes that are as thin as a line. */
final class PdfRuleCollector {

    /** A filled box up to this is a line, in points. */
    private static final double THIN = 3;
    /** A line must not lean more than this, in points. */
    private static final double STRAIGHT = 1;
    /** So many lines no table has: a drawing. */
    private static final int MOST = 60_000;

    private final List<PdfRule> rules = new ArrayList<>();
    private final List<List<Point2D>> paths = new ArrayList<>();

    void moveTo(Point2D point) {
        paths.add(new ArrayList<>(List.of(point)));
    }

    void lineTo(Point2D point) {
        if (paths.isEmpty()) {
            moveTo(point);
        } else {
            last().add(point);
        }
    }

    void close() {
        if (!paths.isEmpty() && !last().isEmpty()) {
            Point2D first = last().get(0);
            last().add(first);
            paths.add(new ArrayList<>(List.of(first)));
        }
    }

    private List<Point2D> last() {
        return paths.get(paths.size() - 1);
    }

    void forget() {
        paths.clear();
    }

    void stroke() {
        for (List<Point2D> path : paths) {
            for (int i = 1; i < path.size(); i++) {
                add(path.get(i - 1), path.get(i));
            }
        }
        paths.clear();
    }

    void fill() {
        paths.stream().filter(path -> path.size() > 2).forEach(this::addThin);
        paths.clear();
    }

    private void addThin(List<Point2D> path) {
        double left = path.stream().mapToDouble(Point2D::getX).min().orElse(0);
        double right = path.stream().mapToDouble(Point2D::getX).max().orElse(0);
        double top = path.stream().mapToDouble(Point2D::getY).min().orElse(0);
        double bottom = path.stream().mapToDouble(Point2D::getY).max().orElse(0);
        if (bottom - top <= THIN && right - left > bottom - top) {
            add(new PdfRule(true, (top + bottom) / 2, left, right));
        } else if (right - left <= THIN && bottom - top > right - left) {
            add(new PdfRule(false, (left + right) / 2, top, bottom));
        }
    }

    private void add(Point2D a, Point2D b) {
        if (Math.abs(a.getY() - b.getY()) <= STRAIGHT) {
            add(new PdfRule(
                    true, (a.getY() + b.getY()) / 2, Math.min(a.getX(), b.getX()), Math.max(a.getX(), b.getX())));
        } else if (Math.abs(a.getX() - b.getX()) <= STRAIGHT) {
            add(new PdfRule(
                    false, (a.getX() + b.getX()) / 2, Math.min(a.getY(), b.getY()), Math.max(a.getY(), b.getY())));
        }
    }

    private void add(PdfRule rule) {
        if (rules.size() < MOST) {
            rules.add(rule);
        }
    }

    List<PdfRule> all() {
        return List.copyOf(rules);
    }
}
