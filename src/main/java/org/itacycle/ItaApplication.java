package org.itacycle;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application in the office's time zone. */
@SpringBootApplication
public class ItaApplication {

    /** The engine stores local times, so the zone is fixed before anything else runs. */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Bangkok"));
        SpringApplication.run(ItaApplication.class, arguments);
    }
}
