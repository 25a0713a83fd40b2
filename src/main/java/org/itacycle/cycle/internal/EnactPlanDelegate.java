package org.itacycle.cycle.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.decision.Subject;
import org.springframework.stereotype.Component;

/** Puts the plan into force: from the day it was signed the dates of publishing and circulating count. */
@Component
class EnactPlanDelegate implements JavaDelegate {

    private final ProcessYear years;
    private final YearCalendar calendar;
    private final Agreements agreements;

    EnactPlanDelegate(ProcessYear years, YearCalendar calendar, Agreements agreements) {
        this.years = years;
        this.calendar = calendar;
        this.agreements = agreements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var cycle = years.of(execution);

        calendar.signed(cycle, agreements.signedOn(cycle, Subject.PLAN));
    }
}
