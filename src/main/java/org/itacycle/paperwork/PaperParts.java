package org.itacycle.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.itacycle.assessment.RuleSet;
import org.itacycle.assessment.RuleSet.RequiredElement;
import org.itacycle.assessment.RuleSets;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.decision.Subject;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.ElementMap;
import org.itacycle.document.Block.Heading;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Block.Span;
import org.itacycle.organization.Groups;
import org.itacycle.paperwork.DocumentData.Decided;
import org.itacycle.paperwork.DocumentData.Unit;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the plan and the reports have in common: their head, the list of required elements, and their end. */
@Component
class PaperParts {

    private static final int INDENT = 15;

    private final RuleSets ruleSets;
    private final Signers signers;
    private final Words words;

    PaperParts(RuleSets ruleSets, Signers signers, Words words) {
        this.ruleSets = ruleSets;
        this.signers = signers;
        this.words = words;
    }

    /** Title, number and day where it is signed, and preamble. */
    List<Block> head(DocumentData data, FilledTexts texts) {
        var blocks = new ArrayList<Block>();
        var title = texts.paragraphs("title");
        for (int line = 0; line < title.size(); line++) {
            blocks.add(
                    line == 0
                            ? new Heading(1, title.get(line), Align.CENTER)
                            : new Paragraph(List.of(Span.bold(title.get(line))), Align.CENTER, 0));
        }
        Optional.ofNullable(data.signature())
                .map(signature -> words.get("signed", signature.number(), ThaiDates.longArabic(signature.date())))
                .map(Paragraph::centered)
                .ifPresent(blocks::add);
        texts.paragraphs("preamble").stream().map(PaperParts::running).forEach(blocks::add);
        return blocks;
    }

    /** Closing, place to sign, and as long as it is a draft who has not sent. */
    List<Block> end(CycleKey cycle, DocumentData data, FilledTexts texts) {
        var blocks = new ArrayList<Block>();
        texts.paragraphs("closing").stream().map(PaperParts::running).forEach(blocks::add);
        if (data.draft() && !data.notSent().isEmpty()) {
            var names = data.notSent().stream().map(Unit::name).toList();
            blocks.add(Paragraph.of(words.get("not-sent", String.join(" ", names))));
        }
        blocks.add(signature(cycle, data));
        return blocks;
    }

    /** The required elements of the item under which the document is disclosed. */
    List<RequiredElement> elements(DocumentData data) {
        var item = data.round() == null ? RuleSet.MEASURE_PLAN : RuleSet.MEASURE_REPORT;
        return ruleSets.of(data.disclosureYear()).requiredElements().getOrDefault(item, List.of());
    }

    /** Where each of the elements is found. */
    ElementMap map(List<RequiredElement> elements) {
        var entries = elements.stream()
                .map(element -> new ElementMap.Entry(element.key(), element.text()))
                .toList();
        return new ElementMap(words.get("elements"), entries, words.get("elements.pages"));
    }

    /** What stands across the pages until the executive has agreed. */
    @Nullable
    String mark(DocumentData data) {
        return data.draft() ? words.get("draft") : null;
    }

    static Paragraph running(String text) {
        return new Paragraph(List.of(Span.of(text)), Align.LEFT, INDENT);
    }

    private Block.Signature signature(CycleKey cycle, DocumentData data) {
        var signature = data.signature();
        var opinion = words.get(Objects.equals(data.round(), Subject.REPORT_6.round()) ? "noted" : "agreed");
        if (signature != null) {
            return signers.recorded(cycle.organization(), signature.signedBy(), signature.position())
                    .at(Align.RIGHT, opinion, ThaiDates.longArabic(signature.date()));
        }
        return Optional.ofNullable(data.agreed())
                .map(agreed -> agreed(cycle, agreed, opinion))
                .orElseGet(
                        () -> signers.of(cycle.organization(), Groups.EXECUTIVE).at(Align.RIGHT, null, null));
    }

    private Block.Signature agreed(CycleKey cycle, Decided agreed, String opinion) {
        return signers.recorded(cycle.organization(), agreed.officer(), agreed.position())
                .at(Align.RIGHT, opinion, ThaiDates.longArabic(agreed.on()));
    }
}
