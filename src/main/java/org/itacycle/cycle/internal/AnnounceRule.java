package org.itacycle.cycle.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.itacycle.cycle.TaskCompletion;
import org.itacycle.decision.Subject;
import org.itacycle.problem.Missing;
import org.itacycle.publication.Announcements;
import org.itacycle.publication.ChannelEntry;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Public relations tell where the plan or a report was announced. */
@Component
class AnnounceRule implements TaskRule {

    private final Announcements announcements;
    private final Proofs proofs;

    AnnounceRule(Announcements announcements, Proofs proofs) {
        this.announcements = announcements;
        this.proofs = proofs;
    }

    @Override
    public Set<TaskKey> keys() {
        return Set.of(TaskKey.ANNOUNCE_PLAN, TaskKey.ANNOUNCE_REPORT);
    }

    @Override
    public List<Missing> missing(WorkItem item) {
        return List.of();
    }

    @Override
    public void send(Sending sending) {
        proofs.require(sending);
        var round = sending.item().round();
        var document = round == null ? Subject.PLAN : Subject.ofRound(round);
        var channels = Optional.ofNullable(sending.completion().channels()).orElse(List.of()).stream()
                .map(AnnounceRule::entry)
                .toList();
        announcements.record(sending.cycle(), document, channels, sending.actor());
    }

    @Override
    public boolean needsNoAnswer() {
        return false;
    }

    private static ChannelEntry entry(TaskCompletion.Channel channel) {
        return new ChannelEntry(channel.channel(), channel.date(), channel.url(), channel.file());
    }
}
