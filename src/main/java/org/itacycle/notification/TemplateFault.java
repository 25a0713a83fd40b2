package org.itacycle.notification;

/** The office's own text of a mail cannot be used; the message tells the administrator why, in Thai. */
public class TemplateFault extends RuntimeException {

    TemplateFault(String detail) {
        super(detail);
    }
}
