package org.itacycle.publication;

import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The licence of everything that is published from now on; what is out keeps the one it came with. */
@Component
@EnableConfigurationProperties(OpenDataSettings.class)
public class Licences {

    private final OpenDataSettings settings;
    private final MessageSource messages;

    Licences(OpenDataSettings settings, MessageSource messages) {
        this.settings = settings;
        this.messages = messages;
    }

    public Licence current() {
        var name = settings.licenceName();
        return new Licence(
                name == null || name.isBlank()
                        ? messages.getMessage("publication.licence", null, Locale.forLanguageTag("th"))
                        : name,
                settings.licenceUrl());
    }
}
