package org.itacycle.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order of the executive, such as the one that appoints the working group; the number runs by calendar year. */
public record Order(
        UUID id,
        String number,
        LocalDate date,
        String subject,
        List<Member> members,
        List<String> powers,
        int version) {

    /** Somebody the order names, in which position and for what. */
    public record Member(
            @Nullable String name,
            @Nullable String position,
            @Nullable String duty) {}

    /** An order as somebody enters it; without subject or powers it gets those of the ITA working group. */
    public record Draft(
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String subject,
            @Nullable List<Member> members,
            @Nullable List<String> powers) {

        List<Member> membersOrNone() {
            return members == null
                    ? List.of()
                    : members.stream().filter(Objects::nonNull).toList();
        }

        List<String> powersOrNone() {
            return powers == null
                    ? List.of()
                    : powers.stream().filter(Objects::nonNull).toList();
        }
    }
}
