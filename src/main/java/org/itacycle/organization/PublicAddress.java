package org.itacycle.organization;

import java.net.URI;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The addresses that are printed, mailed and pasted elsewhere. They come from the setting {@code ita.public-address},
 * never from a request, so nobody can smuggle an address of his own into a document; without it they lead to this
 * computer.
 */
@Component
@EnableConfigurationProperties(PublicAddressSettings.class)
public class PublicAddress {

    private final PublicAddressSettings settings;
    private final Organizations organizations;
    private final Environment environment;

    @Autowired
    PublicAddress(PublicAddressSettings settings, Organizations organizations, Environment environment) {
        this.settings = settings;
        this.organizations = organizations;
        this.environment = environment;
        check(settings);
    }

    /** Addresses of this computer. */
    public PublicAddress(Organizations organizations, Environment environment) {
        this(new PublicAddressSettings(null), organizations, environment);
    }

    /** Where the installation begins, without a slash at the end. */
    public String base() {
        var configured = settings.publicAddress();
        return configured == null || configured.isBlank()
                ? "http://localhost:" + port()
                : configured.strip().replaceAll("/+$", "");
    }

    /** The page on which the document of the year stands for everybody; the key is plan, report-6 or report-12. */
    public String publicPage(OrganizationId organization, int fiscalYear, String key) {
        return base() + publicPath(organization) + fiscalYear + "/" + key;
    }

    /** The page of the year with all its published documents. */
    public String publicPage(OrganizationId organization, int fiscalYear) {
        return base() + publicPath(organization) + fiscalYear;
    }

    /** The first public page of the local government. */
    public String publicPage(OrganizationId organization) {
        return base() + publicPath(organization);
    }

    /** The path before the year, with a slash at both ends; only the default local government needs no slug. */
    public String publicPath(OrganizationId organization) {
        var office = organizations.get(organization);
        return office.defaultOne() ? "/public/" : "/public/o/" + office.slug() + "/";
    }

    /** The page on which the task is done, after signing in. */
    public String task(String taskId) {
        return base() + "/tasks/" + taskId;
    }

    /**
     * The page on which clerk or executive decides by the task, after signing in. It holds no secret, so it may be
     * printed and passed on.
     */
    public String decision(String taskId) {
        return base() + "/approve/task/" + taskId;
    }

    /** A test's server has the port it was given, not the one it was asked to take. */
    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }

    private static void check(PublicAddressSettings settings) {
        var address = settings.publicAddress();
        if (address != null && !address.isBlank()) {
            var uri = URI.create(address.strip());
            if (uri.getHost() == null
                    || uri.getScheme() == null
                    || !uri.getScheme().matches("https?")) {
                throw new IllegalArgumentException("ita.public-address is no web address: " + address);
            }
        }
    }
}
