package org.itacycle.share;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What is sent: a few Thai lines, the last of which is the address. */
public record SharedText(String text, String url) {

    private static final String LINE = "https://line.me/R/share?text=";

    /** The address that hands the text to the LINE of a phone; no server of ours talks to LINE. */
    @JsonProperty
    public String line() {
        return LINE + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
