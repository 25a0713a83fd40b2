package org.itacycle.organization;

/** What signing in needs to know about an officer. */
public record Credentials(String userId, String passwordHash, boolean active, boolean mustChangePassword) {

    /** Never tells the hash. */
    @Override
    public String toString() {
        return "Credentials[" + userId + "]";
    }
}
