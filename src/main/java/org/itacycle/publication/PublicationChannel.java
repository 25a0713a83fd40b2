package org.itacycle.publication;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways in which Thai local governments tell people; the Thai names are messages. */
public enum PublicationChannel {
    WEBSITE,
    FACEBOOK,
    LINE_GROUP,
    LINE_OA,
    MESSENGER,
    NOTICE_BOARD,
    VILLAGE_LOUDSPEAKER,
    LEAFLET,
    INFOGRAPHIC,
    SIGN,
    NEWSLETTER,
    WEB_BOARD,
    MEETING,
    FIELD_VISIT,
    CIRCULAR_LETTER,
    QR_CODE,
    OPINION_BOX,
    OTHER;

    static Optional<PublicationChannel> of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(channel -> channel.name().equals(name))
                .findFirst();
    }
}
