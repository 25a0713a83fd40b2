package org.itacycle.approval;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itacycle.approval.Proposal.Checked;
import org.itacycle.approval.Proposal.DivisionShare;
import org.itacycle.approval.Proposal.Result;
import org.itacycle.approval.Proposal.WeakIndicator;
import org.itacycle.assessment.AssessmentView;
import org.itacycle.assessment.AssessmentView.IndicatorView;
import org.itacycle.assessment.Assessments;
import org.itacycle.assessment.Severity;
import org.itacycle.completeness.Checklists;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Measures;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Gathers what is proposed to clerk and executive. */
@Component
public class Proposals {

    private static final int WEAKEST = 3;

    private final Measures measures;
    private final Assessments assessments;
    private final Decisions decisions;
    private final Checklists checklists;
    private final RoundProgress rounds;
    private final ReturnedBefore returns;

    Proposals(
            Measures measures,
            Assessments assessments,
            Decisions decisions,
            Checklists checklists,
            RoundProgress rounds,
            ReturnedBefore returns) {
        this.measures = measures;
        this.assessments = assessments;
        this.decisions = decisions;
        this.checklists = checklists;
        this.rounds = rounds;
        this.returns = returns;
    }

    /** What the task asks to decide about; the task must be one that does. */
    public Proposal of(WorkItem item) {
        if (!item.key().isDecision()) {
            throw new IllegalArgumentException("nothing is proposed by " + item.key());
        }
        var cycle = item.cycle();
        var round = item.round();
        var subject = round == null ? Subject.PLAN : Subject.ofRound(round);
        var proposed = measures.all(cycle);
        var assessment = round == null ? assessments.view(cycle) : null;
        return new Proposal(
                item,
                subject,
                proposed,
                shares(proposed),
                assessment == null ? null : result(assessment),
                assessment == null ? List.of() : weakest(cycle, assessment),
                round == null ? null : rounds.of(cycle, round),
                opinion(item, subject),
                returns.of(item, subject, proposed),
                checked(cycle, subject));
    }

    private static List<DivisionShare> shares(List<MeasureView> proposed) {
        Map<String, Long> counts = proposed.stream()
                .collect(Collectors.groupingBy(MeasureView::lead, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new DivisionShare(entry.getKey(), entry.getValue().intValue()))
                .sorted(Comparator.comparing(DivisionShare::measures).reversed())
                .toList();
    }

    private static Result result(AssessmentView view) {
        var level = Optional.ofNullable(view.rating())
                .map(AssessmentView.Rating::label)
                .orElse(null);
        return new Result(view.total(), level, view.change());
    }

    private List<WeakIndicator> weakest(CycleKey cycle, AssessmentView view) {
        return view.indicators().stream()
                .filter(indicator -> indicator.score() != null)
                .sorted(Comparator.comparing(indicator -> Objects.requireNonNull(indicator.score())))
                .limit(WEAKEST)
                .map(indicator -> weak(cycle, indicator))
                .toList();
    }

    private WeakIndicator weak(CycleKey cycle, IndicatorView indicator) {
        return new WeakIndicator(
                indicator.number(),
                indicator.name(),
                Objects.requireNonNull(indicator.score()),
                measures.answering(cycle, indicator.number()).size());
    }

    /** The clerk's word to the executive, as far as it is about what lies here now. */
    private Optional<Decision> opinion(WorkItem item, Subject subject) {
        var executive = item.key() == TaskKey.APPROVE_PLAN || item.key() == TaskKey.APPROVE_REPORT;
        return executive
                ? decisions.last(item.cycle(), subject, Stage.CLERK).filter(Decision::letsPass)
                : Optional.empty();
    }

    private Checked checked(CycleKey cycle, Subject subject) {
        var list = checklists.of(cycle, subject);
        return new Checked(list.complete(), list.open(Severity.ERROR), list.open(Severity.WARNING));
    }
}
