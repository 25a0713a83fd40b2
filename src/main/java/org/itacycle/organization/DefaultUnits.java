package org.itacycle.organization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The tree with which every local government starts. */
final class DefaultUnits {

    private static final String FILE = "organization/default-units.json";

    private DefaultUnits() {}

    static List<OrgUnit> read() {
        var units = new ArrayList<OrgUnit>();
        for (var unit : data().path("units")) {
            var parent = unit.path("parent");
            units.add(new OrgUnit(
                    unit.path("code").asText(),
                    unit.path("name").asText(),
                    parent.isMissingNode() ? null : parent.asText(),
                    true));
        }
        return List.copyOf(units);
    }

    private static JsonNode data() {
        try (var stream = new ClassPathResource(FILE).getInputStream()) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE, failure);
        }
    }
}
