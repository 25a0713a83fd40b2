package org.itacycle.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An officer as somebody typed it. When an officer is changed, the id is ignored and an absent password stays; absent
 * roles stay too, an empty list takes them all away.
 */
public record OfficerDraft(
        @Nullable String id,
        @Nullable String name,
        @Nullable String position,
        @Nullable String email,
        @Nullable String password,
        @Nullable Boolean mustChangePassword,
        @Nullable Boolean active,
        @Nullable List<Role> roles) {

    /** The usual case: an active officer without mail. */
    public static OfficerDraft of(String id, String name, String position, String password, List<Role> roles) {
        return new OfficerDraft(id, name, position, null, password, false, true, roles);
    }
}
