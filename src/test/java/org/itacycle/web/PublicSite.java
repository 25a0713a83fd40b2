package org.itacycle.web;

import java.util.HashMap;
import java.util.Map;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.PublicAddress;
import org.itacycle.publication.Licences;
import org.itacycle.publication.PublicShelf;
import org.itacycle.publication.PublishedSite;
import org.mockito.Mockito;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The public pages alone, served as the application serves them, over what the site has published. */
public final class PublicSite implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final String address;

    private PublicSite(ConfigurableApplicationContext context) {
        this.context = context;
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        this.address = "http://localhost:" + port;
    }

    public static PublicSite serve(PublishedSite site) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", "0");
        settings.put("logging.level.root", "warn");
        return new PublicSite(new SpringApplicationBuilder(Pages.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(settings)
                .initializers(context -> beans((GenericApplicationContext) context, site))
                .run("--server.port=0"));
    }

    public String address() {
        return address;
    }

    @Override
    public void close() {
        context.close();
    }

    private static void beans(GenericApplicationContext context, PublishedSite site) {
        context.registerBean(PublicShelf.class, site::shelf);
        context.registerBean(Organizations.class, site::organizations);
        context.registerBean(PublicAddress.class, site::addresses);
        context.registerBean(Licences.class, site::licences);
        context.registerBean(EvidenceFiles.class, () -> Mockito.mock(EvidenceFiles.class));
        context.registerBean("messageSource", MessageSource.class, site::messages);
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    @Import({
        PublicPages.class,
        PublicFiles.class,
        PublicIndex.class,
        PublicAdvice.class,
        PublicDesk.class,
        PublicViews.class,
        PublicLinkedData.class,
        PublicSecurity.class,
        HtmlPages.class
    })
    static class Pages {}
}
