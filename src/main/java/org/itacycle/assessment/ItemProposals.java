package org.itacycle.assessment;

import static org.itacycle.assessment.Figures.known;
import static org.itacycle.assessment.Figures.number;
import static org.itacycle.assessment.Figures.points;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.assessment.AssessmentView.ItemView;
import org.itacycle.assessment.Proposal.Kind;
import org.itacycle.calendar.ThaiDates;

/** The sentences about the items of an indicator. */
record ItemProposals(int indicator, List<ItemView> items) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    Stream<Proposal> all() {
        return Stream.concat(scores().stream(), comments());
    }

    private Optional<Proposal> scores() {
        var scored = items.stream().filter(item -> item.score() != null).toList();
        var least = scored.stream().map(item -> known(item.score())).min(BigDecimal::compareTo);
        if (scored.size() < 2 || least.isEmpty()) {
            return Optional.empty();
        }
        var lowest = least.get();
        var weak = scored.stream()
                .filter(item -> known(item.score()).compareTo(lowest) == 0)
                .toList();
        if (lowest.compareTo(FULL) == 0) {
            return Optional.of(Proposal.of(indicator, Kind.ITEMS, "items-full", number(scored.size())));
        }
        if (lowest.signum() == 0) {
            return Optional.of(Proposal.of(
                    indicator, Kind.ITEMS, "items-none", number(weak.size()), number(scored.size()), names(weak)));
        }
        return weakest(scored, weak, lowest);
    }

    private Optional<Proposal> weakest(List<ItemView> scored, List<ItemView> weak, BigDecimal lowest) {
        var others = scored.stream()
                .map(item -> known(item.score()))
                .filter(score -> score.compareTo(lowest) > 0)
                .toList();
        return Figures.mean(others)
                .map(mean -> Proposal.of(
                        indicator,
                        Kind.ITEMS,
                        "items-weakest",
                        names(weak),
                        points(lowest),
                        points(mean),
                        points(mean.subtract(lowest))));
    }

    private Stream<Proposal> comments() {
        return items.stream()
                .filter(item -> item.comment() != null && !item.comment().isBlank())
                .map(item -> Proposal.of(
                        indicator,
                        Kind.COMMENT,
                        "comment",
                        name(item),
                        String.valueOf(item.comment()).strip()));
    }

    private static String names(List<ItemView> items) {
        return String.join(", ", items.stream().map(ItemProposals::name).toList());
    }

    private static String name(ItemView item) {
        var code = ThaiDates.thaiDigits(String.valueOf(item.code()));
        return item.text() == null
                ? code
                : code + " “" + ThaiDates.thaiDigits(item.text().strip()) + "”";
    }
}
