package org.itacycle.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.decision.Subject.PLAN;
import static org.itacycle.publication.PublishingOffice.SCAN;
import static org.itacycle.publication.PublishingOffice.TODAY;

import java.util.List;
import java.util.UUID;
import org.itacycle.problem.Incomplete;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementsTests {

    private final PublishingOffice office = new PublishingOffice();

    @Test
    void aDocumentIsAnnouncedOnSeveralChannels() {
        record(
                new ChannelEntry("WEBSITE", TODAY, "https://bankum.go.th/ita/แผน", null),
                new ChannelEntry("VILLAGE_LOUDSPEAKER", TODAY.minusDays(3), null, SCAN.toString()));

        assertThat(office.announcements.list(office.cycle))
                .extracting(Announcement::channel)
                .containsExactly(PublicationChannel.VILLAGE_LOUDSPEAKER, PublicationChannel.WEBSITE);
        assertThat(office.announcements.list(office.neighbour)).isEmpty();
        assertThat(office.audited()).containsExactly("publication.announced", "publication.announced");
    }

    @Test
    void channelDateAndProofAreNeeded() {
        assertThat(paths(office.announcements.check(office.cycle, null))).containsExactly("channels");
        assertThat(paths(office.announcements.check(
                        office.cycle, List.of(new ChannelEntry(null, null, " ", ""), entry(null)))))
                .containsExactly("channels[0].channel", "channels[0].date", "channels[0].url", "channels[1].url");
        assertThatThrownBy(() -> record(entry(null))).isInstanceOf(Incomplete.class);
        assertThat(office.announcements.list(office.cycle)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://bankum.go.th/x",
                "bankum.go.th",
                "//bankum.go.th",
                "https://",
                "https://user:secret@bankum.go.th/",
                "https://bankum .go.th",
                "data:text/html,x"
            })
    void onlyAWebAddressIsALink(String url) {
        assertWrong(entry(url), "channels[0].url");
    }

    @Test
    void otherWrongValuesAreNamed() {
        assertWrong(new ChannelEntry("PIGEON", TODAY, "https://a.th", null), "channels[0].channel");
        assertWrong(new ChannelEntry("SIGN", TODAY.plusDays(1), "https://a.th", null), "channels[0].date");
        assertWrong(new ChannelEntry("SIGN", TODAY, null, UUID.randomUUID().toString()), "channels[0].file");
        assertWrong(new ChannelEntry("SIGN", TODAY, null, "../x"), "channels[0].file");
    }

    private void record(ChannelEntry... entries) {
        office.announcements.record(office.cycle, PLAN, List.of(entries), office.relations);
    }

    private void assertWrong(ChannelEntry entry, String where) {
        assertThatThrownBy(() -> record(entry))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(paths(refused.missing())).containsExactly(where));
        assertThat(office.announcements.list(office.cycle)).isEmpty();
    }

    private static ChannelEntry entry(String url) {
        return new ChannelEntry("FACEBOOK", TODAY, url, null);
    }

    private static List<String> paths(List<Missing> missing) {
        return missing.stream().map(Missing::where).toList();
    }
}
