package org.itacycle.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The people of the demonstration with their known passwords, for the sign-in page. */
@Component
@Profile("demo")
public class DemoOfficers {

    private final List<DemoOfficer> officers;

    DemoOfficers(ObjectMapper json) throws IOException {
        try (var stream = new ClassPathResource("demo/organization.json").getInputStream()) {
            officers = json.readValue(stream, Listed.class).officers();
        }
    }

    public List<DemoOfficer> all() {
        return officers;
    }

    /** Somebody to sign in as. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DemoOfficer(@JsonProperty("id") String userId, String password, String name, String position) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Listed(List<DemoOfficer> officers) {}
}
