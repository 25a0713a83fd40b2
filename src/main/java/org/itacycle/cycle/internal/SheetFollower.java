package org.itacycle.cycle.internal;

import org.camunda.bpm.engine.RuntimeService;
import org.itacycle.publication.AcknowledgedOnSheet;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the acknowledgements that are still waited for when one signed sheet has done it for all. */
@Component
class SheetFollower {

    private static final String ON_SHEET = "ita.acknowledgedOnSheet";

    private final RuntimeService runtime;

    SheetFollower(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void follow(AcknowledgedOnSheet sheet) {
        runtime.createMessageCorrelation(ON_SHEET)
                .processInstanceBusinessKey(sheet.cycle().id().toString())
                .correlate();
    }
}
