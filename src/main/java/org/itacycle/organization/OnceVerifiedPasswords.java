package org.itacycle.organization;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks a password slowly once and remembers, under a key that lives as long as the process, that it fits its hash:
 * a client that signs in with every call would otherwise spend its time in BCrypt. A changed hash is checked anew.
 */
class OnceVerifiedPasswords implements PasswordEncoder {

    private static final int MOST = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final PasswordEncoder slow = new BCryptPasswordEncoder();
    private final byte[] key = new byte[32];
    private final Set<String> verified = Collections.synchronizedSet(Collections.newSetFromMap(new Latest()));

    OnceVerifiedPasswords() {
        new SecureRandom().nextBytes(key);
    }

    @Override
    public String encode(CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        var trace = trace(password, hash);
        if (verified.contains(trace)) {
            return true;
        }
        if (!slow.matches(password, hash)) {
            return false;
        }
        verified.add(trace);
        return true;
    }

    private String trace(CharSequence password, String hash) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal((hash + "\n" + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Forgets the oldest beyond the limit. */
    private static final class Latest extends LinkedHashMap<String, Boolean> {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    }
}
