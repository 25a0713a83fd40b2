package org.itacycle.web;

import org.itacycle.organization.Officers;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Lets active officers sign in. What they may do is asked anew with every call, never kept in the session. */
@Component
class OfficerLogin implements UserDetailsService {

    private final Officers officers;

    OfficerLogin(Officers officers) {
        this.officers = officers;
    }

    @Override
    public UserDetails loadUserByUsername(String userId) {
        var credentials = officers.credentials(userId)
                .orElseThrow(() -> new UsernameNotFoundException("no officer of that name"));
        return User.withUsername(credentials.userId())
                .password(credentials.passwordHash())
                .disabled(!credentials.active())
                .authorities("ROLE_OFFICER")
                .build();
    }
}
