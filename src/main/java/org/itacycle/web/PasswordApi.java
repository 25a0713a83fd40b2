package org.itacycle.web;

import org.itacycle.organization.Actor;
import org.itacycle.organization.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own password. */
@RestController
class PasswordApi {

    private final Officers officers;

    PasswordApi(Officers officers) {
        this.officers = officers;
    }

    @PutMapping("/api/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Actor actor, @RequestBody PasswordRequest request) {
        officers.changeOwnPassword(actor.userId(), request.current(), request.password());
    }

    /** The current password and the new one. */
    record PasswordRequest(
            @Nullable String current, @Nullable String password) {}
}
