package org.itacycle.approval;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets links at night that lead nowhere any more. For a while they are kept, so that whoever opens an old mail reads
 * why its link is over; who decided by one stays in the history.
 */
@Component
class EndedLinks {

    private static final Logger LOG = LoggerFactory.getLogger(EndedLinks.class);

    private final ApprovalLinkStore store;
    private final ApprovalSettings settings;
    private final Clock clock;

    EndedLinks(ApprovalLinkStore store, ApprovalSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Bangkok")
    void forget() {
        int forgotten = store.forget(clock.instant().minus(Duration.ofDays(settings.keepDays())));
        LOG.debug("{} links to decisions were forgotten", forgotten);
    }
}
