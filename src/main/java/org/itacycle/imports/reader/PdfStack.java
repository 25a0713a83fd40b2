package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.List;

/** Tables that stand directly one below the other: their lines meet, but their columns differ. */
final class PdfStack {

    private PdfStack() {}

    /** The lines of each table. */
    static List<List<PdfRule>> tables(List<PdfRule> rules) {
        double left = rules.stream()
                .filter(PdfRule::lies)
                .mapToDouble(PdfRule::from)
                .min()
                .orElse(0);
        double right = rules.stream()
                .filter(PdfRule::lies)
                .mapToDouble(PdfRule::to)
                .max()
                .orElse(0);
        double top = Double.NEGATIVE_INFINITY;
        List<List<PdfRule>> tables = new ArrayList<>();
        List<PdfRule> seams = rules.stream()
                .filter(rule -> rule.lies() && rule.length() > 0.6 * (right - left))
                .sorted((a, b) -> Double.compare(a.at(), b.at()))
                .toList();
        for (PdfRule seam : seams) {
            List<Double> above = columns(rules, seam, -1);
            List<Double> below = columns(rules, seam, 1);
            if (seam.at() > top + PdfLattice.NEAR && differ(above, below)) {
                tables.add(between(rules, top, seam.at()));
                top = seam.at();
            }
        }
        tables.add(between(rules, top, Double.POSITIVE_INFINITY));
        return tables;
    }

    /** Where lines stand directly above or below a line, without its ends. */
    private static List<Double> columns(List<PdfRule> rules, PdfRule seam, int direction) {
        double y = seam.at() + direction * 2 * PdfLattice.NEAR;
        return rules.stream()
                .filter(rule -> !rule.lies() && rule.from() < y && rule.to() > y)
                .map(PdfRule::at)
                .filter(x -> x > seam.from() + 2 * PdfLattice.NEAR && x < seam.to() - 2 * PdfLattice.NEAR)
                .toList();
    }

    private static boolean differ(List<Double> above, List<Double> below) {
        long shared = above.stream()
                .filter(x -> below.stream().anyMatch(y -> Math.abs(x - y) <= PdfLattice.NEAR))
                .count();
        return shared * 2 < Math.min(above.size(), below.size());
    }

    private static List<PdfRule> between(List<PdfRule> rules, double top, double bottom) {
        List<PdfRule> inside = new ArrayList<>();
        for (PdfRule rule : rules) {
            if (rule.lies() && rule.at() > top - PdfLattice.NEAR && rule.at() < bottom + PdfLattice.NEAR) {
                inside.add(rule);
            } else if (!rule.lies() && rule.from() < bottom - PdfLattice.NEAR && rule.to() > top + PdfLattice.NEAR) {
                inside.add(new PdfRule(false, rule.at(), Math.max(rule.from(), top), Math.min(rule.to(), bottom)));
            }
        }
        return inside;
    }
}
