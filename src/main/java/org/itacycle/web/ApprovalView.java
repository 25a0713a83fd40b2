package org.itacycle.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itacycle.approval.Proposal;
import org.itacycle.approval.Proposal.Progress;
import org.itacycle.approval.Proposal.SinceReturn;
import org.itacycle.calendar.MovableClock;
import org.itacycle.decision.Decision;
import org.itacycle.measure.MeasureView;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.UnitTree;
import org.itacycle.web.ApprovalSheet.About;
import org.itacycle.web.ApprovalSheet.Checked;
import org.itacycle.web.ApprovalSheet.Line;
import org.itacycle.web.ApprovalSheet.Named;
import org.itacycle.web.ApprovalSheet.Opinion;
import org.itacycle.web.ApprovalSheet.Result;
import org.itacycle.web.ApprovalSheet.Rounds;
import org.itacycle.web.ApprovalSheet.Since;
import org.itacycle.web.ApprovalSheet.Weak;
import org.itacycle.work.TaskNames;
import org.itacycle.work.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A proposal as the page shows it: numbers and days as the office reads them, units by name. */
@Component
class ApprovalView {

    private final TaskNames names;
    private final Organizations organizations;

    ApprovalView(TaskNames names, Organizations organizations) {
        this.names = names;
        this.organizations = organizations;
    }

    ApprovalSheet of(Proposal proposal) {
        var item = proposal.item();
        var units = organizations.units(item.cycle().organization());
        return new ApprovalSheet(
                item.id(),
                names.forReader(item),
                words(proposal),
                item.cycle().fiscalYear(),
                ForReader.digits(item.cycle().fiscalYear()),
                ForReader.longDate(item.dueOn()),
                proposal.subject().key(),
                proposal.subject().round() == null,
                proposal.mayReturn(),
                result(proposal),
                number(proposal.measures().size()),
                shares(proposal, units),
                weakest(proposal),
                Optional.ofNullable(proposal.progress())
                        .map(progress -> progress(progress, units))
                        .orElse(null),
                proposal.opinion().map(ApprovalView::opinion).orElse(null),
                proposal.sinceReturn().map(ApprovalView::since).orElse(null),
                checked(proposal),
                proposal.measures().stream()
                        .map(measure -> measure(measure, units))
                        .toList());
    }

    /** What is said about a matter that is not decided here. */
    About about(WorkItem item) {
        return new About(
                item.id(),
                names.forReader(item),
                ForReader.digits(item.cycle().fiscalYear()),
                item.completedName(),
                Optional.ofNullable(item.endedAt())
                        .map(at -> ForReader.longDate(LocalDate.ofInstant(at, MovableClock.BANGKOK)))
                        .orElse(""));
    }

    /** The part of a message's key that tells one question from the other. */
    private static String words(Proposal proposal) {
        var key = proposal.item().key().key();
        return proposal.mayReturn() ? key : "noteReport";
    }

    private static @Nullable Result result(Proposal proposal) {
        var result = proposal.result();
        if (result == null || result.total() == null) {
            return null;
        }
        return new Result(
                score(Objects.requireNonNull(result.total())),
                result.level(),
                Optional.ofNullable(result.change()).map(ApprovalView::change).orElse(null));
    }

    private static List<Named> shares(Proposal proposal, UnitTree units) {
        return proposal.shares().stream()
                .map(share -> new Named(share.division(), units.name(share.division()), number(share.measures())))
                .toList();
    }

    private static List<Weak> weakest(Proposal proposal) {
        return proposal.weakest().stream()
                .map(weak -> new Weak(
                        number(weak.number()),
                        weak.name(),
                        score(weak.score()),
                        weak.measures() > 0 ? number(weak.measures()) : null))
                .toList();
    }

    private static Rounds progress(Progress progress, UnitTree units) {
        var states = progress.states().stream()
                .map(state -> new Named(
                        state.status() == null ? "NONE" : state.status().name(), "", number(state.measures())))
                .toList();
        var notSent = progress.notSent().stream().map(units::name).collect(Collectors.joining(", "));
        return new Rounds(states, notSent);
    }

    private static Opinion opinion(Decision decision) {
        return new Opinion(
                Optional.ofNullable(decision.position()).orElse(decision.userName()), comment(decision), on(decision));
    }

    private static Since since(SinceReturn since) {
        return new Since(
                since.decision().stage().name(),
                ForReader.longDate(since.on()),
                comment(since.decision()),
                since.added(),
                since.changed(),
                since.removed(),
                since.isUnchanged());
    }

    private static Checked checked(Proposal proposal) {
        var checked = proposal.checked();
        return new Checked(
                checked.complete(),
                checked.toMend() > 0 ? number((int) checked.toMend()) : null,
                checked.toLookAt() > 0 ? number((int) checked.toLookAt()) : null);
    }

    private static Line measure(MeasureView measure, UnitTree units) {
        return new Line(
                measure.id().toString(),
                number(measure.number()),
                measure.words(),
                units.name(measure.lead()),
                measure.steps().stream()
                        .map(step -> step.text())
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    private static String comment(Decision decision) {
        return Optional.ofNullable(decision.comment()).orElse("").strip();
    }

    private static String on(Decision decision) {
        return Optional.ofNullable(decision.at())
                .map(at -> ForReader.shortDate(LocalDate.ofInstant(at, MovableClock.BANGKOK)))
                .orElse("");
    }

    private static String number(int count) {
        return ForReader.digits(count);
    }

    private static String score(BigDecimal points) {
        return ForReader.digits(points.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    private static String change(BigDecimal points) {
        return (points.signum() > 0 ? "+" : points.signum() < 0 ? "−" : "") + score(points.abs());
    }
}
