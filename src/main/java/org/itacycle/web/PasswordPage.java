package org.itacycle.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Credentials;
import org.itacycle.organization.Languages;
import org.itacycle.organization.Officers;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which everybody changes her own password and chooses the language she reads. */
@Controller
@RequestMapping("/password")
class PasswordPage {

    private static final String VIEW = "password";

    private final Officers officers;
    private final Languages languages;
    private final SessionLanguage sessions;
    private final MessageSource messages;

    PasswordPage(Officers officers, Languages languages, SessionLanguage sessions, MessageSource messages) {
        this.officers = officers;
        this.languages = languages;
        this.sessions = sessions;
        this.messages = messages;
    }

    @GetMapping
    String show(Principal user, Model model) {
        return page(user, model, Map.of());
    }

    @PostMapping
    String change(
            Principal user,
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String repeated,
            Model model,
            Locale language) {
        if (!Objects.equals(password, repeated)) {
            return page(
                    user,
                    model,
                    texts(List.of(Missing.of("repeated", "organization.password-not-the-same")), language));
        }
        try {
            officers.changeOwnPassword(user.getName(), current, password);
        } catch (InvalidInput wrong) {
            return page(user, model, texts(wrong.missing(), language));
        }
        return "redirect:/password?changed";
    }

    @PostMapping("/language")
    String speak(Actor actor, @RequestParam String language, HttpSession session) {
        sessions.keep(session, languages.choose(actor, language));
        return "redirect:/password?language";
    }

    private String page(Principal user, Model model, Map<String, String> wrong) {
        model.addAttribute("wrong", wrong);
        model.addAttribute(
                "required",
                officers.credentials(user.getName())
                        .filter(Credentials::mustChangePassword)
                        .isPresent());
        return VIEW;
    }

    private Map<String, String> texts(List<Missing> wrong, Locale language) {
        return wrong.stream()
                .collect(Collectors.toMap(
                        Missing::where,
                        found -> messages.getMessage(
                                found.message(), found.arguments().toArray(), language),
                        (first, second) -> first + " · " + second));
    }
}
