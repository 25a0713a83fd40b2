package org.itacycle.assessment;

import static org.itacycle.assessment.Figures.number;
import static org.itacycle.assessment.Figures.points;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.assessment.AssessmentView.Gap;
import org.itacycle.assessment.AssessmentView.IndicatorView;
import org.itacycle.assessment.Proposal.Kind;

/** The sentences about the whole result. */
final class OverallProposals {

    private static final int NAMED = 3;

    private OverallProposals() {}

    static Stream<Proposal> of(AssessmentView view, Figures figures) {
        return Stream.of(change(view, figures), level(view), weakest(figures), fallen(view, figures))
                .flatMap(Optional::stream);
    }

    private static Optional<Proposal> change(AssessmentView view, Figures figures) {
        var total = view.total();
        if (total == null) {
            return Optional.empty();
        }
        var change = view.change();
        if (change == null) {
            return Optional.of(sentence(Kind.CHANGE, "total", points(total)));
        }
        var key = change.signum() > 0 ? "total-risen" : change.signum() < 0 ? "total-fallen" : "total-same";
        return Optional.of(sentence(
                Kind.CHANGE,
                key,
                points(total),
                figures.previousYear(),
                points(total.subtract(change)),
                points(change.abs())));
    }

    private static Optional<Proposal> level(AssessmentView view) {
        var rating = view.rating();
        if (rating == null) {
            return Optional.empty();
        }
        if (view.gaps().isEmpty()) {
            return Optional.of(sentence(Kind.LEVEL, "rating", rating.label()));
        }
        var instruments = view.gaps().stream()
                .filter(gap -> !gap.isTotal())
                .map(gap -> gap.instrument() + " " + points(gap.points()))
                .toList();
        var total = view.gaps().stream().filter(Gap::isTotal).findFirst();
        var next = view.gaps().get(0).label();
        var key = total.isEmpty() ? "gaps-instruments" : instruments.isEmpty() ? "gaps-total" : "gaps";
        return Optional.of(sentence(
                Kind.LEVEL,
                key,
                rating.label(),
                next,
                total.map(Gap::points).map(Figures::points).orElse(""),
                String.join(", ", instruments)));
    }

    private static Optional<Proposal> weakest(Figures figures) {
        var ranked = figures.weakestFirst();
        return ranked.size() <= NAMED
                ? Optional.empty()
                : Optional.of(sentence(
                        Kind.RANK,
                        "weakest-indicators",
                        number(NAMED),
                        names(ranked.stream().limit(NAMED).toList())));
    }

    /** The indicator that lost most since last year. */
    private static Optional<Proposal> fallen(AssessmentView view, Figures figures) {
        return view.indicators().stream()
                .filter(indicator ->
                        indicator.change() != null && indicator.change().signum() < 0)
                .min(Comparator.comparing(OverallProposals::changeOf))
                .map(indicator -> sentence(
                        Kind.CHANGE,
                        "fallen-most",
                        names(List.of(indicator)),
                        figures.previousYear(),
                        points(changeOf(indicator).abs())));
    }

    private static BigDecimal changeOf(IndicatorView indicator) {
        return Figures.known(indicator.change());
    }

    private static String names(List<IndicatorView> indicators) {
        return String.join(
                ", ",
                indicators.stream()
                        .map(indicator -> number(indicator.number()) + " " + indicator.name() + " ("
                                + points(Figures.score(indicator)) + ")")
                        .toList());
    }

    private static Proposal sentence(Kind kind, String key, Object... arguments) {
        return Proposal.of(null, kind, key, arguments);
    }
}
