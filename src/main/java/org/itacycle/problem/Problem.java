package org.itacycle.problem;

import java.util.List;
import java.util.Locale;

/**
 * A refusal that a person reads. The type is {@code urn:ita:problem:} and the class name in kebab-case; the detail is
 * the message {@code problem.<kebab>} with the arguments.
 */
public abstract class Problem extends RuntimeException {

    private final Kind kind;
    private final List<Missing> missing;
    private final transient Object[] arguments;

    protected Problem(Kind kind, Object... arguments) {
        this(kind, List.of(), arguments);
    }

    protected Problem(Kind kind, List<Missing> missing, Object... arguments) {
        this.kind = kind;
        this.missing = List.copyOf(missing);
        this.arguments = arguments.clone();
    }

    public Kind kind() {
        return kind;
    }

    public List<Missing> missing() {
        return missing;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** The class name in kebab-case, for example {@code measure-not-editable}. */
    public String slug() {
        return getClass()
                .getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    /** The key of the sentence in the message files. */
    public String messageKey() {
        return "problem." + slug();
    }

    @Override
    public String getMessage() {
        return messageKey() + " " + List.of(arguments) + (missing.isEmpty() ? "" : " " + missing);
    }
}
