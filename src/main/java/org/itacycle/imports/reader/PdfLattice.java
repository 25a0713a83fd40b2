package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a page that cross each other make tables; lines that only touch nothing are none. */
final class PdfLattice {

    /** Lines and their ends that lie this near are one, in points. */
    static final double NEAR = 3;

    private static final double SHORTEST = 6;
    /** More lines than any page of tables has: a drawing. */
    private static final int MOST = 4000;

    private static final int MOST_FIELDS = 20_000;

    private PdfLattice() {}

    static List<PdfGrid> grids(List<PdfRule> rules) {
        List<PdfRule> lying = merged(rules, true);
        List<PdfRule> standing = merged(rules, false);
        if (lying.size() > MOST || standing.size() > MOST) {
            return List.of();
        }
        List<PdfGrid> grids = new ArrayList<>();
        for (List<PdfRule> crossing : crossing(lying, standing)) {
            for (List<PdfRule> table : PdfStack.tables(crossing)) {
                PdfGrid grid = new PdfGrid(table);
                if (grid.isTable()) {
                    grids.add(grid);
                }
            }
        }
        grids.sort(Comparator.comparingDouble(PdfGrid::top).thenComparingDouble(PdfGrid::left));
        return grids;
    }

    /** Pieces of one line put together. */
    private static List<PdfRule> merged(List<PdfRule> rules, boolean lies) {
        List<PdfRule> sorted = rules.stream()
                .filter(rule -> rule.lies() == lies)
                .sorted(Comparator.comparingDouble(PdfRule::at))
                .toList();
        List<PdfRule> merged = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > NEAR) {
                join(sorted.subList(start, i), merged);
                start = i;
            }
        }
        return merged.stream().filter(rule -> rule.length() >= SHORTEST).toList();
    }

    private static void join(List<PdfRule> beside, List<PdfRule> merged) {
        double at = beside.stream().mapToDouble(PdfRule::at).average().orElse(0);
        List<PdfRule> pieces = beside.stream()
                .sorted(Comparator.comparingDouble(PdfRule::from))
                .toList();
        PdfRule line = pieces.get(0);
        for (PdfRule piece : pieces) {
            if (piece.from() > line.to() + NEAR) {
                merged.add(line);
                line = piece;
            }
            line = new PdfRule(line.lies(), at, line.from(), Math.max(line.to(), piece.to()));
        }
        merged.add(line);
    }

    private static List<List<PdfRule>> crossing(List<PdfRule> lying, List<PdfRule> standing) {
        List<PdfRule> all = new ArrayList<>(lying);
        all.addAll(standing);
        int[] group = new int[all.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < lying.size(); i++) {
            for (int j = lying.size(); j < all.size(); j++) {
                if (cross(all.get(i), all.get(j))) {
                    group[root(group, i)] = root(group, j);
                }
            }
        }
        List<List<PdfRule>> groups = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < group.length; i++) {
            groups.get(root(group, i)).add(all.get(i));
        }
        return groups.stream().filter(PdfLattice::mayBeTable).toList();
    }

    private static boolean mayBeTable(List<PdfRule> rules) {
        long lying = rules.stream().filter(PdfRule::lies).count();
        return rules.size() > 2 && (lying + 1) * (rules.size() - lying + 1) < MOST_FIELDS;
    }

    private static int root(int[] group, int start) {
        int root = start;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static boolean cross(PdfRule lying, PdfRule standing) {
        return standing.at() > lying.from() - NEAR
                && standing.at() < lying.to() + NEAR
                && lying.at() > standing.from() - NEAR
                && lying.at() < standing.to() + NEAR;
    }
}
