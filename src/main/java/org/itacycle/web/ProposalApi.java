package org.itacycle.web;

import java.util.List;
import java.util.Locale;
import org.itacycle.assessment.AnalysisProposals;
import org.itacycle.assessment.Proposal;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sentences proposed for the analyses; always in Thai, because they go into a Thai document. */
@RestController
class ProposalApi {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final AnalysisProposals proposals;
    private final MessageSource messages;

    ProposalApi(AnalysisProposals proposals, MessageSource messages) {
        this.proposals = proposals;
        this.messages = messages;
    }

    @GetMapping("/api/cycles/{year}/proposals")
    List<Sentence> all(CycleKey cycle) {
        return proposals.of(cycle).stream().map(this::sentence).toList();
    }

    private Sentence sentence(Proposal proposal) {
        var text = messages.getMessage(proposal.message(), proposal.arguments().toArray(), THAI);
        return new Sentence(proposal.indicator(), proposal.kind(), text);
    }

    /** A proposed sentence; without an indicator it is about the whole result. */
    record Sentence(@Nullable Integer indicator, Proposal.Kind kind, String text) {}
}
