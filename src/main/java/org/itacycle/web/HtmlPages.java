package org.itacycle.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Every page is HTML, also the one that answers for a file that is not there: the end of its address says nothing. */
@Configuration(proxyBeanMethods = false)
class HtmlPages {

    HtmlPages(ObjectProvider<ThymeleafViewResolver> resolvers) {
        resolvers.forEach(resolver -> resolver.setForceContentType(true));
    }
}
