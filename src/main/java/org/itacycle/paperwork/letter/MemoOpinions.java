package org.itacycle.paperwork.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Outcome;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Choices;
import org.itacycle.document.Block.Choices.Choice;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.organization.Groups;
import org.itacycle.organization.OrgUnit;
import org.itacycle.organization.Organizations;
import org.itacycle.paperwork.DecidedReader;
import org.itacycle.paperwork.Signer;
import org.itacycle.paperwork.Signers;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The three blocks below a memo: the opinions of the head of the clerk's office and of the clerk, and the decision of
 * the executive. What is decided in the system stands in them; the rest is left to the pen.
 */
@Component
class MemoOpinions {

    private static final String CLERKS_OFFICE = "office";
    private static final int LINES = 2;

    private final LetterKit kit;
    private final Decisions decisions;
    private final DecidedReader decided;
    private final Organizations organizations;
    private final Signers signers;

    MemoOpinions(
            LetterKit kit, Decisions decisions, DecidedReader decided, Organizations organizations, Signers signers) {
        this.kit = kit;
        this.decisions = decisions;
        this.decided = decided;
        this.organizations = organizations;
        this.signers = signers;
    }

    Block of(CycleKey cycle, Subject subject) {
        var organization = cycle.organization();
        var clerk = organizations.usualTitle(organization, Groups.CLERK);
        return new Block.Side(List.of(
                head(organization),
                column(
                        kit.word("memo.opinion-of", clerk),
                        last(cycle, subject, Stage.CLERK),
                        null,
                        signers.of(organization, Groups.CLERK),
                        organization),
                column(
                        kit.word("memo.order-of."
                                + organizations.get(organization).type()),
                        last(cycle, subject, Stage.EXECUTIVE),
                        subject,
                        signers.of(organization, Groups.EXECUTIVE),
                        organization)));
    }

    /** What was decided before the document came back counts no more; that it came back is told until somebody goes on. */
    private @Nullable Decision last(CycleKey cycle, Subject subject, Stage stage) {
        var about = decisions.about(cycle, subject);
        int from = about.size() - 1;
        while (from > 0 && about.get(from).letsPass() && about.get(from - 1).letsPass()) {
            from--;
        }
        return about.subList(Math.max(from, 0), about.size()).stream()
                .filter(decision -> decision.stage() == stage)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private List<Block> head(OrganizationId organization) {
        var divisions = organizations.divisions(organization);
        var code = divisions.stream()
                .map(OrgUnit::code)
                .filter(CLERKS_OFFICE::equals)
                .findFirst()
                .orElse(divisions.get(0).code());
        return List.of(
                LetterKit.bold(kit.word("memo.opinion-of", signers.headTitle(organization, code))),
                new Block.WritingLines(LINES),
                signers.head(organization, code).at(Align.CENTER, null, kit.word("memo.day-dots")));
    }

    private List<Block> column(
            String title,
            @Nullable Decision decision,
            @Nullable Subject toDecide,
            Signer signer,
            OrganizationId organization) {
        var blocks = new ArrayList<Block>();
        blocks.add(LetterKit.bold(title));
        if (toDecide != null) {
            blocks.add(choices(toDecide, decision));
        }
        if (decision == null) {
            blocks.add(new Block.WritingLines(toDecide == null ? LINES : 1));
            blocks.add(signer.at(Align.CENTER, null, kit.word("memo.day-dots")));
            return blocks;
        }
        opinion(toDecide, decision).ifPresent(text -> blocks.add(Paragraph.of(text)));
        blocks.add(signers.of(organization, decision)
                .at(
                        Align.CENTER,
                        null,
                        ThaiDates.longArabic(decided.read(decision).on())));
        return blocks;
    }

    private Choices choices(Subject subject, @Nullable Decision decision) {
        var agree = subject == Subject.REPORT_6 ? "memo.noted" : "memo.agreed";
        return new Choices(List.of(
                new Choice(kit.word(agree), decision != null && decision.outcome() == Outcome.APPROVE),
                new Choice(kit.word("memo.return"), decision != null && decision.outcome() == Outcome.RETURN)));
    }

    /** What was said; without a word of her own the clerk's opinion is that it may go on. */
    private Optional<String> opinion(@Nullable Subject toDecide, Decision decision) {
        return Optional.ofNullable(decision.comment())
                .filter(text -> !text.isBlank())
                .or(() -> toDecide == null
                        ? Optional.of(kit.word(decision.letsPass() ? "memo.passed" : "memo.return"))
                        : Optional.empty());
    }
}
