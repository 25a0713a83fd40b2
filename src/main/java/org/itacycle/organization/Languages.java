package org.itacycle.organization;

import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which language each officer reads. It is Thai until she chooses another: the browsers of an office are often set up in
 * English, so what they ask for says nothing about who sits before them.
 */
@Component
public class Languages {

    private final JdbcClient jdbc;

    Languages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The language of the officer; Thai for somebody unknown. */
    public Language of(String userId) {
        return jdbc.sql("select language from organization_officers where user_id = ? and language is not null")
                .param(userId)
                .query(String.class)
                .optional()
                .flatMap(Language::of)
                .orElse(Language.THAI);
    }

    /**
     * Keeps the language that the officer chose for herself.
     *
     * @throws InvalidInput when the tag names no language of the application
     */
    @Transactional
    public Language choose(Actor officer, @Nullable String tag) {
        var wrong = new Wrong();
        var language = Language.of(tag);
        wrong.unless(language.isPresent(), "language", "organization.language-unknown")
                .refuse();
        jdbc.sql("update organization_officers set language = ? where organization_id = ? and user_id = ?")
                .params(language.orElseThrow().tag(), officer.organization().value(), officer.userId())
                .update();
        return language.orElseThrow();
    }
}
